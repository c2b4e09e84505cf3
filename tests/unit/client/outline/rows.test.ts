import { expect, test } from 'vitest'
import { withDistinctTitles } from '../../../../client/outline/distinctTitles.ts'
import { fieldsOf, lookOfTie, tieOf } from '../../../../client/outline/meaning.ts'
import { pinOf, placeOf, withPinned } from '../../../../client/outline/pinned.ts'
import { headsFor, type Row, RowMemory, type Section } from '../../../../client/outline/rows.ts'
import { factsOf, linkWords, rowWords, shortWords } from '../../../../client/outline/rowWords.ts'
import {
  addNote,
  changeLink,
  connect,
  type EditBoard,
  moveToZone,
} from '../../../../shared/board/edits/index.ts'
import { boardOutline } from '../../../../shared/reading/board.ts'
import type { Settings } from '../../../../shared/space/model.ts'
import { list as texts } from '../../../../shared/texts/nl/list.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'

type Records = EditBoard['records']

/** The board of everyone of a werkvorm, to which edits are done one after the other. */
class Board {
  #records: Records
  readonly #werkvorm: string

  readonly #settings: Settings

  constructor(werkvorm: string, settings: Settings = {}) {
    this.#werkvorm = werkvorm
    this.#settings = settings
    const layout = werkvormen[werkvorm]?.layout(settings, 'nl') ?? []
    this.#records = new Map(layout.map((record) => [record.id, record]))
  }

  get read(): EditBoard {
    const settings = this.#settings
    const asked = { werkvorm: this.#werkvorm, layout: 'plenary', settings, language: 'nl' } as const
    return {
      records: this.#records,
      zones: werkvormen[this.#werkvorm]?.zones(settings, 'nl') ?? [],
      outline: boardOutline(this.#records, asked),
    }
  }

  do(plan: (board: EditBoard) => { put: readonly { id: string }[]; remove: readonly string[] }): this {
    const { put, remove } = plan(this.read)
    const next = new Map(this.#records)
    for (const id of remove) next.delete(id)
    for (const record of put as { id: string }[]) next.set(record.id, record as never)
    this.#records = next
    return this
  }

  get zones(): string[] {
    return this.read.outline.zones.map(({ name }) => name)
  }
}

const words = (sections: readonly Section[]) =>
  sections.map(({ zone, rows }) => [zone, rows.map(({ text }) => text)])

test('B31 the list has every zone with its notes in reading order, and what lies outside at the end', () => {
  const board = new Board('wie-zijn-wij')
  const [first = '', second = ''] = board.zones
  for (const [id, text, zone] of [
    ['a', 'een', first],
    ['b', 'twee', first],
    ['c', 'drie', second],
    ['d', 'buiten', undefined],
  ] as const)
    board.do((read) => addNote(read, { id, text, zone }))
  const sections = new RowMemory().sections(board.read.outline)
  expect(words(sections).slice(0, 2)).toEqual([
    [first, ['een', 'twee']],
    [second, ['drie']],
  ])
  expect(words(sections).at(-1)).toEqual([undefined, ['buiten']])
  expect(sections).toHaveLength(board.zones.length + 1)
})

test('B31 a link stands at both of its notes, in words that say which way it goes and what kind it is', () => {
  const board = new Board('leeg')
    .do((read) => addNote(read, { id: 'a', text: 'Oorzaak' }))
    .do((read) => addNote(read, { id: 'b', text: 'Gevolg' }))
    .do((read) => connect(read, { id: 'ab', from: 'shape:a', to: 'shape:b', text: 'snel' }))
    .do((read) =>
      connect(read, {
        id: 'ba',
        from: 'shape:b',
        to: 'shape:a',
        look: { color: 'green', dash: 'solid', size: 'l', heads: { start: false, end: false } },
      }),
    )
  const rows = new RowMemory().sections(board.read.outline).flatMap((section) => section.rows)
  const said = (text: string, werkvorm: string) =>
    rows.find((row) => row.text === text)?.links.map((link) => linkWords(link, werkvorm, texts))
  expect(said('Oorzaak', 'leeg')).toEqual(['leidt naar “Gevolg” (snel)', 'verbonden met “Gevolg”'])
  expect(said('Gevolg', 'leeg')).toEqual(['volgt uit “Oorzaak” (snel)', 'verbonden met “Oorzaak”'])
  expect(said('Gevolg', 'sociale-kaart')?.at(1)).toBe('verbonden met “Oorzaak”: nieuw, sterk')
})

test('B31 on a board with a line of time the words of a link follow time, whichever way its arrow points', () => {
  const board = new Board('backcasting', { first: 2026, horizon: 2032 })
  for (const [id, text, zone, year] of [
    ['image', 'Elk kind hoort erbij', 'future', undefined],
    ['all', 'Alle scholen doen mee', 'milestones', 2031],
    ['pilot', 'Pilot klaar', 'milestones', 2029],
    ['first', 'Bel de school', 'today', undefined],
  ] as const) {
    const value = year === undefined ? {} : { value: { x: Date.UTC(year, 5) } }
    board.do((read) => addNote(read, { id, text, zone, ...value }))
  }
  const drawn = ['image', 'all', 'pilot', 'first']
  for (const [at, to] of drawn.slice(1).entries())
    board.do((read) => connect(read, { id: `to-${to}`, from: `shape:${drawn[at]}`, to: `shape:${to}` }))
  const rows = new RowMemory().sections(board.read.outline).flatMap((section) => section.rows)
  const said = (text: string) =>
    rows.find((row) => row.text === text)?.links.map((link) => linkWords(link, 'backcasting', texts))
  expect(said('Pilot klaar')?.sort()).toEqual([
    'leidt naar “Alle scholen doen mee”',
    'volgt uit “Bel de school”',
  ])
  expect(said('Alle scholen doen mee')?.sort()).toEqual([
    'leidt naar “Elk kind hoort erbij”',
    'volgt uit “Pilot klaar”',
  ])
})

test('a note on a line of time has one date; only a first step of today says by when', () => {
  expect(fieldsOf('backcasting', 'steps')).toEqual(['owner'])
  expect(fieldsOf('backcasting', 'today')).toEqual(['owner', 'due'])
})

test('B31 a link is turned from either of its notes, and its word and look are changed', () => {
  const board = new Board('leeg')
    .do((read) => addNote(read, { id: 'a', text: 'Oorzaak' }))
    .do((read) => addNote(read, { id: 'b', text: 'Gevolg' }))
    .do((read) => connect(read, { id: 'ab', from: 'shape:a', to: 'shape:b' }))
  const linkOf = (text: string) => {
    const rows = new RowMemory().sections(board.read.outline).flatMap((section) => section.rows)
    return rows.find((row) => row.text === text)?.links[0]
  }
  for (const [text, opposite] of [
    ['Oorzaak', 'Gevolg'],
    ['Gevolg', 'Oorzaak'],
  ] as const)
    for (const [way, turned] of [
      ['to', 'from'],
      ['from', 'to'],
      ['both', 'both'],
    ] as const) {
      const heads = headsFor(way, linkOf(text)?.starts ?? false)
      board.do((read) => changeLink(read, 'shape:ab', { text: way, look: { heads, ...lookOfTie('wished') } }))
      expect(linkOf(text)).toMatchObject({ way, text: way })
      expect(linkOf(opposite)).toMatchObject({ way: turned })
    }
  const look = linkOf('Gevolg')?.look
  expect(look && tieOf(look)).toEqual({ type: 'wished', size: 'm' })
})

test('a line stays the same object until what is shown of it changes', () => {
  const board = new Board('wie-zijn-wij')
  const [first = '', second = ''] = board.zones
  board.do((read) => addNote(read, { id: 'a', text: 'een', zone: first }))
  board.do((read) => addNote(read, { id: 'b', text: 'twee', zone: first }))
  const memory = new RowMemory()
  const before = memory.sections(board.read.outline).flatMap(({ rows }) => rows)
  board.do((read) => moveToZone(read, 'shape:b', second))
  const after = memory.sections(board.read.outline).flatMap(({ rows }) => rows)
  const of = (rows: readonly Row[], id: string) => rows.find((row) => row.id === id)
  expect(of(after, 'shape:a')).toBe(of(before, 'shape:a'))
  expect(of(after, 'shape:b')).not.toBe(of(before, 'shape:b'))
})

const row = (id: string): Row => ({
  id,
  kind: 'note',
  text: id,
  color: 'yellow',
  by: undefined,
  origin: undefined,
  zone: undefined,
  value: {},
  fields: {},
  held: false,
  links: [],
})
const part = (zone: string | undefined, ...ids: string[]): Section => ({
  zone,
  title: '',
  question: '',
  rows: ids.map(row),
})

test('what is being written stays where it is, whatever others do to it', () => {
  const now = [part('x', 'a', 'b', 'c'), part('y')]
  const pin = pinOf(now, 'b')
  expect(pin).toEqual({ id: 'b', zone: 'x', after: 'a' })
  if (!pin) return
  const moved = withPinned([part('x', 'new', 'a', 'c'), part('y', 'b')], pin, undefined)
  expect(words(moved)).toEqual([
    ['x', ['new', 'a', 'b', 'c']],
    ['y', []],
  ])
  // The note before it is gone: to the end of its zone. And its zone: a part of its own.
  expect(words(withPinned([part('x', 'c', 'b')], pin, undefined))).toEqual([['x', ['c', 'b']]])
  expect(words(withPinned([part('y', 'b')], pin, undefined))).toEqual([
    ['y', []],
    ['x', ['b']],
  ])
  // Deleted: gone, unless it has not been read from the board yet.
  expect(words(withPinned([part('x', 'a')], pin, undefined))).toEqual([['x', ['a']]])
  expect(words(withPinned([part('x', 'a')], pin, row('b')))).toEqual([['x', ['a', 'b']]])
  expect(placeOf(now[0]?.rows ?? [], undefined)).toBe(0)
})

test('words for what has none, and long words made short', () => {
  expect(rowWords({ kind: 'note', text: '' }, texts.note)).toBe(texts.note.wordless)
  expect(rowWords({ kind: 'drawing', text: '' }, texts.note)).toBe(texts.note.drawing)
  expect(rowWords({ kind: 'image', text: '' }, texts.note)).toBe(texts.note.image)
  expect(shortWords('een\n\ntwee')).toBe('een twee')
  expect(shortWords('👩‍👩‍👧'.repeat(40), 10)).toHaveLength(
    [...shortWords('👩‍👩‍👧'.repeat(40), 10)].join('').length,
  )
  expect([...shortWords('a'.repeat(100))]).toHaveLength(60)
})

test('a note tells its stance, its values, its fields and its origin', () => {
  const axes = {
    x: { name: 'interest', title: 'Belang', kind: 'number', from: 0, to: 100 },
    y: { name: 'influence', title: 'Invloed', kind: 'number', from: 0, to: 100 },
  } as const
  const note = { ...row('a'), color: 'light-red', value: { x: 70.4, y: 12 }, fields: { contact: 'Kim' } }
  const about = { axes, language: 'nl', texts, from: 'uit Duo 1' } as const
  expect(factsOf(note, { ...about, werkvorm: 'stakeholders' })).toBe(
    'Tegen · Belang: 70 · Invloed: 12 · Wie heeft contact: Kim · uit Duo 1',
  )
  expect(factsOf(row('a'), { ...about, werkvorm: 'leeg', axes: undefined, from: '' })).toBe('')
})

test('zones of one name can be told apart in the list', () => {
  const zones = ['Naam', 'Vakgebied', 'Naam', ''].map((title, place) => ({
    name: `zone-${place}`,
    title,
    question: '',
    areas: [],
    items: [],
  }))
  const outline = { zones, elsewhere: [], items: new Map(), links: [] }
  expect(withDistinctTitles(outline).zones.map(({ title }) => title)).toEqual([
    'Naam (1)',
    'Vakgebied',
    'Naam (2)',
    '',
  ])
  const apart = { ...outline, zones: zones.slice(0, 2) }
  expect(withDistinctTitles(apart)).toBe(apart)
})
