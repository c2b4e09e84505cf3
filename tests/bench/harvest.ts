import type { TLRecord } from '@tldraw/tlschema'
import { planHarvest } from '../../shared/board/harvest/index.ts'
import { arrow, board, note, openly, source, stroke, zones } from '../unit/shared/board/harvest/boards.ts'
import { type Row, rounded } from './lab/table.ts'

const rounds = 15
const target = 200

/** How long planning takes of 24 boards with 100 records each for a plenary board with 500. */
export function harvest(): Row[] {
  const sources = Array.from({ length: 24 }, (_, at) => source(`group${at}`, groupBoard()))
  const plenary = board(
    zones(['plan', 'ideas'], { w: 6_000, h: 4_000 }),
    notes(490, 22, { x: 6_100, y: 400 }),
  )
  const first = milliseconds(() => planHarvest(sources, plenary, openly))
  const full = new Map([...plenary, ...planned(sources, plenary)])
  const again = milliseconds(() => planHarvest(sources, full, openly))
  return [
    row('harvest of 24 boards of 100 records, first time', first),
    row('harvest of the same 24 boards again', again),
  ]
}

function planned(...[sources, plenary]: [Parameters<typeof planHarvest>[0], Map<string, TLRecord>]) {
  return planHarvest(sources, plenary, openly).put.map((record) => [record.id, record] as const)
}

/** Sixty notes, twenty strokes of a hundred points that make two drawings, and arrows. */
function groupBoard(): Map<string, TLRecord> {
  const strokes = Array.from({ length: 20 }, (_, at) => line(at))
  const arrows = Array.from({ length: 6 }, (_, at) =>
    arrow(`arrow${at}`, `note${at}`, `note${at + 20}`),
  ).flat()
  return board(zones(['*'], { w: 3_000, h: 3_000 }), notes(58, 8, { x: 100, y: 500 }), strokes, arrows)
}

function notes(count: number, across: number, at: { x: number; y: number }): TLRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const place = { x: at.x + (index % across) * 220, y: at.y + Math.floor(index / across) * 220 }
    return note(`note${index}`, `Een gedachte over samenwerken, nummer ${index}`, place)
  })
}

function line(at: number): TLRecord {
  const box = { x: 2_000 + 60 * (at % 10), y: at < 10 ? 500 : 1_500, w: 100, h: 100 }
  const points = Array.from({ length: 100 }, (_, point) => ({ x: point, y: (point * point) % 100, z: 0.5 }))
  return stroke(`stroke${at}`, box, { props: { segments: [{ type: 'free', points }] } })
}

function milliseconds(work: () => unknown): number[] {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)
}

function row(what: string, times: readonly number[]): Row {
  const [median, slowest] = [times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0]
  return {
    what,
    figure: `p50 ${rounded(median)} ms, slowest ${rounded(slowest)} ms`,
    target: `<= ${target} ms`,
    met: median <= target,
    notes: `${rounds} times, the first ones cold`,
  }
}
