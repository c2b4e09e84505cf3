import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { monthWords, timeOf } from '../../shared/reading/days.ts'
import { type TimelineOutcome, timelineOutcomeSchema } from '../../shared/reading/timeline.ts'
import { backcasting } from '../../shared/werkvormen/backcasting/index.ts'
import { noteShape } from '../../shared/werkvormen/kit/note.ts'
import { visitorsForFile } from '../support/browser.ts'
import { serverForFile } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'
import { middleOf, savedStateIs, stopWriting, viewWentBack, writeNote, zoomLevel } from './canvas.ts'
import { isOn, type Room, room } from './meeting-room.ts'

const server = serverForFile()
const visitors = visitorsForFile(() => server().url)
const settings = { first: 2026, horizon: 2031 }

/** Where a share of the width of a zone is on the screen, in the middle of its height. */
function inZone(page: Page, zone: string, share: number): Promise<{ x: number; y: number }> {
  return page.evaluate(
    ([name, part]) => {
      const { editor } = globalThis
      const bounds = editor.getShapePageBounds(`shape:layout-${name}` as never)
      if (!bounds) throw new Error(`No zone ${name}`)
      const { x, y } = editor.pageToScreen({ x: bounds.x + bounds.w * part, y: bounds.midY })
      return { x, y }
    },
    [zone, share] as const,
  )
}

/** Writes a note there and waits until the view has gone back to the whole board. */
async function write(page: Page, zone: string, share: number, text: string): Promise<string> {
  const zoom = await zoomLevel(page)
  const { x, y } = await inZone(page, zone, share)
  const id = await writeNote(page, x, y, text)
  await stopWriting(page)
  await viewWentBack(page, zoom)
  return id
}

/** What a board says, as programs get it from the server. */
async function reading(at: Room, board: string): Promise<TimelineOutcome> {
  const answer = await fetch(`${server().url}/api/spaces/${at.id}/boards/${board}/reading`, {
    headers: { Authorization: `Bearer ${at.made.token}` },
  })
  const { outcome } = (await answer.json()) as { outcome: unknown }
  return timelineOutcomeSchema.parse(outcome)
}

/** Lays a note in a lane of a group's board, as somebody of that group does on another device. */
async function layElsewhere(
  at: Room,
  person: number,
  board: string,
  zone: string,
  share: number,
  text: string,
) {
  const area = backcasting.zones(settings, 'nl', 'group').find(({ name }) => name === zone)?.areas[0]?.box
  if (!area) throw new Error(`No zone ${zone}`)
  const place = { x: area.x + area.w * share - 125, y: area.y + 20 }
  const token = at.people[person]?.token ?? ''
  const client = await new SyncClient(server().url, `${at.id}/board:${board}`, { token }).ready()
  const note = {
    id: 'theirs',
    text,
    by: at.people[person]?.member.id ?? '',
    color: 'yellow',
    scale: 1.25,
  } as const
  client.document.transact(() =>
    putRecord(recordsOf(client.document), noteShape({ ...note, ...place }, 'a1' as never)),
  )
  await client.until(() => client.isSaved)
  await client.end()
}

test('backcasting from a dream to one line: a note tells its date while it is dragged, and keeps it', async () => {
  const at = await room(server().url, ['Kim', 'Ali', 'Sam', 'Noor'], [])
  const { stepIds } = await at.lead({ type: 'addWerkvorm', werkvorm: 'backcasting', settings })
  const [, dream = '', images = '', back = '', needs = '', together = ''] = stepIds as string[]
  await at.lead({ type: 'editStep', stepId: images, grouping: { by: 'size', size: 2, mix: 'random' } })
  const { page } = await visitors.visit({ signedIn: { spaceId: at.id, token: at.people[0]?.token ?? '' } })
  await page.goto(`/s/${at.id}`)
  const start = async (stepId: string) =>
    (await at.lead({ type: 'startStep', stepId })).boards as { id: string }[]
  const mine = async (boards: { id: string }[]) => {
    await page.waitForURL((url) => boards.some(({ id }) => url.pathname.endsWith(`/b/${id}`)))
    const board = boards.find(({ id }) => page.url().includes(id))?.id ?? ''
    await isOn(page, board)
    return board
  }

  await mine(await start(dream))
  await write(page, 'see', 0.5, 'Elk kind hoort erbij')
  await savedStateIs(page, 'saved')

  const groups = await start(images)
  const own = await mine(groups)
  await page.getByText('Elk kind hoort erbij').waitFor()
  expect((await reading(at, own)).notes).toMatchObject([{ lane: 'future', date: '2031-01-01' }])

  // The next two steps of the group go on with the same board.
  expect((await start(back)).map(({ id }) => id).sort()).toEqual(groups.map(({ id }) => id).sort())
  await isOn(page, own)

  const pilot = await write(page, 'steps', 0.3, 'Pilot')
  const from = await middleOf(page, pilot)
  const to = await inZone(page, 'milestones', 0.64)
  const told = page.locator(`[data-place-of="${pilot}"]`)
  expect(await told.count()).toBe(0)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await told.waitFor()
  const lastTold = await told.evaluateHandle(lastWords)
  await page.mouse.up()
  await told.waitFor({ state: 'detached' })
  await savedStateIs(page, 'saved')

  const dropped = (await reading(at, own)).notes.find(({ id }) => id === pilot)
  expect(dropped).toMatchObject({ text: 'Pilot', lane: 'milestones' })
  expect(dropped?.date?.slice(0, 4)).toBe('2029')
  expect(await lastTold.evaluate(({ words }) => words)).toBe(monthWords(timeOf(dropped?.date ?? ''), 'nl'))

  const theirs = groups.find(({ id }) => id !== own)?.id ?? ''
  const others = await membersOf(at, theirs)
  await layElsewhere(at, others, theirs, 'milestones', 0.2, 'Convenant')

  await start(needs)
  const plenary = await mine(await start(together))
  await page.getByText('Convenant').waitFor()
  const { notes } = await reading(at, plenary)
  expect(notes.map(({ text, lane, date }) => [text, lane, date])).toEqual([
    ['Elk kind hoort erbij', 'future', '2031-01-01'],
    ['Pilot', 'milestones', dropped?.date],
    ['Convenant', 'milestones', (await reading(at, theirs)).notes[0]?.date],
  ])
  expect(new Set(notes.map(({ from }) => from)).size).toBe(2)
})

/** What is told last before it goes; runs in the page. A slow page draws the last place after the mouse came there. */
function lastWords(told: Element): { words: string | null } {
  const last = { words: told.textContent }
  new MutationObserver(() => {
    if (told.isConnected) last.words = told.textContent
  }).observe(told, { subtree: true, childList: true, characterData: true })
  return last
}

/** Which of the people may write on a board. */
async function membersOf(at: Room, board: string): Promise<number> {
  for (const [person, { token }] of at.people.entries()) {
    const answer = await fetch(`${server().url}/api/spaces/${at.id}/boards/${board}/reading`, {
      headers: { Authorization: `Bearer ${token}` },
    })
    if (answer.ok) return person
  }
  throw new Error('Nobody is on that board')
}
