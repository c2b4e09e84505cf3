import { type Box, right } from '../../werkvormen/kit/box.ts'
import { type SvgNode, svg } from './svg.ts'

type Point = { readonly x: number; readonly y: number }

/** What a line looks like, and what stands in its middle, so that it is told without colour too. */
export type LineLook = {
  readonly colour: string
  readonly width: number
  readonly dash?: string
  readonly sign?: 'plus' | 'cross'
  readonly head?: boolean
}

/**
 * A line from the side of one node to that of another, curved so that it does not run under the nodes between them.
 * `lane` shifts lines that run side by side.
 */
export function nodeLine(from: Box, to: Box, look: LineLook, paper: string, lane = 0): SvgNode[] {
  const { start, end, first, second } = curve(from, to, lane)
  const d = `M${start.x} ${start.y}C${first.x} ${first.y} ${second.x} ${second.y} ${end.x} ${end.y}`
  const middle = {
    x: (start.x + 3 * first.x + 3 * second.x + end.x) / 8,
    y: (start.y + 3 * first.y + 3 * second.y + end.y) / 8,
  }
  return [
    linePath(d, look),
    ...(look.head ? [headAt(end, second, look)] : []),
    ...signAt(middle, look, paper),
  ]
}

export function linePath(d: string, { colour, width, dash }: LineLook): SvgNode {
  return svg('path', {
    ...{ d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': dash ? 'butt' : 'round' },
    ...(dash ? { 'stroke-dasharray': dash } : {}),
  })
}

function curve(from: Box, to: Box, lane: number): Record<'start' | 'end' | 'first' | 'second', Point> {
  const [a, b] = [middleOf(from), middleOf(to)]
  const shift = lane * 9
  if (Math.abs(a.x - b.x) < from.w) {
    // Below each other: around the right side.
    const x = Math.max(right(from), right(to))
    const out = x + Math.min(60, 18 + Math.abs(a.y - b.y) * 0.12) + shift
    const [start, end] = [
      { x: right(from), y: a.y + shift },
      { x: right(to), y: b.y + shift },
    ]
    return { start, end, first: { x: out, y: start.y }, second: { x: out, y: end.y } }
  }
  const forward = a.x < b.x
  const start = { x: forward ? right(from) : from.x, y: a.y + shift }
  const end = { x: forward ? to.x : right(to), y: b.y + shift }
  const reach = Math.max(30, Math.abs(end.x - start.x) * 0.45) * (forward ? 1 : -1)
  return { start, end, first: { x: start.x + reach, y: start.y }, second: { x: end.x - reach, y: end.y } }
}

function middleOf({ x, y, w, h }: Box): Point {
  return { x: x + w / 2, y: y + h / 2 }
}

/** A point of an arrow at an end, in the direction from which the line comes. */
export function headAt(end: Point, from: Point, { colour, width }: LineLook): SvgNode {
  const angle = Math.atan2(end.y - from.y, end.x - from.x)
  const size = 9 + 1.6 * width
  const corner = (turn: number) =>
    `${round(end.x - size * Math.cos(angle + turn))} ${round(end.y - size * Math.sin(angle + turn))}`
  return svg('path', { d: `M${end.x} ${end.y}L${corner(0.45)}L${corner(-0.45)}Z`, fill: colour })
}

export function signAt({ x, y }: Point, { sign, colour }: LineLook, paper: string): SvgNode[] {
  if (!sign) return []
  const arm = 4.5
  const d =
    sign === 'plus'
      ? `M${round(x - arm)} ${round(y)}h${2 * arm}M${round(x)} ${round(y - arm)}v${2 * arm}`
      : `M${round(x - arm)} ${round(y - arm)}l${2 * arm} ${2 * arm}m${-2 * arm} 0l${2 * arm} ${-2 * arm}`
  return [
    svg('circle', { cx: round(x), cy: round(y), r: 9, fill: paper, stroke: colour, 'stroke-width': 1.5 }),
    svg('path', { d, stroke: colour, 'stroke-width': 2.2, fill: 'none' }),
  ]
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
