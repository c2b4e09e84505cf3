import { expect, onTestFinished, test } from 'vitest'
import { readRecords } from '../../shared/board/document.ts'
import { addNote, type Change, connect, type EditBoard, placeAt } from '../../shared/board/edits/index.ts'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { boardOutline } from '../../shared/reading/board.ts'
import { outcomeSchema } from '../../shared/reading/outcome.ts'
import type { Board, SpaceState } from '../../shared/space/model.ts'
import { werkvormen } from '../../shared/werkvormen/index.ts'
import { httpForFile } from '../support/http.ts'
import { type Ear, type Person, TestMeeting } from '../support/meeting.ts'

/**
 * Each of the four werkvormen from its first step to its last over real HTTP and sockets: eight people write with the
 * edits of the list view, the server divides and harvests, and the reading of everyone's board says what they made.
 */
const server = httpForFile()

/** One board as somebody on it has it. */
class Place {
  readonly #board: Board
  readonly #language: SpaceState['meta']['language']
  readonly #content: Ear
  readonly #layout: Ear
  readonly by: string

  private constructor(board: Board, language: 'nl' | 'en', content: Ear, layout: Ear, by: string) {
    this.#board = board
    this.#language = language
    this.#content = content
    this.#layout = layout
    this.by = by
  }

  static async open(meeting: TestMeeting, board: Board, person: Person): Promise<Place> {
    const { meta } = await meeting.state()
    const content = await meeting.open(person, `board:${board.id}`)
    const layout = await meeting.open(person, `layout:${board.id}`)
    return new Place(board, meta.language, content, layout, person.id)
  }

  get now(): EditBoard {
    const { werkvorm, layout, settings } = this.#board
    const records = readRecords(this.#layout.document, this.#content.document)
    const language = this.#language
    return {
      records,
      zones: werkvormen[werkvorm]?.zones(settings, language, layout) ?? [],
      outline: boardOutline(records, { werkvorm, layout, settings, language }),
    }
  }

  /** Does an edit as a client does; an edit that changes nothing is a fault of the test. */
  async do(plan: (board: EditBoard) => Change): Promise<void> {
    const { put, remove } = plan(this.now)
    expect(put.length + remove.length).toBeGreaterThan(0)
    const { document } = this.#content
    document.transact(() => {
      for (const record of put) putRecord(recordsOf(document), record)
      for (const id of remove) recordsOf(document).delete(id)
    })
    await this.#content.until(() => this.#content.isSaved)
  }

  named(text: string): string {
    return [...this.now.outline.items.values()].find((item) => item.text === text)?.id ?? `no note ${text}`
  }
}

async function started(werkvorm: string): Promise<Play> {
  const meeting = await TestMeeting.start(server(), 8)
  onTestFinished(() => meeting.end())
  const { stepIds } = await meeting.do({ type: 'addWerkvorm', werkvorm })
  await meeting.do({ type: 'startMeeting' })
  return new Play(meeting, stepIds)
}

class Play {
  readonly meeting: TestMeeting
  readonly #stepIds: string[]

  constructor(meeting: TestMeeting, stepIds: string[]) {
    this.meeting = meeting
    this.#stepIds = stepIds
  }

  /** Starts the next step and answers its boards, each opened by its first member (or the first participant). */
  async next(): Promise<Place[]> {
    const stepId = this.#stepIds.shift() ?? ''
    const { boards } = await this.meeting.do({ type: 'startStep', stepId })
    const state = await this.meeting.state()
    return Promise.all(
      (boards as { id: string }[]).map(({ id }) => {
        const board = state.boards.get(id)
        const person =
          this.meeting.people.find((each) => board?.members.includes(each.id)) ?? this.meeting.people[0]
        if (!board || !person) throw new Error(`no board ${id}`)
        return Place.open(this.meeting, board, person)
      }),
    )
  }

  /** What everybody may read of the board of everyone. */
  async outcome() {
    const state = await this.meeting.state()
    const running = state.meetings.get(state.live.meetingId ?? '')
    const boardId = state.steps.get(running?.currentStepId ?? '')?.boardId
    const path = `/api/spaces/${this.meeting.spaceId}/boards/${boardId}/reading`
    const { status, body } = await server().call('GET', path, { token: this.meeting.people[3]?.token ?? '' })
    expect(status).toBe(200)
    return outcomeSchema.parse(body.outcome)
  }
}

test('B6 B19 wie-zijn-wij: what people ticked comes to the gallery with their discipline', async () => {
  const play = await started('wie-zijn-wij')
  const cards = await play.next()
  expect(cards).toHaveLength(8)
  for (const [at, card] of cards.entries()) {
    const note = (zone: string) =>
      addNote(card.now, { id: `${zone}${at}`, text: `${zone} ${at}`, zone, by: card.by })
    await card.do(() => note('bring'))
    await card.do(() => note('doubt'))
  }
  const duos = await play.next()
  expect(duos).toHaveLength(4)
  for (const [at, duo] of duos.entries()) {
    await duo.do((board) =>
      addNote(board, { id: `both${at}`, text: `wij delen ${at}`, zone: 'shared', by: duo.by }),
    )
  }
  await play.next()
  const outcome = await play.outcome()
  expect(outcome.kind).toBe('profiles')
  if (outcome.kind !== 'profiles') return
  // Name and discipline are ticked from the start; nobody ticked anything else.
  expect(outcome.profiles.map(({ name }) => name).sort()).toEqual(
    play.meeting.people.map(({ name }) => name).sort(),
  )
  expect(outcome.profiles.every(({ discipline }) => discipline !== '')).toBe(true)
  expect(JSON.stringify(outcome)).not.toContain('doubt ')
  const shared = outcome.together.find(({ zone }) => zone === 'together')
  expect(shared?.notes.map(({ text }) => text).sort()).toEqual([0, 1, 2, 3].map((at) => `wij delen ${at}`))
})

test('B19 backcasting: the lines of two groups lie over each other, each note at its date', async () => {
  const play = await started('backcasting')
  await play.next()
  const alone = await play.next()
  expect(alone).toHaveLength(8)
  for (const [at, board] of alone.entries()) {
    await board.do((now) => addNote(now, { id: `see${at}`, text: `Ik zie ${at}`, zone: 'see', by: board.by }))
  }
  const groups = await play.next()
  expect(groups).toHaveLength(2)
  const again = await play.next()
  // The same board goes on in the next step of the group.
  expect(again).toHaveLength(2)
  const dates: Record<string, number> = {}
  for (const [at, group] of again.entries()) {
    const axis = group.now.outline.zones.find(({ name }) => name === 'milestones')?.axes?.x
    if (!axis) throw new Error('no axis of dates')
    const date = axis.from + ((axis.to - axis.from) * (at + 1)) / 4
    dates[`Mijlpaal ${at}`] = date
    await group.do((now) =>
      addNote(now, {
        id: `m${at}`,
        text: `Mijlpaal ${at}`,
        zone: 'milestones',
        value: { x: date },
        by: group.by,
      }),
    )
  }
  await play.next()
  await play.next()
  const outcome = await play.outcome()
  expect(outcome.kind).toBe('timeline')
  if (outcome.kind !== 'timeline') return
  expect(outcome.notes.filter(({ text }) => text.startsWith('Ik zie'))).toHaveLength(8)
  for (const [text, date] of Object.entries(dates)) {
    const note = outcome.notes.find((each) => each.text === text)
    expect(note?.from).not.toBe('')
    expect(Math.abs(Date.parse(note?.date ?? '') - date)).toBeLessThan(3 * 24 * 60 * 60 * 1000)
  }
})

test('B19 sociale-kaart: nodes keep their level and ties come along', async () => {
  const play = await started('sociale-kaart')
  for (const [at, board] of (await play.next()).entries()) {
    await board.do((now) => addNote(now, { id: `n${at}`, text: `Partner ${at}`, zone: 'list', by: board.by }))
  }
  for (const [at, group] of (await play.next()).entries()) {
    const levels = group.now.outline.zones.map(({ name }) => name).filter((name) => name.startsWith('level-'))
    expect(levels).toHaveLength(5)
    await group.do((now) =>
      addNote(now, {
        id: `g${at}`,
        text: `Gemeente ${at}`,
        zone: 'level-4',
        color: 'light-blue',
        by: group.by,
      }),
    )
    await group.do((now) => addNote(now, { id: `k${at}`, text: `Kind ${at}`, zone: 'level-1', by: group.by }))
    await group.do((now) =>
      connect(now, {
        id: `t${at}`,
        from: group.named(`Kind ${at}`),
        to: group.named(`Gemeente ${at}`),
        by: group.by,
      }),
    )
  }
  await play.next()
  const outcome = await play.outcome()
  expect(outcome.kind).toBe('network')
  if (outcome.kind !== 'network') return
  const level = (text: string) => outcome.nodes.find((node) => node.text === text)?.level
  expect([level('Gemeente 0'), level('Gemeente 1')]).toEqual(['level-4', 'level-4'])
  expect([level('Kind 0'), level('Kind 1')]).toEqual(['level-1', 'level-1'])
  expect(outcome.nodes.find(({ text }) => text === 'Gemeente 0')?.type).toBe('organisation')
  expect(outcome.ties).toHaveLength(2)
  await play.next()
  expect(await play.outcome()).toEqual(outcome)
})

test('B19 stakeholders: two groups place the same one, and the overlay has both with the distance between them', async () => {
  const play = await started('stakeholders')
  for (const [at, board] of (await play.next()).entries()) {
    await board.do((now) => addNote(now, { id: `n${at}`, text: 'Gemeente', zone: 'list', by: board.by }))
  }
  const groups = await play.next()
  expect(groups).toHaveLength(2)
  const wishes = [
    { x: 20, y: 30 },
    { x: 80, y: 70 },
  ]
  for (const [at, group] of groups.entries()) {
    const note = group.now.outline.zones.find(({ name }) => name === 'unplaced')?.items[0]
    await group.do((now) => placeAt(now, note?.id ?? '', wishes[at] ?? {}, 'map'))
  }
  await play.next()
  const outcome = await play.outcome()
  expect(outcome.kind).toBe('positions')
  if (outcome.kind !== 'positions') return
  const places = outcome.positions.map(({ interest, influence }) => ({ x: interest, y: influence }))
  expect(places.sort((a, b) => a.x - b.x)).toEqual(wishes)
  expect(new Set(outcome.positions.map(({ from }) => from)).size).toBe(2)
  expect(outcome.unplaced).toHaveLength(6)
  expect(
    outcome.suggestions.length + outcome.stakeholders.filter(({ groups: count }) => count === 2).length,
  ).toBe(1)
})
