import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { common } from '../../shared/texts/nl/common.ts'
import { desk as words } from '../../shared/texts/nl/desk.ts'
import { meeting as meetingWords } from '../../shared/texts/nl/meeting.ts'
import { visitorsForFile } from '../support/browser.ts'
import { serverForFile } from '../support/server.ts'
import { notes, stopWriting, writeNote } from './canvas.ts'
import { lookAt, nextButton, runsStep } from './meeting/lead.ts'
import { boardOf, groupOf, hasNotes, onAnotherBoard } from './meeting/looking.ts'
import { secondsShown, shownEnd } from './meeting/time.ts'
import { isOn, type Room, room } from './meeting-room.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

const duos = { by: 'size', size: 2, mix: 'random' } as const
const plan = [
  { title: 'In duo', question: 'Wat valt je op?', grouping: duos },
  { title: 'Samen', question: 'Wat zien we samen?' },
  { title: 'Nog eens', question: 'Wat doen we nu?' },
]

async function enter(at: Room, person: number, screen: 'desktop' | 'phone' = 'desktop') {
  const token = at.people[person]?.token ?? ''
  const visitor = await visitors.visit({ screen, signedIn: { spaceId: at.id, token } })
  await visitor.page.goto(`/s/${at.id}`)
  return visitor
}

/** The desk of the facilitator who made the space. */
async function ownDesk(at: Room) {
  const visitor = await visitors.visit({ signedIn: { spaceId: at.id, token: at.made.token } })
  await visitor.page.goto(`/s/${at.id}/regie`)
  return visitor
}

/** Comes in by the facilitator link on a device of her own, says who she is, and opens the desk. */
async function deskByLink(at: Room, name: string, screen: 'desktop' | 'phone' = 'desktop') {
  const visitor = await visitors.visit({ screen })
  const { page } = visitor
  await page.goto(at.made.links.facilitator)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill(name)
  await dialog.getByRole('button', { name: common.save }).click()
  await page.getByRole('link', { name: meetingWords.lobby.desk }).click()
  return visitor
}

/** What a page shows of its own board at the top. */
const asks = (page: Page, question: string) => page.getByRole('heading', { name: question }).waitFor()

test('B7 two facilitators press Volgende at once: one step, for everyone', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  await at.start(0)
  const [one, other, kim] = await Promise.all([ownDesk(at), deskByLink(at, 'Hassan'), enter(at, 0, 'phone')])
  for (const { page } of [one, other]) await runsStep(page, 1, 3)
  await Promise.all([nextButton(one.page, 'Samen').click(), nextButton(other.page, 'Samen').click()])
  for (const { page } of [one, other]) await runsStep(page, 2, 3)
  await asks(kim.page, 'Wat zien we samen?')
  // A press just after the step of the other came in is meant for the step before; later it counts.
  const back = one.page.getByText(words.now.step(1, 3), { exact: true })
  await expect
    .poll(() => other.page.keyboard.press('PageUp').then(() => back.isVisible()), { timeout: 20_000 })
    .toBe(true)
  await asks(kim.page, 'Wat valt je op?')
})

test('B7 a step that was started too early is taken back within ten seconds, for everyone, with the time it had', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  const [duo] = await at.start(0)
  const [nora, kim] = await Promise.all([ownDesk(at), enter(at, 0)])
  await isOn(kim.page, duo?.id ?? '')
  await writeNote(kim.page, 500, 400, 'Nog niet klaar')
  await stopWriting(kim.page)
  const before = await secondsShown(kim.page)
  await nextButton(nora.page, 'Samen').click()
  await onAnotherBoard(kim.page, duo?.id)
  await nora.page.getByRole('button', { name: words.undo.action }).click()
  await isOn(kim.page, duo?.id ?? '')
  await hasNotes(kim.page, ['Nog niet klaar'])
  await runsStep(nora.page, 1, 3)
  const after = await secondsShown(kim.page)
  expect(after).toBeLessThanOrEqual(before)
  expect(after).toBeGreaterThan(before - 60)
})

test('the laptop of the facilitator dies: the other one goes on, and she herself from her phone', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  await at.start(0)
  const [nora, kim] = await Promise.all([ownDesk(at), enter(at, 0, 'phone')])
  await runsStep(nora.page, 1, 3)
  await asks(kim.page, 'Wat valt je op?')
  await nora.context.close()

  const hassan = await deskByLink(at, 'Hassan')
  await nextButton(hassan.page, 'Samen').click()
  await asks(kim.page, 'Wat zien we samen?')
  await hassan.context.close()

  const phone = await visitors.visit({ screen: 'phone' })
  await phone.page.goto(at.made.links.personal)
  await phone.page.getByRole('link', { name: meetingWords.lobby.desk }).click()
  await runsStep(phone.page, 2, 3)
  await nextButton(phone.page, 'Nog eens').click()
  await asks(kim.page, 'Wat doen we nu?')
})

test('B15 whom the facilitator moves is on the other board within a second', async () => {
  const at = await room(server().url, ['Kim', 'Ali', 'Sam', 'Eva'], plan)
  const boards = await at.start(0)
  const [nora, kim] = await Promise.all([ownDesk(at), enter(at, 0)])
  await onAnotherBoard(kim.page)
  await lookAt(nora.page, 'groups')
  const took: number[] = []
  // On a machine with other work a single move says little: the quickest of four is what the code needs.
  for (let move = 0; move < 4 && Math.min(...took) > 1_000; move += 1) {
    const now = boardOf(kim.page)
    const other = (await groupOf(kim.page)) === 'Duo 1' ? 'Duo 2' : 'Duo 1'
    await nora.page.getByRole('button', { name: words.groups.actions('Kim') }).click()
    const item = nora.page.getByRole('menuitem', { name: words.groups.moveTo(other) })
    await item.waitFor()
    const pressed = performance.now()
    await Promise.all([item.click(), kim.page.waitForURL((url) => !url.pathname.endsWith(`/${now}`))])
    took.push(performance.now() - pressed)
    await onAnotherBoard(kim.page, now)
    await kim.page
      .getByText(new RegExp(`^${other}, samen met`))
      .first()
      .waitFor()
    expect(boards.map(({ id }) => id)).toContain(boardOf(kim.page))
  }
  expect(Math.min(...took)).toBeLessThan(1_000)
})

test('B3 after a reload and on a second device somebody is the same person in the same place', async () => {
  const at = await room(server().url, ['Kim', 'Ali', 'Sam', 'Eva'], plan)
  await at.start(0)
  const kim = await enter(at, 0)
  const board = await onAnotherBoard(kim.page)
  const group = await groupOf(kim.page)
  await writeNote(kim.page, 500, 400, 'Van de laptop')
  await stopWriting(kim.page)
  await kim.page.getByText('Opgeslagen', { exact: true }).first().waitFor()
  await kim.page.reload()
  await isOn(kim.page, board)
  await hasNotes(kim.page, ['Van de laptop'])

  const phone = await visitors.visit({ screen: 'phone' })
  await phone.page.goto(at.people[0]?.links.personal ?? '')
  await isOn(phone.page, board)
  expect(await groupOf(phone.page)).toBe(group)
  await hasNotes(phone.page, ['Van de laptop'])
  await at.start(1)
  const [there, here] = await Promise.all([
    onAnotherBoard(phone.page, board),
    onAnotherBoard(kim.page, board),
  ])
  expect(there).toBe(here)
  expect(await notes(kim.page)).toEqual(await notes(phone.page))
})

test('T38 B9 machines whose clock is ten minutes wrong show the time within 250 ms of one that is right', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], [{ title: 'Luisteren', minutes: 10, layout: '' }])
  await at.start(0)
  const endOn = async (wrongBy: number) => {
    const token = at.people[0]?.token ?? ''
    const { page, context } = await visitors.visit({ signedIn: { spaceId: at.id, token } })
    await context.addInitScript((ms) => {
      const right = Date.now.bind(Date)
      Date.now = () => right() + ms
    }, wrongBy)
    await page.goto(`/s/${at.id}`)
    return await shownEnd(page)
  }
  const ends = await Promise.all([0, -600_000, 600_000].map(endOn))
  const [right = 0, ...wrong] = ends
  for (const end of wrong) expect(Math.abs(end - right)).toBeLessThan(250)
})

test('B9 a machine that is ten minutes ahead shows no wrong time while that of the server is still on its way', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], [{ title: 'Luisteren', minutes: 10, layout: '' }])
  await at.start(0)
  const token = at.people[0]?.token ?? ''
  const { page, context } = await visitors.visit({ signedIn: { spaceId: at.id, token } })
  await context.addInitScript(tenMinutesAhead)
  await page.route('**/api/clock', async (route) => {
    const answer = await route.fetch()
    // A slow line: the page has all it needs but the time.
    await new Promise((resolve) => setTimeout(resolve, 700))
    await route.fulfill({ response: answer })
  })
  await page.goto(`/s/${at.id}`)
  await page.getByRole('timer').first().waitFor()
  const shown = await page.evaluate(() => globalThis.timersShown)
  expect(shown).not.toEqual([])
  for (const digits of shown) expect(digits).toMatch(/^(10:00|9:[345]\d)$/)
})

declare global {
  var timersShown: string[]
}

/** Runs in the page: sets its clock wrong, and remembers every time that it showed. */
function tenMinutesAhead() {
  const right = Date.now.bind(Date)
  Date.now = () => right() + 600_000
  globalThis.timersShown = []
  new MutationObserver(() => {
    for (const timer of document.querySelectorAll('[role="timer"]'))
      globalThis.timersShown.push(timer.textContent?.trim() ?? '')
  }).observe(document, { subtree: true, childList: true, characterData: true })
}
