import type { TLArrowBinding, TLRecord, TLShape } from '@tldraw/tlschema'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { moveToZone, placeAt, removeItems } from '../../../../shared/board/edits/index.ts'
import { planHarvest } from '../../../../shared/board/harvest/index.ts'
import { timeOf } from '../../../../shared/reading/days.ts'
import type { TimelineNote, TimelineOutcome } from '../../../../shared/reading/timeline.ts'
import { findingsOf } from '../../../../shared/reading/views/index.ts'
import { backcasting } from '../../../../shared/werkvormen/backcasting/index.ts'
import { overlaps } from '../../../../shared/werkvormen/kit/box.ts'
import { LineBoard, years } from './lineBoard.ts'

const named = ({ notes }: TimelineOutcome, id: string) => notes.find((note) => note.id === `shape:${id}`)
const ids = (notes: readonly { id: string }[]) => notes.map(({ id }) => id.slice('shape:'.length))

test('an empty board says only from when to when it runs and which lanes it has', () => {
  const said = new LineBoard().read()
  expect(said).toMatchObject({ from: '2026-01-01', to: '2031-01-01', notes: [], actions: [] })
  expect(said.lanes.map(({ title }) => title)).toEqual([
    'Toekomstbeeld',
    'Mijlpalen',
    'Stappen',
    'Nodig',
    'Wie helpt',
    'Vandaag',
  ])
})

test('a board of 500 notes is read in the order of their dates, from the future back to now', () => {
  const line = new LineBoard({ layout: 'plenary' })
  const lanes = ['milestones', 'steps', 'needed', 'helpers']
  for (let at = 0; at < 500; at += 1) {
    const day = new Date(Date.UTC(2026, 0, 1 + ((at * 37) % 1826))).toISOString().slice(0, 10)
    line.note(`n${at}`, lanes[at % 4] ?? '', day)
  }
  const began = performance.now()
  const { notes } = line.read()
  expect(performance.now() - began).toBeLessThan(200)
  expect(notes).toHaveLength(500)
  const dates = notes.map(({ date }) => date ?? '')
  expect(dates).toEqual([...dates].sort().reverse())
}, 60_000)

test.each(['2026-01-01', '2028-02-29', '2029-03-15', '2030-12-31', '2031-01-01'])(
  'a note that is laid at %s is read at that day, on the board of a group and on that of everyone',
  (day) => {
    for (const layout of ['group', 'plenary']) {
      expect(named(new LineBoard({ layout }).note('n', 'steps', day).read(), 'n')).toMatchObject({
        lane: 'steps',
        date: day,
      })
    }
  },
)

test('B31 a note that is moved to another lane keeps its date', () => {
  const line = new LineBoard().note('n', 'steps', '2029-07-02').note('there', 'milestones', '2029-07-02')
  line.apply(moveToZone(line.board, 'shape:n', 'milestones'))
  expect(named(line.read(), 'n')).toMatchObject({ lane: 'milestones', date: '2029-07-02' })
})

test('every day of a line of fifty years comes back as itself', () => {
  const settings = { first: 2026, horizon: 2076 }
  for (const day of ['2026-01-02', '2033-07-14', '2051-11-30', '2075-12-31']) {
    const line = new LineBoard({ settings }).note('n', 'steps', day)
    expect(named(line.read(), 'n')?.date).toBe(day)
  }
})

test('a place counts as its month or its quarter when the settings say so', () => {
  const dateWith = (snap: string, day: string) =>
    named(new LineBoard({ settings: { ...years, snap } }).note('n', 'steps', day).read(), 'n')?.date
  expect(dateWith('month', '2029-03-15')).toBe('2029-03-01')
  expect(dateWith('month', '2029-03-31')).toBe('2029-03-01')
  expect(dateWith('quarter', '2029-06-30')).toBe('2029-04-01')
  expect(dateWith('quarter', '2026-01-01')).toBe('2026-01-01')
})

test('a note on the border of two lanes lies in one of them, with its date', () => {
  const line = new LineBoard().note('n', 'milestones', '2029-03-15')
  const [milestones] = line.board.outline.zones.find(({ name }) => name === 'milestones')?.areas ?? []
  const note = line.board.records.get('shape:n') as TLShape
  const height = line.board.outline.items.get('shape:n')?.box.h ?? 0
  const y = (milestones?.y ?? 0) + (milestones?.h ?? 0) - height / 2
  const read = named(line.apply({ put: [{ ...note, y }], remove: [] }).read(), 'n')
  expect(read?.date).toBe('2029-03-15')
  expect(['milestones', 'steps']).toContain(read?.lane)
})

test('an image of the future lies at the horizon, a first step and what lies beside the line have no date', () => {
  const line = new LineBoard().note('image', 'future').note('first', 'today')
  line.note('loose', 'today').apply(moveToZone(line.board, 'shape:loose', undefined))
  const said = line.read()
  expect(named(said, 'image')).toMatchObject({ lane: 'future', date: '2031-01-01' })
  expect(named(said, 'first')).toMatchObject({ lane: 'today', date: null })
  expect(named(said, 'loose')).toMatchObject({ lane: '', date: null })
  expect(ids(said.notes)).toEqual(['image', 'first', 'loose'])
})

test('a first step is an action with who does it and when', () => {
  const line = new LineBoard()
    .note('call', 'today', undefined, { text: 'Bel de school', owner: 'Kim', due: '2026-02-03', by: 'ada' })
    .note('write', 'today')
    .note('later', 'steps', '2027-05-01', { owner: 'Ali' })
  const said = line.read()
  const action = (id: string) => said.actions.find((one) => one.id === `shape:${id}`)
  expect(said.actions).toHaveLength(2)
  expect(action('call')).toMatchObject({ text: 'Bel de school', owner: 'Kim', due: '2026-02-03' })
  expect(action('write')).toMatchObject({ owner: '', due: null })
  expect(named(said, 'later')).toMatchObject({ owner: 'Ali' })
})

test('an arrow leads to what is later, however it was drawn; of one day the milestone is later than the step', () => {
  const line = new LineBoard()
    .note('image', 'future')
    .note('early', 'steps', '2027-01-01')
    .note('late', 'milestones', '2029-01-01')
    .note('same', 'steps', '2029-01-01')
    .link('late', 'early')
    .link('late', 'same')
    .link('image', 'late')
    .link('early', 'late')
  const said = line.read()
  expect(named(said, 'early')?.leadsTo).toEqual(['shape:late'])
  expect(named(said, 'same')?.leadsTo).toEqual(['shape:late'])
  expect(named(said, 'late')?.leadsTo).toEqual(['shape:image'])
  expect(named(said, 'image')?.leadsTo).toEqual([])
})

test.each([
  ['the later', 'all', 'pilot'],
  ['the earlier', 'pilot', 'all'],
])('two milestones with an arrow from %s and no step are both without one', (_which, from, to) => {
  const line = new LineBoard({ settings: { first: 2026, horizon: 2032 } })
    .note('image', 'future')
    .note('pilot', 'milestones', '2029-03-01')
    .note('all', 'milestones', '2031-06-01')
    .note('money', 'needed', '2028-01-01')
    .link('image', 'all')
    .link(from, to)
    .link('pilot', 'money')
  const unprepared = () =>
    findingsOf(line.read(), 'nl').find(({ key }) => key === 'milestone-without-step')?.notes
  expect(unprepared()).toEqual(['shape:all', 'shape:pilot'])
  line.note('later', 'steps', '2029-09-01')
  expect(unprepared()).toEqual(['shape:pilot'])
})

test('an arrow between two things of one day and lane leads where it points', () => {
  const line = new LineBoard()
    .note('a', 'steps', '2028-01-01')
    .note('b', 'steps', '2028-01-01')
    .link('b', 'a')
  expect(named(line.read(), 'b')?.leadsTo).toEqual(['shape:a'])
  expect(named(line.read(), 'a')?.leadsTo).toEqual([])
})

test('an arrow of which an end was deleted tells nothing', () => {
  const line = new LineBoard()
    .note('a', 'steps', '2027-01-01')
    .note('b', 'steps', '2028-01-01')
    .link('a', 'b')
  const loose = [...line.board.records.values()].filter(
    (record) => !(record.typeName === 'binding' && (record as TLArrowBinding).toId === 'shape:b'),
  )
  expect(named(new LineBoard({}, loose).read(), 'a')?.leadsTo).toEqual([])
  line.apply(removeItems(line.board, ['shape:b']))
  expect(named(line.read(), 'a')?.leadsTo).toEqual([])
  expect(line.read().notes).toHaveLength(1)
})

test('two notes with the same words are two notes', () => {
  const line = new LineBoard().note('a', 'steps', '2027-01-01', { text: 'Pilot' })
  line.note('b', 'steps', '2027-01-01', { text: 'Pilot' })
  expect(line.read().notes.map(({ text, date }) => [text, date])).toEqual([
    ['Pilot', '2027-01-01'],
    ['Pilot', '2027-01-01'],
  ])
})

test.each(['<script>alert(1)</script>', '=HYPERLINK("x")', '"],"lane":"', '\u202etxet', 'é'.repeat(3000)])(
  'words are words, whatever they are: %.30s',
  (text) => {
    expect(new LineBoard().note('n', 'steps', '2027-01-01', { text }).read().notes[0]?.text).toBe(text)
  },
)

test('only the name and the discipline of who wrote a note are told, and only of people who are here', () => {
  const people = new Map([['ada', { id: 'ada', name: 'Ada', discipline: 'zorg' }]])
  const line = new LineBoard({ people }).note('a', 'steps', '2027-01-01', { by: 'ada' })
  line.note('b', 'steps', '2028-01-01', { by: 'gone' })
  expect(named(line.read(), 'a')).toMatchObject({ by: 'ada', discipline: 'zorg' })
  expect(named(line.read(), 'b')).toMatchObject({ by: null, discipline: '' })
})

const lane = fc.constantFrom('milestones', 'steps', 'needed', 'helpers')
const day = fc.integer({ min: 0, max: 1825 }).map((days) => timeOf('2026-01-01') + days * 86_400_000)

test('moving a note changes only its own reading', () => {
  const notes = fc.array(fc.record({ lane, day }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(notes, fc.nat(), day, (made, which, to) => {
      const line = new LineBoard()
      for (const [at, each] of made.entries())
        line.note(`n${at}`, each.lane, new Date(each.day).toISOString().slice(0, 10))
      const moved = `shape:n${which % made.length}`
      const before = line.read()
      const after = line.apply(placeAt(line.board, moved, { x: to })).read()
      const others = ({ notes }: TimelineOutcome): TimelineNote[] => notes.filter(({ id }) => id !== moved)
      expect(others(after)).toEqual(others(before))
      expect(after.notes.find(({ id }) => id === moved)?.date).toBe(new Date(to).toISOString().slice(0, 10))
    }),
    { numRuns: 40 },
  )
})

/** Brings the boards of groups to that of everyone, by the rules of the script. */
function together(groups: Record<string, LineBoard>): LineBoard {
  const script = backcasting.script(years, 'nl')
  const zones = script.find(({ key }) => key === 'needs')?.harvest?.zones ?? {}
  const target = new LineBoard({ layout: 'plenary' })
  const sources = Object.entries(groups).map(([label, { board }]) => ({
    ...{
      boardId: label,
      label,
      records: board.records,
      ticked: new Set<string>(),
      brought: new Set<string>(),
    },
  })) as unknown as Parameters<typeof planHarvest>[0]
  const plan = planHarvest(sources, target.board.records, { zones, share: 'all', anonymous: false, seed: 1 })
  return target.apply({ put: plan.put as TLRecord[], remove: [] })
}

test('B19 two lines laid over each other keep every date, lane, owner and arrow, and tell the group', () => {
  const one = new LineBoard()
    .note('image', 'future')
    .note('law', 'milestones', '2029-03-15', { owner: 'Kim' })
    .note('pilot', 'steps', '2027-09-01')
    .note('call', 'today', undefined, { owner: 'Ali', due: '2026-02-03' })
    .link('pilot', 'law')
    .link('law', 'image')
  const two = new LineBoard().note('fund', 'milestones', '2029-11-30').note('train', 'steps', '2026-06-20')
  const said = together({ 'Groep 1': one, 'Groep 2': two }).read()
  const rows = said.notes.map(({ text, lane, date, owner, from }) => [text, lane, date, owner, from])
  expect(rows).toEqual([
    ['image', 'future', '2031-01-01', '', 'Groep 1'],
    ['fund', 'milestones', '2029-11-30', '', 'Groep 2'],
    ['law', 'milestones', '2029-03-15', 'Kim', 'Groep 1'],
    ['pilot', 'steps', '2027-09-01', '', 'Groep 1'],
    ['train', 'steps', '2026-06-20', '', 'Groep 2'],
    ['call', 'today', null, 'Ali', 'Groep 1'],
  ])
  const textOf = new Map(said.notes.map(({ id, text }) => [id, text]))
  const leads = said.notes.flatMap(({ text, leadsTo }) => leadsTo.map((id) => [text, textOf.get(id)]))
  expect(leads).toEqual([
    ['law', 'image'],
    ['pilot', 'law'],
  ])
  expect(said.actions).toMatchObject([{ owner: 'Ali', due: '2026-02-03', from: 'Groep 1' }])
})

/** The same line with its notes in the middle of the height of their lanes, as people like to lay them. */
function inTheMiddle(line: LineBoard): LineBoard {
  const { zones, outline, records } = line.board
  const put = [...outline.items.values()].flatMap(({ id, zone, box }) => {
    const lane = zones.find(({ name }) => name === zone)?.areas[0]?.box
    const shape = records.get(id) as TLShape
    return lane ? [{ ...shape, y: lane.y + (lane.h - box.h) / 2 } as TLRecord] : []
  })
  return line.apply({ put, remove: [] })
}

test('B19 what two groups placed on one day lies above each other on the line of everyone, so that both are read', () => {
  const one = new LineBoard().note('pilot', 'steps', '2027-09-01').note('law', 'milestones', '2029-03-15')
  const two = new LineBoard().note('training', 'steps', '2027-09-20').note('fund', 'milestones', '2029-03-15')
  const both = together({ 'Groep 1': inTheMiddle(one), 'Groep 2': inTheMiddle(two) })
  const boxes = [...both.board.outline.items.values()].map(({ box }) => box)
  const pairs = boxes.flatMap((box, at) => boxes.slice(at + 1).map((other) => [box, other] as const))
  expect(pairs.filter(([a, b]) => overlaps(a, b))).toEqual([])
  expect(both.read().notes.map(({ text, date }) => [text, date])).toEqual(
    expect.arrayContaining([
      ['pilot', '2027-09-01'],
      ['training', '2027-09-20'],
      ['law', '2029-03-15'],
      ['fund', '2029-03-15'],
    ]),
  )
})
