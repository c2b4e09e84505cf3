import { expect, test } from 'vitest'
import { meeting as words } from '../../shared/texts/nl/meeting.ts'
import { visitorsForFile } from '../support/browser.ts'
import { join } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { noteSays, notes, writeNote } from './canvas.ts'
import { isOn, room, viewOf } from './meeting-room.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)

const duos = { by: 'size', size: 2, mix: 'random' } as const
const plan = [
  { title: 'In duo', question: 'Wat valt je op?', grouping: duos },
  { title: 'Samen', question: 'Wat zien we samen?' },
  { title: 'Koffie', kind: 'break' as const },
]

async function enter(
  at: Awaited<ReturnType<typeof room>>,
  person: number,
  screen: 'desktop' | 'phone' = 'desktop',
) {
  const token = at.people[person]?.token ?? ''
  const { page } = await visitors.visit({ screen, signedIn: { spaceId: at.id, token } })
  await page.goto(`/s/${at.id}`)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  return page
}

test('B22 everyone goes to the board of the step without a press, with the words they were typing kept', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  const [kim, ali] = [await enter(at, 0), await enter(at, 1, 'phone')]
  const [duo] = await at.start(0)
  await Promise.all([isOn(kim, duo?.id ?? ''), isOn(ali, duo?.id ?? '')])
  await kim
    .getByText(words.step.togetherIn('Duo 1', ['Ali']))
    .first()
    .waitFor()
  await ali.getByRole('heading', { name: 'Wat valt je op?' }).waitFor()

  const note = await writeNote(kim, 500, 400, 'Half af')
  const [plenary] = await at.start(1)
  await kim.keyboard.type(' en nog')
  await isOn(kim, plenary?.id ?? '')
  expect(await notes(kim)).toEqual([])
  await ali.goto(`/s/${at.id}/b/${duo?.id}`)
  await isOn(ali, duo?.id ?? '')
  await expect
    .poll(() => notes(ali).then((all) => all.find(({ id }) => id === note)?.text))
    .toMatch(/^Half af/)
  await at.start(2)
  await kim.waitForURL((url) => url.pathname === `/s/${at.id}`)
})

test('B15 who comes in while a step runs lands on their board by the button of the join page', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  await at.start(0)
  const late = await join(server().url, at.made, { name: 'Sam' })
  const { page } = await visitors.visit({ screen: 'phone', signedIn: { spaceId: at.id, token: late.token } })
  await page.goto(`/s/${at.id}`)
  await page.waitForURL(/\/b\//)
  await page
    .getByText(/samen met (Kim|Ali)/)
    .first()
    .waitFor()
})

test('B22 who goes elsewhere by choice is shown the way, and comes along at the next step', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  const kim = await enter(at, 0)
  const [duo] = await at.start(0)
  await isOn(kim, duo?.id ?? '')
  await kim.getByRole('link', { name: /Terug naar de ruimte/ }).click()
  await kim.getByRole('link', { name: words.lobby.toBoard }).waitFor()
  await kim.reload()
  await kim.getByRole('link', { name: words.lobby.toBoard }).click()
  await isOn(kim, duo?.id ?? '')
  await kim.goto(`/s/${at.id}`)
  await kim.getByRole('link', { name: words.lobby.toBoard }).waitFor()
  const [plenary] = await at.start(1)
  await isOn(kim, plenary?.id ?? '')
})

test('B22 gathering shows everyone the same part; a facilitator stays where she is until another gathers', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  const kim = await enter(at, 0)
  const nora = await visitors.visit({ signedIn: { spaceId: at.id, token: at.made.token } })
  await nora.page.goto(`/s/${at.id}`)
  const [duo] = await at.start(0)
  const [plenary] = await at.start(1)
  await isOn(kim, plenary?.id ?? '')
  await at.start(0)
  await isOn(kim, duo?.id ?? '')
  await at.lead({ type: 'gather', boardId: plenary?.id ?? '', rect: { x: 1_000, y: 500, w: 800, h: 400 } })
  await isOn(kim, plenary?.id ?? '')
  await expect
    .poll(async () => {
      const { x, y, w } = await viewOf(kim)
      return x <= 1_000 && y <= 500 && x + w >= 1_800 && w < 1_400
    })
    .toBe(true)
  expect(new URL(nora.page.url()).pathname).toBe(`/s/${at.id}`)
  await at.lead({ type: 'release' })
  await isOn(kim, duo?.id ?? '')
})

test('B22 screens follow who leads, until somebody stops; while they are held nobody can', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  const kim = await enter(at, 0)
  const nora = await visitors.visit({ signedIn: { spaceId: at.id, token: at.made.token } })
  const [plenary] = await at.start(1)
  await nora.page.goto(`/s/${at.id}/b/${plenary?.id}`)
  await Promise.all([isOn(kim, plenary?.id ?? ''), isOn(nora.page, plenary?.id ?? '')])
  await nora.page.getByRole('button', { name: words.control.spotlight, exact: true }).click()
  await kim.getByText(words.attention.follows('Nora')).waitFor()
  const lookAt = (x: number) =>
    nora.page.evaluate((left) => void globalThis.editor.setCamera({ x: -left, y: 0, z: 1 }), x)
  const kimSees = (x: number) =>
    expect.poll(async () => Math.abs((await viewOf(kim)).x - x), { timeout: 10_000 })
  await lookAt(3_000)
  await kimSees(3_000).toBeLessThan(60)
  await kim.getByRole('button', { name: words.attention.stop }).click()
  await kim.getByText(words.attention.left('Nora')).waitFor()
  await lookAt(0)
  await kim.getByRole('button', { name: words.attention.again }).click()
  await kimSees(0).toBeLessThan(60)

  await at.lead({ type: 'spotlight', boardId: plenary?.id ?? '', held: true, leaderId: at.made.member.id })
  await kim.getByText(/Dit blijft zo tot/).waitFor()
  await kim.mouse.move(500, 400)
  await kim.mouse.wheel(600, 0)
  await lookAt(2_000)
  await kimSees(2_000).toBeLessThan(60)
  await nora.page.getByRole('button', { name: words.control.release }).click()
  await kim.getByText(/Dit blijft zo tot/).waitFor({ state: 'detached' })
})

test('B7 a step that is taken back brings everyone straight to their earlier board, not by the home', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], [plan[1] ?? {}, plan[0] ?? {}])
  const [kim, ali] = [await enter(at, 0), await enter(at, 1, 'phone')]
  const [plenary] = await at.start(0)
  await Promise.all([kim, ali].map((page) => isOn(page, plenary?.id ?? '')))
  const [duo] = await at.start(1)
  await Promise.all([kim, ali].map((page) => isOn(page, duo?.id ?? '')))
  const seen: string[] = []
  for (const page of [kim, ali]) page.on('framenavigated', () => seen.push(new URL(page.url()).pathname))
  await at.lead({ type: 'undoStart' })
  await Promise.all([kim, ali].map((page) => isOn(page, plenary?.id ?? '')))
  expect(new Set(seen)).toEqual(new Set([`/s/${at.id}/b/${plenary?.id}`]))
})

test('B7 Volgende by the key of a clicker, taken back within ten seconds, and Esc to the desk', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  const kim = await enter(at, 0)
  const [plenary] = await at.start(1)
  const nora = await visitors.visit({ signedIn: { spaceId: at.id, token: at.made.token } })
  await nora.page.goto(`/s/${at.id}/b/${plenary?.id}`)
  await isOn(nora.page, plenary?.id ?? '')
  await isOn(kim, plenary?.id ?? '')
  await nora.page.keyboard.press('PageDown')
  await kim.waitForURL((url) => url.pathname === `/s/${at.id}`)
  await nora.page.getByRole('button', { name: words.control.undo }).click()
  await isOn(kim, plenary?.id ?? '')
  await nora.page.keyboard.press('Escape')
  await nora.page.waitForURL(/\/regie$/)
})

test('B5 the lobby says what comes and who is in; the home of a facilitator leads to the desk', async () => {
  const at = await room(server().url, ['Kim', 'Ali'], plan)
  const kim = await enter(at, 0)
  await kim.getByText(words.lobby.next, { exact: true }).waitFor()
  await at.lead({ type: 'startMeeting' })
  await kim.getByRole('heading', { name: words.lobby.title }).waitFor()
  await kim.getByText('In duo').waitFor()
  await kim.getByText(words.lobby.here(1)).waitFor()
  const nora = await visitors.visit({ signedIn: { spaceId: at.id, token: at.made.token } })
  await nora.page.goto(`/s/${at.id}`)
  await nora.page.getByRole('link', { name: words.lobby.desk }).waitFor()
  await kim.getByText(words.lobby.here(2)).waitFor()
})

test('B15 a note goes on being saved while its writer is moved by hand to another group', async () => {
  const at = await room(server().url, ['Kim', 'Ali', 'Sam', 'Eva'], plan)
  const kim = await enter(at, 0)
  const boards = await at.start(0)
  await kim.waitForURL(/\/b\//)
  const first = boards.find(({ id }) => kim.url().endsWith(id))
  const other = boards.find(({ id }) => id !== first?.id)
  await isOn(kim, first?.id ?? '')
  const note = await writeNote(kim, 500, 400, 'Blijft hier')
  await noteSays(kim, note, 'Blijft hier')
  await kim.getByText('Opgeslagen', { exact: true }).first().waitFor()
  await at.lead({ type: 'moveMember', memberId: at.people[0]?.member.id ?? '', groupId: other?.group ?? '' })
  await isOn(kim, other?.id ?? '')
  const nora = await visitors.visit({ signedIn: { spaceId: at.id, token: at.made.token } })
  await nora.page.goto(`/s/${at.id}/b/${first?.id}`)
  await isOn(nora.page, first?.id ?? '')
  await noteSays(nora.page, note, 'Blijft hier')
})
