import type { TLArrowBinding, TLArrowShape, TLDefaultShape } from '@tldraw/tlschema'
import { sizeOf, type Vector } from '../../shared/board/geometry.ts'
import { arrowHead } from './arrowHeads.ts'
import { lookOf } from './looks.ts'
import { boxOf, cornersOf, grown, type Look, type Mark, type PathMark, polyline } from './marks.ts'
import { geoCorners } from './outlines.ts'
import type { Paint } from './paint.ts'
import { arc, firstPart, lengthOf, meets, type Polyline, pointAt, reversed } from './polylines.ts'
import { onPage, type Placed } from './poses.ts'
import { dashOf, strokeWidths } from './strokes.ts'
import { setPlainText } from './words.ts'

/** What an arrow's end is tied to. */
export type Tie = { readonly binding: TLArrowBinding; readonly target: Placed }
export type Ties = { readonly start: Tie | undefined; readonly end: Tie | undefined }

/** tldraw's numbers: room between an arrow and what it points at, and bends below which it is straight. */
const gap = 10
const straightBelow = 8
const labelSizes = { s: 18, m: 20, l: 24, xl: 28 } as const

/** What an arrow looks like on the page, from one shape's edge to the other's. Its look is in page coordinates. */
export function arrowLook(arrow: Placed & { shape: TLArrowShape }, ties: Ties): Look {
  const { props } = arrow.shape
  const width = strokeWidths[props.size] * props.scale
  const stroke: Paint = `ink:${props.color}`
  const body = trimmed(bodyOf(arrow, ties), arrow.shape, ties)
  const heads = [
    arrowHead(props.arrowheadStart, body, width),
    arrowHead(props.arrowheadEnd, reversed(body), width),
  ].flatMap((head): PathMark[] =>
    head ? [{ kind: 'path', stroke, width, ...filled(head, props.fill === 'none' ? 'paper' : stroke) }] : [],
  )
  const line: PathMark = { kind: 'path', d: polyline(body), stroke, width, ...dashOf(props.dash, width) }
  const marks: Mark[] = [line, ...heads, ...labelOf(arrow.shape, body)]
  return { marks, box: grown(boxOf(body), width * 2) }
}

function filled(head: { d: string; solid: boolean }, paint: Paint): { d: string; fill?: Paint } {
  return head.solid ? { d: head.d, fill: paint } : { d: head.d }
}

/** From end to end, before it is cut off at the shapes that it is tied to. */
function bodyOf({ shape, pose }: Placed & { shape: TLArrowShape }, ties: Ties): Polyline {
  const { props } = shape
  const same = ties.start?.target.shape.id === ties.end?.target.shape.id
  const start = ties.start ? anchorOf(ties.start, same) : onPage(props.start, pose)
  const end = ties.end ? anchorOf(ties.end, same) : onPage(props.end, pose)
  if (props.kind === 'elbow') return elbow(start, end, props.elbowMidPoint)
  return Math.abs(props.bend) < straightBelow * props.scale ? [start, end] : arc(start, end, -props.bend)
}

function elbow(start: Vector, end: Vector, share: number): Polyline {
  const [w, h] = [end.x - start.x, end.y - start.y]
  if (Math.abs(w) >= Math.abs(h)) {
    const x = start.x + w * share
    return [start, { x, y: start.y }, { x, y: end.y }, end]
  }
  const y = start.y + h * share
  return [start, { x: start.x, y }, { x: end.x, y }, end]
}

/** The point of the shape that the arrow is tied to: its middle, or the place that was pointed at. */
function anchorOf({ binding, target }: Tie, exactly: boolean): Vector {
  const { isPrecise, normalizedAnchor } = binding.props
  const { x, y, w, h } = boxOfTarget(target)
  const share = isPrecise || exactly ? normalizedAnchor : { x: 0.5, y: 0.5 }
  return onPage({ x: x + w * share.x, y: y + h * share.y }, target.pose)
}

function trimmed(body: Polyline, { props }: TLArrowShape, ties: Ties): Polyline {
  const withoutEnd = cutAt(body, ties.end, props.arrowheadEnd !== 'none' ? gap * props.scale : 0)
  const back = reversed(withoutEnd)
  return reversed(cutAt(back, ties.start, props.arrowheadStart !== 'none' ? gap * props.scale : 0))
}

/** Ends a line where it meets the shape at its end, or a little before. */
function cutAt(line: Polyline, tie: Tie | undefined, room: number): Polyline {
  if (!tie || tie.binding.props.isExact) return line
  const length = meets(line, outlineOf(tie.target))
  if (length === undefined) return line
  return firstPart(line, length > room * 2 ? length - room : length)
}

function outlineOf(target: Placed): Vector[] {
  const shape = target.shape as TLDefaultShape
  const corners =
    shape.type === 'geo'
      ? geoCorners(shape.props.geo, shape.props.w, shape.props.h + shape.props.growY)
      : cornersOf(boxOfTarget(target))
  return corners.map((corner) => onPage(corner, target.pose))
}

function boxOfTarget({ shape }: Placed) {
  const isText = shape.type === 'text'
  const size = isText ? undefined : sizeOf(shape)
  return size ? { x: 0, y: 0, ...size } : lookOf(shape, undefined).box
}

function labelOf({ props }: TLArrowShape, body: Polyline): Mark[] {
  const size = labelSizes[props.size] * props.scale
  const { x, y } = pointAt(body, lengthOf(body) * props.labelPosition)
  const w = Math.max(200 * props.scale, lengthOf(body) * 0.6)
  const label = setPlainText(
    props.text,
    { x: x - w / 2, y, w, h: 0 },
    {
      ...{ size, paint: `ink:${props.labelColor}`, halo: 'paper', align: 'middle', verticalAlign: 'middle' },
      ...{ wraps: true, room: Number.POSITIVE_INFINITY },
    },
  )
  return label ? [label] : []
}
