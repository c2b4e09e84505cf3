import type { TLRecord, TLShape } from '@tldraw/tlschema'
import type { Lookup } from './placement.ts'
import type { Segment } from './points.ts'
import { richTextOfProps } from './recordText.ts'
import { plainText } from './richText.ts'

export type Vector = { x: number; y: number }
export type Size = { w: number; h: number }

/** Width and height of a note without growth, as tldraw draws it. */
const noteSize = 200
/** Font sizes of tldraw's text shapes, and the height of a line in them. */
const fontSizes: Readonly<Record<string, number>> = { s: 18, m: 24, l: 36, xl: 44 }
const lineHeight = 1.35
const deepest = 100

/** The size of a shape in its own axes, from its record alone; undefined for lines and groups. */
export function sizeOf(shape: TLShape): Size | undefined {
  const props = shape.props as Record<string, unknown>
  const scale = number(props.scale, 1)
  if (shape.type === 'note') return { w: noteSize * scale, h: (noteSize + number(props.growY, 0)) * scale }
  if (shape.type === 'text') return textSize(shape, number(props.w, 0), scale)
  if (typeof props.w !== 'number' || typeof props.h !== 'number') return undefined
  return { w: props.w, h: props.h + number(props.growY, 0) }
}

/** The middle of a shape on the page; undefined when its size or its parents are not known. */
export function centreOf(shape: TLShape, find: Lookup): Vector | undefined {
  const size = sizeOf(shape)
  const middle = size ? { x: size.w / 2, y: size.h / 2 } : middleOfLine(shape)
  return middle && toPage(middle, shape, find)
}

/** A point of a shape's own axes as a point of the page. */
export function toPage(point: Vector, shape: TLShape, find: Lookup): Vector | undefined {
  let result = point
  let current: TLRecord | undefined = shape
  for (let depth = 0; depth < deepest; depth += 1) {
    if (current?.typeName !== 'shape') return undefined
    result = add(turn(result, current.rotation), current)
    if (current.parentId.startsWith('page:')) return result
    current = find(current.parentId)
  }
  return undefined
}

/** Whether a point of the page lies in a shape's box. */
export function liesIn(point: Vector, shape: TLShape, find: Lookup): boolean {
  return holderOf(shape, find)(point)
}

/** As liesIn, for many points: a shape that lies in a hundred others is looked up once. */
export function holderOf(shape: TLShape, find: Lookup): (point: Vector) => boolean {
  const size = sizeOf(shape)
  const origin = toPage({ x: 0, y: 0 }, shape, find)
  const right = toPage({ x: 1, y: 0 }, shape, find)
  if (!size || !origin || !right) return () => false
  const angle = Math.atan2(right.y - origin.y, right.x - origin.x)
  const [cos, sin] = [Math.cos(-angle), Math.sin(-angle)]
  return ({ x, y }) => {
    const [across, down] = [x - origin.x, y - origin.y]
    const local = { x: across * cos - down * sin, y: across * sin + down * cos }
    return local.x >= 0 && local.y >= 0 && local.x <= size.w && local.y <= size.h
  }
}

function textSize(shape: TLShape, w: number, scale: number): Size {
  const { size } = shape.props as { size?: string }
  const richText = richTextOfProps(shape)
  const lines = richText ? plainText(richText).split('\n').length : 1
  return { w: w * scale, h: lines * (fontSizes[size ?? 'm'] ?? 24) * lineHeight * scale }
}

function middleOfLine(shape: TLShape): Vector | undefined {
  const { segments, points } = shape.props as { segments?: Segment[]; points?: Record<string, Vector> }
  const all = segments ? segments.flatMap((segment) => segment.points) : Object.values(points ?? {})
  if (all.length === 0) return undefined
  const middle = (values: number[]) => (values.reduce(lowest) + values.reduce(highest)) / 2
  return { x: middle(all.map(({ x }) => x)), y: middle(all.map(({ y }) => y)) }
}

function lowest(a: number, b: number): number {
  return Math.min(a, b)
}

function highest(a: number, b: number): number {
  return Math.max(a, b)
}

function turn({ x, y }: Vector, angle: number): Vector {
  if (angle === 0) return { x, y }
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { x: x * cos - y * sin, y: x * sin + y * cos }
}

function add(a: Vector, b: Vector): Vector {
  return { x: a.x + b.x, y: a.y + b.y }
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
