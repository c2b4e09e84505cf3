import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk as words } from '../../shared/texts/nl/desk.ts'
import { visitorsForFile } from '../support/browser.ts'
import { serverForFile } from '../support/server.ts'
import { deskPath, deskPlace } from './desk.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
const names = ['Kim', 'Ali', 'Noor', 'Bram', 'Eva']

async function atSheet(people: readonly string[] = []) {
  const place = await deskPlace(server().url, { names: people })
  const { space, token } = place.created
  const visitor = await visitors.visit({ signedIn: { spaceId: space.id, token } })
  await visitor.page.goto(deskPath(place))
  await visitor.page.getByRole('button', { name: words.modes.sheet, exact: true }).click()
  return { place, ...visitor }
}

const rows = (page: Page) => page.getByRole('list', { name: words.editor.list }).getByRole('listitem')
const titles = async (page: Page) =>
  (await rows(page).locator('button > span > span:first-child').allTextContents()).map((title) =>
    title.trim(),
  )

async function middle(element: Locator): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox()
  if (!box) throw new Error('not on the page')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const start = await middle(from)
  const end = await middle(to)
  await page.mouse.move(start.x, start.y)
  await page.mouse.down()
  await page.mouse.move(start.x, start.y + 10)
  await page.mouse.move(end.x, end.y, { steps: 4 })
  await page.mouse.up()
}

test('B6 steps are reordered by keyboard, by button and by pointer', async () => {
  const { page } = await atSheet()
  const [one = '', two = '', three = ''] = ['Wie ben ik?', 'Wie ben jij?', 'Wie zijn wij samen?']
  await expect.poll(() => titles(page)).toEqual([one, two, three])
  await rows(page).nth(0).getByRole('button').first().focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(() => titles(page)).toEqual([two, one, three])
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(one)
  await page.getByRole('button', { name: words.editor.up(three) }).click()
  await expect.poll(() => titles(page)).toEqual([two, three, one])
  await drag(page, page.getByTitle(words.editor.drag(one)), rows(page).nth(0))
  await expect.poll(() => titles(page)).toEqual([one, two, three])
})

test('B6 a step is changed in its place; what is wrong is told and not sent', async () => {
  const { page, place } = await atSheet()
  const minutes = page.getByLabel(words.editor.minutes)
  await minutes.fill('tien')
  await minutes.press('Enter')
  await page.getByText(words.editor.minutesWrong(480)).waitFor()
  await minutes.fill('25')
  await minutes.press('Enter')
  await page.getByText(words.editor.saved).waitFor()
  const hint = page.getByLabel(words.editor.hint)
  await hint.fill('Zeg dat stilte mag.')
  await hint.blur()
  await page.reload()
  await expect.poll(() => page.getByLabel(words.editor.minutes).inputValue()).toBe('25')
  await expect.poll(() => page.getByLabel(words.editor.hint).inputValue()).toBe('Zeg dat stilte mag.')
  await place.send({ type: 'startStep', stepId: place.stepIds[0] ?? '' })
  await page.getByRole('button', { name: words.modes.meeting, exact: true }).click()
  await page.getByText('Zeg dat stilte mag.').waitFor()
})

test('B6 a field that the server did not take keeps what was typed, with the reason', async () => {
  const { page, tolerate } = await atSheet()
  tolerate(/ERR_FAILED/)
  await page.route('**/commands', (route) => route.abort(), { times: 1 })
  const question = page.getByLabel(words.editor.question)
  await question.fill('Wat breng jij mee?')
  await question.blur()
  await page.getByText(/geen verbinding met de server/).waitFor()
  expect(await question.inputValue()).toBe('Wat breng jij mee?')
  await question.focus()
  await question.blur()
  await page.getByText(words.editor.saved).waitFor()
})

test('B6 a step that was taken off comes back in its place, with its question and hint', async () => {
  const { page } = await atSheet()
  await page.getByRole('button', { name: words.who.actions('Wie ben jij?') }).click()
  await page.getByRole('menuitem', { name: words.editor.remove }).click()
  await expect.poll(() => titles(page)).toEqual(['Wie ben ik?', 'Wie zijn wij samen?'])
  await page.getByRole('button', { name: words.editor.putBack }).click()
  await expect.poll(() => titles(page)).toEqual(['Wie ben ik?', 'Wie ben jij?', 'Wie zijn wij samen?'])
  await rows(page).nth(1).getByRole('button').first().click()
  await expect.poll(() => page.getByLabel(words.editor.hint).inputValue()).toContain('Twee keer zes minuten')
})

test('B6 a meeting gets a break and a second meeting beside it', async () => {
  const { page } = await atSheet()
  await page.getByRole('button', { name: words.editor.addBreak }).click()
  await expect.poll(() => rows(page).count()).toBe(4)
  await page.getByRole('button', { name: words.meetings.add }).click()
  await page.getByText(words.editor.emptyTitle).waitFor()
  await page.getByRole('button', { name: /Bijeenkomst 1/ }).click()
  await expect.poll(() => rows(page).count()).toBe(4)
})

test('B11 groups are seen before the start; people are moved by menu and by pointer, and one who is kept stays', async () => {
  const { page } = await atSheet(names)
  await page.getByRole('button', { name: words.modes.groups, exact: true }).click()
  await page.getByRole('button', { name: words.groups.make }).click()
  const group = (name: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) })
  await group('Duo 1').waitFor()
  const inGroup = async (name: string) => (await group(name).getByRole('list').textContent()) ?? ''

  const holder = (await inGroup('Duo 1')).includes('Kim') ? 'Duo 2' : 'Duo 1'
  await page.getByRole('button', { name: words.groups.actions('Kim') }).click()
  await page.getByRole('menuitem', { name: words.groups.moveTo(holder) }).click()
  await expect.poll(() => inGroup(holder)).toContain('Kim')

  await page.getByRole('button', { name: words.groups.actions('Kim') }).click()
  await page.getByRole('menuitem', { name: words.groups.lock('Kim') }).click()
  await page.getByText(words.groups.locked, { exact: false }).first().waitFor()
  await page.getByRole('button', { name: words.groups.shuffle }).click()
  await page.getByText(words.groups.shuffled).waitFor()
  await expect.poll(() => inGroup(holder)).toContain('Kim')

  const other = holder === 'Duo 1' ? 'Duo 2' : 'Duo 1'
  const name = page.getByText('Kim', { exact: true }).first()
  await drag(page, name, group(other).getByRole('heading'))
  await expect.poll(() => inGroup(other)).toContain('Kim')
})
