import { type Box, right } from '../../werkvormen/kit/box.ts'
import { sizes } from './networkPlan.ts'
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

/** Which of the lines between the same two it is, and which of all lines: so that lines run beside each other. */
export type LineOrder = { readonly lane?: number; readonly order?: number }

/**
 * A line from the side of one node to that of another. Between nodes that lie beside or below each other it is a curve;
 * past other nodes it runs through the free space between two rows, so that nobody takes it for theirs.
 */
export function nodeLine(
  from: Box,
  to: Box,
  look: LineLook,
  paper: string,
  place: LineOrder = {},
): SvgNode[] {
  const { d, middle, end, before } = wayOf(from, to, place)
  return [
    linePath(d, look),
    ...(look.head ? [headAt(end, before, look)] : []),
    ...signAt(middle, look, paper),
  ]
}

export function linePath(d: string, { colour, width, dash }: LineLook): SvgNode {
  return svg('path', {
    ...{ d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': dash ? 'butt' : 'round' },
    ...(dash ? { 'stroke-dasharray': dash } : {}),
  })
}

type Way = { readonly d: string; readonly middle: Point; readonly end: Point; readonly before: Point }

/** No node lies between two that are this near to each other. */
const besideEachOther = sizes.gutter + 2 * sizes.padding + 1

function wayOf(from: Box, to: Box, { lane = 0, order = 0 }: LineOrder): Way {
  const [a, b] = [middleOf(from), middleOf(to)]
  const shift = lane * 9
  if (Math.abs(a.x - b.x) < from.w) return wayAround(from, to, shift)
  const forward = a.x < b.x ? 1 : -1
  const start = { x: forward > 0 ? right(from) : from.x, y: a.y + shift }
  const end = { x: forward > 0 ? to.x : right(to), y: b.y + shift }
  if (Math.abs(end.x - start.x) <= besideEachOther) {
    const reach = Math.max(30, Math.abs(end.x - start.x) * 0.45) * forward
    return curved(start, { x: start.x + reach, y: start.y }, { x: end.x - reach, y: end.y }, end)
  }
  return wayBetweenRows(start, end, forward, ((order % 5) - 2) * 4)
}

/** Below each other: around the right side. */
function wayAround(from: Box, to: Box, shift: number): Way {
  const [start, end] = [from, to].map((box) => ({ x: right(box), y: middleOf(box).y + shift })) as [
    Point,
    Point,
  ]
  const reach = Math.min(60, 18 + Math.abs(start.y - end.y) * 0.12) + shift
  const out = Math.max(start.x, end.x) + reach
  return curved(start, { x: out, y: start.y }, { x: out, y: end.y }, end)
}

function wayBetweenRows(start: Point, end: Point, forward: number, aside: number): Way {
  const down = end.y < start.y ? -1 : 1
  const y = start.y + (down * (sizes.node.h + sizes.between.y)) / 2 + aside
  const bend = sizes.between.x * forward
  const [out, back] = [start.x + bend, end.x - bend]
  const before = { x: end.x - bend * 0.6, y: end.y }
  const d = [
    `M${start.x} ${start.y}`,
    `C${start.x + bend * 0.6} ${start.y} ${start.x + bend * 0.4} ${y} ${out} ${y}`,
    `H${back}`,
    `C${back + bend * 0.6} ${y} ${before.x} ${before.y} ${end.x} ${end.y}`,
  ].join('')
  return { d, middle: { x: (out + back) / 2, y }, end, before }
}

function curved(start: Point, first: Point, second: Point, end: Point): Way {
  const d = `M${start.x} ${start.y}C${first.x} ${first.y} ${second.x} ${second.y} ${end.x} ${end.y}`
  const middle = {
    x: (start.x + 3 * first.x + 3 * second.x + end.x) / 8,
    y: (start.y + 3 * first.y + 3 * second.y + end.y) / 8,
  }
  return { d, middle, end, before: second }
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
