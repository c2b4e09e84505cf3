import type { TLRichText, TLShape } from '@tldraw/tlschema'
import { type Box, bounds } from '../../werkvormen/kit/box.ts'
import { type Font, lineHeight, textWidth, wrap } from '../../werkvormen/kit/measure.ts'
import { sizeOf, toPage, type Vector } from '../geometry.ts'
import type { Segment } from '../points.ts'
import { plainText } from '../richText.ts'
import { propertiesOf, type Records } from './types.ts'

/** tldraw's font sizes of texts, and how thick its pens and markers draw at most, in units of the page. */
const fontSizes: Readonly<Record<string, number>> = { s: 18, m: 24, l: 36, xl: 44 }
const pens: Readonly<Record<string, number>> = { s: 2, m: 3.5, l: 5, xl: 10 }
const deepest = 100

/** The box that each shape takes on the page; that of a group is around what is in it. */
export function pageBoxes(records: Records): Map<string, Box> {
  const boxes = new Map<string, Box>()
  for (const record of records.values()) {
    if (record.typeName !== 'shape') continue
    const box = pageBox(record, records)
    if (!box) continue
    boxes.set(record.id, box)
    for (const group of groupsAround(record, records)) {
      const known = boxes.get(group)
      boxes.set(group, known ? bounds([known, box]) : box)
    }
  }
  return boxes
}

/** The box around a shape on the page, from its record; undefined for a group. */
export function pageBox(shape: TLShape, records: Records): Box | undefined {
  const box = ownBox(shape)
  if (!box) return undefined
  const { x, y, w, h } = box
  const corners = [
    { x, y },
    { x: x + w, y },
    { x, y: y + h },
    { x: x + w, y: y + h },
  ].flatMap((corner) => toPage(corner, shape, (id) => records.get(id)) ?? [])
  return corners.length === 4 ? around(corners) : undefined
}

/** How far a shape is turned on the page, with all that it lies in. */
export function pageRotation(shape: TLShape, records: Records): number {
  const parents = parentsOf(shape, records)
  return parents.reduce((sum, parent) => sum + parent.rotation, shape.rotation)
}

/** The shapes in which a shape lies, the nearest first. */
export function parentsOf(shape: TLShape, records: Records): TLShape[] {
  const parents: TLShape[] = []
  let parent = records.get(shape.parentId)
  while (parent?.typeName === 'shape' && parents.length < deepest) {
    parents.push(parent)
    parent = records.get(parent.parentId)
  }
  return parents
}

function groupsAround(shape: TLShape, records: Records): string[] {
  return parentsOf(shape, records).flatMap((parent) => (parent.type === 'group' ? parent.id : []))
}

function ownBox(shape: TLShape): Box | undefined {
  if (shape.type === 'group') return undefined
  if (shape.type === 'text') return { x: 0, y: 0, ...textSize(shape) }
  const size = sizeOf(shape)
  return size ? { x: 0, y: 0, ...size } : lineBox(shape)
}

function textSize(shape: TLShape): { w: number; h: number } {
  const props = propertiesOf(shape)
  const [scale, width] = [number(props.scale, 1), number(props.w, 0)]
  const size = fontSizes[String(props.size)] ?? 24
  const richText = props.richText as TLRichText
  const font: Font = JSON.stringify(richText).includes('"type":"bold"') ? 'sansBold' : 'sans'
  const text = plainText(richText)
  const lines = props.autoSize === true ? text.split('\n') : wrap(text, font, size, width)
  const widest = Math.max(width, ...lines.map((line) => textWidth(line, font, size)))
  return { w: widest * scale, h: lines.length * size * lineHeight * scale }
}

function lineBox(shape: TLShape): Box | undefined {
  const props = propertiesOf(shape)
  const scale = number(props.scale, 1)
  const size = String(props.size)
  const thickness = shape.type === 'highlight' ? (fontSizes[size] ?? 24) * 1.12 : (pens[size] ?? 3.5) + 1
  const margin = (thickness * scale) / 2 + Math.abs(number(props.bend, 0))
  const points = pointsOf(props)
  if (points.length === 0) return undefined
  const { x, y, w, h } = around(points)
  return { x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin }
}

function pointsOf({ segments, points, start, end }: TLShape['props'] & Record<string, unknown>): Vector[] {
  if (segments) return (segments as Segment[]).flatMap((segment) => segment.points)
  return (points ? Object.values(points) : [start, end]) as Vector[]
}

function around(points: readonly Vector[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

function number(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
