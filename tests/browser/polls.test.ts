import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { errorTexts } from '../../shared/texts/nl/errors.ts'
import { polls as words } from '../../shared/texts/nl/polls.ts'
import { results } from '../../shared/texts/nl/results.ts'
import { texts as evaluation } from '../../shared/werkvormen/evaluatie/texts.ts'
import { visitorsForFile } from '../support/browser.ts'
import { serverForFile } from '../support/server.ts'
import { savedStateIs, stopWriting, writeNote } from './canvas.ts'
import { isOn, room } from './meeting-room.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

/** A facilitator at the desk and three people, the last on a phone. */
async function inTheRoom(wishes: Parameters<typeof room>[2]) {
  const at = await room(server().url, ['Kim', 'Ali', 'Sam'], wishes)
  const heard: string[] = []
  const tolerated: ((pattern: RegExp) => void)[] = []
  const open = async (token: string, path: string, screen: 'desktop' | 'phone' = 'desktop') => {
    const { page, tolerate } = await visitors.visit({ screen, signedIn: { spaceId: at.id, token } })
    tolerated.push(tolerate)
    if (token !== at.people[0]?.token) listen(page, heard)
    await page.goto(path)
    return page
  }
  const desk = await open(at.made.token, `/s/${at.id}/regie`)
  const home = `/s/${at.id}`
  const [kim, ali, sam] = await Promise.all([
    open(at.people[0]?.token ?? '', home),
    open(at.people[1]?.token ?? '', home),
    open(at.people[2]?.token ?? '', home, 'phone'),
  ])
  if (!kim || !ali || !sam) throw new Error('Three people were expected')
  const tolerate = (pattern: RegExp) => {
    for (const each of tolerated) each(pattern)
  }
  return { at, desk, kim, ali, sam, heard, tolerate }
}

/** Everything that a page receives over its sockets, as text. */
function listen(page: Page, heard: string[]): void {
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      heard.push(typeof payload === 'string' ? payload : payload.toString('latin1'))
    }),
  )
}

const saved = (page: Page) => page.getByText(words.saved.saved, { exact: true }).waitFor()
const panel = (page: Page) => page.getByRole('complementary', { name: words.poll, exact: true })
const outcome = (page: Page) => page.getByRole('complementary', { name: words.result.title, exact: true })

test('B25 B26 a dot vote is secret until it is closed, survives a reload, and is drawn on the notes', async () => {
  const { at, desk, kim, ali, sam, heard } = await inTheRoom([{ title: 'Ophalen', question: 'Wat nodig?' }])
  const [board] = await at.start(0)
  const boardId = board?.id ?? ''
  await Promise.all([kim, ali, sam].map((page) => isOn(page, boardId)))
  const coffee = await writeNote(kim, 300, 300, 'Koffie')
  await stopWriting(kim)
  await writeNote(kim, 620, 300, 'Budget')
  await stopWriting(kim)
  await savedStateIs(kim, 'saved')

  // Prepared and opened on the desk, while the step runs.
  await desk.getByRole('button', { name: 'Draaiboek', exact: true }).first().click()
  await desk.getByRole('button', { name: words.desk.add }).click()
  const form = desk.getByRole('dialog')
  await form.getByLabel(words.desk.title).fill('Wat eerst?')
  await form.getByRole('button', { name: words.desk.prepare }).click()
  await form.getByText(words.desk.questionMissing).waitFor()
  await form.getByLabel(words.desk.questionText).fill('Waar beginnen we?')
  await form.getByLabel(words.desk.count).fill('2')
  await form.getByRole('button', { name: words.desk.prepare }).click()
  await form.waitFor({ state: 'detached' })
  const row = desk.getByRole('listitem').filter({ hasText: 'Wat eerst?' })
  await row.getByRole('button', { name: words.desk.openNow, exact: true }).click()

  // On the note, and in the list beside it or under it.
  await kim
    .locator('.tl-container')
    .getByRole('button', { name: words.dots.add('Koffie') })
    .click()
  await panel(kim).getByText(words.dots.left(1)).waitFor()
  await panel(kim)
    .getByRole('button', { name: words.dots.add('Budget') })
    .click()
  await panel(kim).getByText(words.dots.left(0)).waitFor()
  await saved(kim)
  heard.length = 0
  await panel(sam)
    .getByRole('button', { name: words.dots.add('Koffie') })
    .tap()
  await saved(sam)
  await row.getByText(words.voted(2, 3)).waitFor()
  const axe = await new AxeBuilder({ page: kim }).include('aside').analyze()
  expect(axe.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

  // Nobody else sees or receives any of it: not Ali, not the desk.
  const outcomeHeard = () => heard.some((frame) => frame.includes('totals') || frame.includes(coffee))
  expect(outcomeHeard()).toBe(false)
  await panel(ali).getByText(words.dots.left(2)).waitFor()
  expect(await ali.locator(`[data-dots-of]`).count()).toBe(0)
  expect(await desk.getByText(words.dots.left(1)).count()).toBe(0)

  // A dot is not in anyone's undo, and comes back after a reload.
  await kim.locator('.tl-canvas').click({ position: { x: 40, y: 500 } })
  await kim.keyboard.press('Control+z')
  await panel(kim).getByText(words.dots.left(0)).waitFor()
  await kim.reload()
  await isOn(kim, boardId)
  await panel(kim).getByText(words.dots.left(0)).waitFor()
  await saved(kim)

  await row.getByRole('button', { name: words.desk.close, exact: true }).click()
  const drawn = (page: Page, id: string) => page.locator(`[data-dots-of="${id}"]`)
  for (const page of [kim, ali, sam]) {
    await outcome(page).getByText(words.result.people(2)).waitFor()
    await expect.poll(() => drawn(page, coffee).textContent()).toBe('2')
  }
  await row.getByText('Koffie').waitFor()
  expect(outcomeHeard()).toBe(true)

  // A second round is kept beside the first.
  await row.getByRole('button', { name: words.desk.openAgain }).click()
  await panel(ali).getByText(words.round(2)).waitFor()
  await panel(ali)
    .getByRole('button', { name: words.dots.add('Koffie') })
    .focus()
  await ali.keyboard.press('Enter')
  await saved(ali)
  await row.getByRole('button', { name: words.desk.close, exact: true }).click()
  await expect.poll(() => drawn(kim, coffee).textContent()).toBe('1')
  await outcome(kim)
    .getByRole('button', { name: words.result.before(1) })
    .click()
  await expect.poll(() => drawn(kim, coffee).textContent()).toBe('2')
  await outcome(kim).getByLabel(words.result.show).uncheck()
  await drawn(kim, coffee).waitFor({ state: 'detached' })

  // And it can stay open for days, when the meeting is long over.
  await row.getByRole('button', { name: words.desk.more('Wat eerst?') }).click()
  await desk.getByRole('menuitem', { name: words.desk.openFor }).click()
  await row.locator('form').getByRole('button', { name: words.desk.openNow, exact: true }).click()
  await panel(kim).getByText(words.round(3)).waitFor()
  await panel(kim).getByText(words.openUntil('').trim()).waitFor()
})

test('B25 B26 the evaluation is filled in from the home, on a phone too; offline it waits and says so', async () => {
  const { at, kim, sam, desk, tolerate } = await inTheRoom([])
  const { stepIds } = await at.lead({ type: 'addWerkvorm', werkvorm: 'evaluatie' })
  await at.lead({ type: 'startStep', stepId: (stepIds as string[])[0] ?? '' })
  const { scales, open } = evaluation.nl.poll
  const first = sam.getByRole('group', { name: scales[0] ?? '' })
  await first.getByRole('radio', { name: '4', exact: true }).check({ force: true })
  await saved(sam)

  tolerate(/ERR_FAILED.*\/answer/)
  await sam.route('**/answer', (route) => route.abort())
  await sam.getByLabel(open[0] ?? '').fill('Een nieuwe blik')
  await sam.getByText(words.saved.unsavedOffline).waitFor()
  await sam.unroute('**/answer')
  await sam.getByRole('button', { name: words.saved.retry }).click()
  await saved(sam)
  const axe = await new AxeBuilder({ page: sam }).include('main').analyze()
  expect(axe.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  const width = await sam.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(width).toBeLessThanOrEqual(0)

  await sam.reload()
  await sam.getByText('Een nieuwe blik').waitFor()
  expect(await first.getByRole('radio', { name: '4', exact: true }).isChecked()).toBe(true)
  expect(await kim.getByText('Een nieuwe blik').count()).toBe(0)

  await desk.getByText(words.voted(1, 3)).waitFor()
  await kim.route('**/answer', (route) => route.abort())
  await kim.getByRole('radio', { name: '2', exact: true }).first().check({ force: true })
  await kim.getByText(words.saved.unsavedOffline).waitFor()
  await desk.getByRole('button', { name: words.desk.close, exact: true }).click()
  await sam.getByText('Gemiddeld 4').waitFor()
  // One voter's words would tell who wrote them, so they are kept from everybody.
  await kim.getByText(results.fewVoters).waitFor()
  expect(await kim.getByText('Een nieuwe blik').count()).toBe(0)

  // Who was offline when it closed is told that it does not count.
  tolerate(/409.*\/answer/)
  await kim.unroute('**/answer')
  await kim.getByText(errorTexts['poll-not-open']).waitFor()
})

test('B4 B25 an observer reads the question and has nothing to answer with', async () => {
  const at = await room(server().url, ['Kim', 'Otto'], [])
  const otto = at.people[1]
  await at.lead({ type: 'setRole', memberId: otto?.member.id ?? '', role: 'observer' })
  const { stepIds } = await at.lead({ type: 'addWerkvorm', werkvorm: 'evaluatie' })
  await at.lead({ type: 'startStep', stepId: (stepIds as string[])[0] ?? '' })
  const { page } = await visitors.visit({ signedIn: { spaceId: at.id, token: otto?.token ?? '' } })
  await page.goto(`/s/${at.id}`)
  await page.getByText(evaluation.nl.poll.scales[0] ?? '').waitFor()
  await page.getByText(words.observer).waitFor()
  expect(await page.getByRole('radio').count()).toBe(0)
  expect(await page.getByRole('textbox').count()).toBe(0)
})
