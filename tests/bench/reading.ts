import type { TLRecord } from '@tldraw/tlschema'
import { boardOutcome, boardOutline, type ReadBoard } from '../../shared/reading/board.ts'
import type { People } from '../../shared/reading/reading.ts'
import { werkvormen } from '../../shared/werkvormen/index.ts'
import { arrow, board, note } from '../unit/shared/board/harvest/boards.ts'
import { type Row, rounded } from './lab/table.ts'

const rounds = 30
const target = 20
const records = 2_000

/** How long a board of 2,000 records takes to read as data, for each werkvorm: outline and outcome together. */
export function reading(): Row[] {
  return Object.values(werkvormen).flatMap(({ id, defaultSettings }) => {
    const read: ReadBoard = { werkvorm: id, layout: 'plenary', settings: defaultSettings, language: 'nl' }
    const full = fullBoard(read)
    const outcome = (of: typeof full) => boardOutcome(boardOutline(of, read), read, people)
    const copies = Array.from({ length: rounds }, () => anew(full))
    const first = milliseconds((round) => outcome(copies[round] ?? full))
    return [
      row(
        `reading of ${full.size} records: ${id}`,
        first,
        milliseconds(() => outcome(full)),
      ),
    ]
  })
}

/** Notes over the whole layout, and an arrow for every third of them. */
function fullBoard(read: ReadBoard): Map<string, TLRecord> {
  const layout = werkvormen[read.werkvorm]?.layout(read.settings, read.language, read.layout) ?? []
  const notes = Math.floor((records - layout.length) / 2)
  const ties = Math.floor((records - layout.length - notes) / 3)
  return board(
    layout,
    Array.from({ length: notes }, (_, at) => {
      const place = { x: (at * 397) % 4_300, y: (at * 173) % 2_200 }
      return note(`n${at}`, `Een gedachte over samenwerken, nummer ${at}`, {
        ...place,
        meta: { by: `m${at % 24}` },
      })
    }),
    Array.from({ length: ties }, (_, at) => arrow(`tie${at}`, `n${at}`, `n${(at * 7 + 3) % notes}`)).flat(),
  )
}

const people: People = new Map(
  Array.from({ length: 24 }, (_, at) => [
    `m${at}`,
    { id: `m${at}`, name: `Naam ${at}`, discipline: `Vak ${at % 5}` },
  ]),
)

/** The same board of which every record is a new object, so that nothing of it was read before. */
function anew(full: ReadonlyMap<string, TLRecord>): Map<string, TLRecord> {
  return structuredClone(new Map(full))
}

function milliseconds(work: (round: number) => unknown): number[] {
  const times = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now()
    work(round)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)
}

function row(what: string, first: readonly number[], again: readonly number[]): Row {
  const middle = (times: readonly number[]) => times[Math.floor(times.length / 2)] ?? 0
  return {
    what,
    figure: `p50 ${rounded(middle(again))} ms, slowest ${rounded(again.at(-1) ?? 0)} ms`,
    target: `< ${target} ms`,
    met: middle(again) < target,
    notes: `of records never read before p50 ${rounded(middle(first))} ms`,
  }
}
