import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { list as words } from '../../shared/texts/nl/list.ts'
import { meeting as meetingWords } from '../../shared/texts/nl/meeting.ts'
import { polls as pollWords } from '../../shared/texts/nl/polls.ts'
import { visitorsForFile } from '../support/browser.ts'
import { command } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { type Room, room } from './meeting-room.ts'

/** As long as the steps of a page may take. */
const waiting = { timeout: 15_000 }

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

/** A room with two people, the first of them with only a phone that shows boards as lists. */
async function phoneInRoom(): Promise<{ at: Room; page: Page }> {
  const at = await room(server().url, ['Kim', 'Ali'], [])
  const signedIn = { spaceId: at.id, token: at.people[0]?.token ?? '' }
  const { page } = await visitors.visit({ screen: 'phone', board: 'own', signedIn })
  await page.goto(`/s/${at.id}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return { at, page }
}

/** Starts a step and waits until the phone is on its board, as a list. */
async function follow({ at, page }: { at: Room; page: Page }, stepId: string): Promise<void> {
  const before = page.url()
  const { boards } = await at.lead({ type: 'startStep', stepId })
  const ids = (boards as { id: string }[]).map(({ id }) => id)
  if (ids.length === 0) return
  await page.waitForURL((url) => ids.some((id) => url.pathname.endsWith(`/b/${id}`)))
  await page.locator('[data-list]').waitFor()
  await page.locator('[data-add]').first().waitFor()
  if (page.url() === before) return
  // Who hears the page is told the question of the step that they were taken to.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName), waiting).toBe('H1')
}

/** Writes a note in the first part of the list, and answers its line. */
async function write(page: Page, text: string) {
  await page.locator('[data-add]').first().click()
  const field = page.getByRole('textbox', { name: words.write.text })
  await expect.poll(() => field.evaluate((it) => it.contains(document.activeElement)), waiting).toBe(true)
  await page.keyboard.type(text)
  await expect.poll(() => field.textContent(), waiting).toBe(text)
  await page.getByRole('button', { name: words.write.done, exact: true }).click()
  const line = page.locator('[data-note]', { hasText: text })
  await line.waitFor()
  return line
}

async function setReady(page: Page): Promise<void> {
  const { mine, group } = meetingWords.ready
  const button = page.getByRole('button', { name: new RegExp(`^(${mine}|${group})`) }).first()
  await button.press('Enter')
  await expect.poll(() => button.getAttribute('aria-pressed'), { timeout: 15_000 }).toBe('true')
}

test('B31 every step of each werkvorm can be done on a phone in the list: its question, a note, ready', async () => {
  const who = await phoneInRoom()
  const { at, page } = who
  for (const werkvorm of ['een-twee-vier-alle', 'backcasting', 'sociale-kaart', 'stakeholders']) {
    const { stepIds } = await at.lead({ type: 'addWerkvorm', werkvorm })
    for (const [place, stepId] of (stepIds as string[]).entries()) {
      await follow(who, stepId)
      const line = await write(page, `${werkvorm} ${place}`)
      expect(await line.count()).toBe(1)
      await setReady(page)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
    }
  }
})

test('B18 B19 B31 on a phone: what is ticked on the own card goes along, what is held back stays', async () => {
  const who = await phoneInRoom()
  const { at, page } = who
  const { stepIds } = await at.lead({ type: 'addWerkvorm', werkvorm: 'wie-zijn-wij' })
  const [card = '', duo = '', together = ''] = stepIds as string[]
  await follow(who, card)
  const proud = page.getByRole('region', { name: /trots/i })
  await proud.getByRole('button', { name: /^Schrijf een briefje/ }).click()
  await page.keyboard.type('Ons buurthuis')
  await page.getByRole('button', { name: words.write.another, exact: true }).click()
  await page.keyboard.type('Iets van mij')
  await page.getByRole('button', { name: words.write.done, exact: true }).click()
  const share = proud.getByLabel(meetingWords.harvest.shareWith.duo)
  await share.press('Space')
  expect(await share.isChecked()).toBe(true)
  await page.getByRole('button', { name: words.note.moreAbout('Iets van mij') }).click()
  await page.getByLabel(meetingWords.harvest.ofMine.hold).press('Space')
  await page.getByRole('button', { name: words.sheet.close, exact: true }).click()
  await page
    .locator('[data-note]', { hasText: 'Iets van mij' })
    .getByText(meetingWords.harvest.ofMine.held)
    .waitFor()
  await setReady(page)
  await follow(who, duo)
  await page.locator('[data-note]', { hasText: 'Ons buurthuis' }).waitFor()
  // What happens elsewhere is heard: the other one is ready for both, and the time is made longer.
  const other = at.people[1]?.token ?? ''
  await command(server().url, at.id, other, { type: 'setReady', ready: true })
  await page.getByText(meetingWords.ready.othersReady).first().waitFor()
  await at.lead({ type: 'extendTimer', ms: 180_000 })
  await expect.poll(() => page.locator('[data-time-news]').textContent(), waiting).toMatch(/^Nog 15 minuten/)
  expect(await page.locator('[data-note]', { hasText: 'Iets van mij' }).count()).toBe(0)

  // Everyone is gathered at a part of the board: the phone goes to the zone and says so.
  await follow(who, together)
  const boardId = page.url().split('/b/')[1] ?? ''
  await at.lead({ type: 'gather', boardId, rect: { x: 2200, y: 1500, w: 300, h: 200 } })
  await page.getByText(words.zone.lookedAt).waitFor()

  // An evaluation, answered on the board's own page.
  const scale = { kind: 'scale', text: 'Hoe ging het?', min: 1, max: 5, minLabel: '', maxLabel: '' } as const
  const { pollId } = await at.lead({ type: 'addPoll', title: 'Terugblik', boardId, questions: [scale] })
  await at.lead({ type: 'openPoll', pollId: String(pollId) })
  await page.getByRole('radio', { name: '4' }).check({ force: true })
  await page.getByText(pollWords.saved.saved, { exact: true }).waitFor()

  // Frozen: it can be read, and says why it cannot be written.
  await at.lead({ type: 'freezeBoard', boardId, frozen: true })
  await page.locator('[data-add]').first().waitFor({ state: 'detached' })
  await page.locator('[data-note]').first().waitFor()
})
