import type { TLDrawShape, TLHighlightShape, TLLineShape } from '@tldraw/tlschema'
import type { Vector } from '../../shared/board/geometry.ts'
import { boxOf, grown, type Look, type PathMark, polyline, short } from './marks.ts'
import type { Paint } from './paint.ts'

/** Widths of lines by tldraw's sizes, in page units. */
export const strokeWidths = { s: 2, m: 3.5, l: 5, xl: 10 } as const
/** Widths of a highlighter: tldraw's font sizes times 1.12. */
const markerWidths = { s: 20.2, m: 26.9, l: 40.3, xl: 49.3 } as const
/** A line by hand is thinner where it was drawn faster; on average so much. */
const thinnedByPressure = 0.8
/** A highlighter shines through: tldraw draws it twice, under and over what lies there. */
const markerOpacity = 0.82

type Dash = TLDrawShape['props']['dash']

/** Dash and gap of a line, as tldraw draws it; a dot is a dash of nothing with round ends. */
export function dashOf(dash: Dash, width: number): { dash: string } | Record<string, never> {
  if (dash === 'dashed') return { dash: `${short(width * 2)} ${short(width * 2)}` }
  return dash === 'dotted' ? { dash: `0 ${short(width * 2)}` } : {}
}

/** A line by hand. */
export function drawLook({ props }: TLDrawShape): Look {
  const thinned = props.dash === 'draw' ? thinnedByPressure : 1
  const width = (strokeWidths[props.size] + 1) * props.scale * thinned
  const points = props.segments.flatMap((segment) => segment.points)
  const stroke: Paint = `drawn:${props.color}`
  const closed = props.isClosed && points.length > 2
  const d = points.length < 2 ? dot(points[0]) : smooth(points) + (closed ? 'Z' : '')
  const filled = closed && props.fill !== 'none' ? { fill: fillPaint(props.fill, props.color, 'drawn') } : {}
  return {
    marks: [{ kind: 'path', d, ...filled, stroke, width, ...dashOf(props.dash, width) }],
    box: grown(boxOf(points), width / 2),
  }
}

export function highlightLook({ props }: TLHighlightShape): Look {
  const width = markerWidths[props.size] * props.scale
  const points = props.segments.flatMap((segment) => segment.points)
  const d = points.length < 2 ? dot(points[0]) : smooth(points)
  const mark: PathMark = { kind: 'path', d, stroke: `marker:${props.color}`, width, opacity: markerOpacity }
  return { marks: [mark], box: grown(boxOf(points), width / 2) }
}

export function lineLook({ props }: TLLineShape): Look {
  const width = strokeWidths[props.size] * props.scale
  const points = Object.values(props.points).sort((a, b) => (a.index < b.index ? -1 : 1))
  const d = props.spline === 'cubic' ? spline(points) : polyline(points)
  return {
    marks: [{ kind: 'path', d, stroke: `ink:${props.color}`, width, ...dashOf(props.dash, width) }],
    box: grown(boxOf(points), width),
  }
}

/**
 * What a form or a closed line is filled with (tldraw's names: `solid` is the soft one, `fill` the full one).
 * A hatched one is soft too, as on the canvas from afar.
 */
export function fillPaint(fill: string, color: string, full: 'ink' | 'drawn'): Paint {
  if (fill === 'semi') return 'raised'
  return fill === 'fill' ? `${full}:${color}` : `soft:${color}`
}

function dot(point: Vector | undefined): string {
  return `M${short(point?.x ?? 0)} ${short(point?.y ?? 0)}h0.1`
}

/** Through the middles of the points, with the points as the bends: no corners, as in tldraw's own lines. */
function smooth(points: readonly Vector[]): string {
  const thinned = thin(points)
  const [first, second] = thinned
  if (!first || !second) return dot(first)
  const bends = thinned.slice(1, -1).map((point, place) => {
    const next = thinned[place + 2] ?? point
    return `Q${short(point.x)} ${short(point.y)} ${short((point.x + next.x) / 2)} ${short((point.y + next.y) / 2)}`
  })
  const last = thinned.at(-1) ?? second
  return `M${short(first.x)} ${short(first.y)}${bends.join('')}L${short(last.x)} ${short(last.y)}`
}

/** Leaves out points that lie within 2 units of the one before: a pen gives hundreds that nobody sees. */
function thin(points: readonly Vector[]): Vector[] {
  const kept: Vector[] = []
  for (const point of points) {
    const before = kept.at(-1)
    if (!before || Math.hypot(point.x - before.x, point.y - before.y) >= 2) kept.push(point)
  }
  const last = points.at(-1)
  if (last && kept.at(-1) !== last) kept.push(last)
  return kept
}

/** tldraw's curve through points (CubicSpline2d). */
function spline(points: readonly Vector[]): string {
  const start = points[0] ?? { x: 0, y: 0 }
  const tension = 1.25 / 6
  const curves = points.slice(1).map((to, place) => {
    const from = points[place] ?? to
    const [before, after] = [points[place - 1] ?? from, points[place + 2] ?? to]
    const out =
      place === 0
        ? from
        : { x: from.x + (to.x - before.x) * tension, y: from.y + (to.y - before.y) * tension }
    const into =
      after === to ? to : { x: to.x - (after.x - from.x) * tension, y: to.y - (after.y - from.y) * tension }
    return `C${[out, into, to].map(({ x, y }) => `${short(x)} ${short(y)}`).join(' ')}`
  })
  return `M${short(start.x)} ${short(start.y)}${curves.join('')}`
}
