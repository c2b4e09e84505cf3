import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { board as boardWords } from '../../shared/texts/nl/board.ts'
import { common } from '../../shared/texts/nl/common.ts'
import { desk as words } from '../../shared/texts/nl/desk.ts'
import { meeting as meetingWords } from '../../shared/texts/nl/meeting.ts'
import { type Visitor, type VisitorOptions, visitorsForFile } from '../support/browser.ts'
import { join, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { type DeskPlace, deskPath, deskPlace, sideways } from './desk.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
const names = ['Kim de Vries', 'Ali Jansen', 'Noor Bakker', 'Bram Visser']

async function atDesk(place: DeskPlace, options: VisitorOptions = {}): Promise<Visitor> {
  const { space, token } = place.created
  const visitor = await visitors.visit({ ...options, signedIn: { spaceId: space.id, token } })
  await visitor.page.goto(deskPath(place))
  await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  return visitor
}

/** Waits for the step that runs now, by its place on the run sheet. */
const stepShown = (page: Page, number: number, count: number) =>
  page.getByText(words.now.step(number, count), { exact: true }).waitFor()

test('a new facilitator goes from an empty desk to a running step with what the screen says', async () => {
  const created = await makeSpace(server().url)
  await join(server().url, created, { name: 'Kim' })
  const { page } = await visitors.visit({ signedIn: { spaceId: created.space.id, token: created.token } })
  await page.goto(`/s/${created.space.id}/regie`)
  await page.getByRole('heading', { level: 1, name: words.now.none }).waitFor()
  await page.getByRole('button', { name: words.editor.addWerkvorm }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.editor.werkvormAction }).click()
  await page.getByRole('button', { name: words.start.meeting }).click()
  await page.getByText(words.doing.lobby).waitFor()
  await page.keyboard.press('PageDown')
  await stepShown(page, 1, 3)
  await page.getByText(words.undo.started('Wie ben ik?')).waitFor()
})

test('B7 a step that was started by mistake is taken back from the line that tells of it', async () => {
  const place = await deskPlace(server().url, { names })
  await place.send({ type: 'startMeeting', meetingId: place.meetingId })
  await place.send({ type: 'startStep', stepId: place.stepIds[0] ?? '' })
  const { page } = await atDesk(place)
  await stepShown(page, 1, 3)
  await page.getByRole('button', { name: meetingWords.control.nextStep('Wie ben jij?') }).click()
  await stepShown(page, 2, 3)
  await page.getByRole('button', { name: words.undo.action }).click()
  await stepShown(page, 1, 3)
})

test('B17 B18 private boards are names; group boards are pictures that open with a click and close with a key', async () => {
  const place = await deskPlace(server().url, { names })
  await place.send({ type: 'startStep', stepId: place.stepIds[0] ?? '' })
  const { page } = await atDesk(place)
  await page.getByText(words.tiles.onlyFor('Kim')).waitFor()
  expect(await page.getByRole('img').count()).toBe(0)
  expect(await page.getByRole('link', { name: words.tiles.open('Kim de Vries') }).count()).toBe(0)

  await page.keyboard.press('PageDown')
  await page.getByRole('img', { name: /^Duo 1: / }).waitFor()
  await page.getByRole('link', { name: words.tiles.open('Duo 2') }).click()
  // The first Escape puts the tool away, the second goes back.
  const note = page.getByRole('button', { name: boardWords.tools.note, exact: true, pressed: true })
  await page.getByRole('button', { name: boardWords.tools.note, exact: true }).click()
  await note.waitFor()
  await page.keyboard.press('Escape')
  await note.waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: words.tiles.open('Duo 2') }).waitFor()
  expect(page.url()).toBe(server().url + deskPath(place))
})

test('B10 B24 who is ready and whose hand is up is told; a press lowers the hand', async () => {
  const place = await deskPlace(server().url, { names })
  await place.send({ type: 'startStep', stepId: place.stepIds[0] ?? '' })
  const { page } = await atDesk(place)
  await page.getByText(words.ready.none).waitFor()
  const [kim] = place.people
  await place.send({ type: 'setReady', ready: true }, kim?.token)
  await page.getByText(words.ready.of(1, 4)).waitFor()
  await place.send({ type: 'raiseHand', raised: true }, kim?.token)
  await page.getByText(words.hands.title(1)).waitFor()
  await page.getByRole('button', { name: words.hands.lower('Kim de Vries') }).click()
  await page.getByText(words.hands.none).waitFor()
})

test('B9 the time is paused, goes on, gets a minute and is stopped', async () => {
  const place = await deskPlace(server().url, { names })
  await place.send({ type: 'startStep', stepId: place.stepIds[0] ?? '' })
  const { page } = await atDesk(place)
  const clock = page.getByRole('timer')
  await page.getByRole('button', { name: words.time.pause }).click()
  await page.getByRole('button', { name: words.time.resume }).waitFor()
  const paused = await clock.textContent()
  await page.getByRole('button', { name: words.time.moreLong }).click()
  await expect.poll(() => clock.textContent()).not.toBe(paused)
  await page.getByRole('button', { name: words.time.stop }).click()
  await page.getByRole('button', { name: words.time.start(6) }).waitFor()
})

test('a message that did not get through stays in its field, with the reason beside it', async () => {
  const place = await deskPlace(server().url, { names })
  await place.send({ type: 'startStep', stepId: place.stepIds[0] ?? '' })
  const { page, tolerate } = await atDesk(place)
  tolerate(/ERR_FAILED/)
  await page.route('**/commands', (route) => route.abort(), { times: 1 })
  const field = page.getByRole('textbox', { name: words.messages.label })
  await field.fill('Denk aan de tijd')
  await field.press('Enter')
  await page.getByRole('alert').getByText(common.trouble.offline).waitFor()
  expect(await field.inputValue()).toBe('Denk aan de tijd')
  await field.press('Enter')
  await page.getByText(words.messages.last('Denk aan de tijd')).waitFor()
  // The message can reach the desk by the space document before the answer to the command does.
  await expect.poll(() => field.inputValue()).toBe('')
})

test('B7 two presses at once start one step', async () => {
  const place = await deskPlace(server().url, { names })
  await place.send({ type: 'startStep', stepId: place.stepIds[0] ?? '' })
  const one = await atDesk(place)
  const other = await atDesk(place)
  await stepShown(other.page, 1, 3)
  await Promise.all([one.page.keyboard.press('PageDown'), other.page.keyboard.press('PageDown')])
  await stepShown(one.page, 2, 3)
  await stepShown(other.page, 2, 3)
  one.tolerate(/409/)
  other.tolerate(/409/)
})

test('B22 everyone is gathered and let go, and the line tells so', async () => {
  const place = await deskPlace(server().url, { names })
  await place.send({ type: 'startStep', stepId: place.stepIds[2] ?? '' })
  const { page } = await atDesk(place)
  await page.getByRole('button', { name: words.attention.gather, exact: true }).click()
  await page.getByText(words.attention.gathered('Wie zijn wij samen?')).first().waitFor()
  await page.getByRole('button', { name: words.attention.release }).click()
  await page.getByRole('button', { name: words.attention.gather, exact: true }).waitFor()
})

test('the role is handed over, and the desk is closed for who is no facilitator', async () => {
  const place = await deskPlace(server().url, { names })
  const [kim] = place.people
  const { page } = await visitors.visit({
    signedIn: { spaceId: place.created.space.id, token: kim?.token ?? '' },
  })
  await page.goto(deskPath(place))
  await page.getByRole('heading', { level: 1, name: words.facilitatorsOnly }).waitFor()
  const { page: desk } = await atDesk(place)
  await desk.getByRole('button', { name: words.who.actions('Kim de Vries') }).click()
  await desk.getByRole('menuitem', { name: words.who.makeFacilitator }).click()
  await page.getByRole('heading', { level: 1, name: 'Bijeenkomst 1' }).waitFor()
})

test('the meeting is closed after a question, and cannot be begun again', async () => {
  const place = await deskPlace(server().url, { names })
  await place.send({ type: 'startStep', stepId: place.stepIds[2] ?? '' })
  const { page } = await atDesk(place)
  await page.getByRole('button', { name: words.start.end }).click()
  await page.getByRole('dialog').getByRole('button', { name: words.start.end }).click()
  await page.getByRole('heading', { level: 1, name: words.now.ended }).waitFor()
})

const ways: [string, VisitorOptions][] = [
  ['a phone, light', { screen: 'phone', colorScheme: 'light' }],
  ['a laptop, dark, English', { screen: 'desktop', colorScheme: 'dark', language: 'en' }],
]
test.each(ways)(
  'the desk on %s has no accessibility faults and does not scroll sideways in any part',
  async (_way, options) => {
    const place = await deskPlace(server().url, {
      names: [...names, 'Jeugdgezondheidszorgmedewerker Annemarie van Steenbergen-Hoogendijk'],
    })
    await place.send({ type: 'startStep', stepId: place.stepIds[1] ?? '' })
    await place.send({ type: 'raiseHand', raised: true }, place.people[4]?.token)
    const { page } = await atDesk(place, options)
    const parts = page.getByRole('navigation').first().getByRole('button')
    for (let part = 0; part < (await parts.count()); part += 1) {
      await parts.nth(part).click()
      await page.evaluate(() => document.fonts.ready)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)),
      ).toEqual([])
      expect(await sideways(page)).toBe(0)
    }
  },
)
