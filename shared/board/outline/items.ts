import type { TLRichText, TLShape } from '@tldraw/tlschema'
import type { Box } from '../../werkvormen/kit/box.ts'
import type { Axis } from '../../werkvormen/kit/zone.ts'
import { centreOf, sizeOf } from '../geometry.ts'
import { arrivalOf, originOf, trailOf } from '../harvest/origin.ts'
import { noteFields } from '../noteFields.ts'
import { otherNames } from '../otherNames.ts'
import type { Lookup } from '../placement.ts'
import { richTextOfProps } from '../recordText.ts'
import { plainText } from '../richText.ts'
import { counted } from './counted.ts'
import { type Ground, groundAt } from './grounds.ts'
import type { OutlineItem } from './types.ts'

const kinds: Readonly<Record<string, OutlineItem['kind']>> = {
  note: 'note',
  text: 'text',
  geo: 'shape',
  draw: 'drawing',
  highlight: 'drawing',
  line: 'drawing',
  image: 'image',
}

/** Words do not change as long as their record is the same object: a store makes a new one for each change. */
const texts = new WeakMap<TLRichText, string>()

/** What a shape is on the board as data; undefined for arrows, frames, groups, and what has no place. */
export function itemOf(shape: TLShape, find: Lookup, all: readonly Ground[]): OutlineItem | undefined {
  const kind = kinds[shape.type]
  const middle = kind && centreOf(shape, find)
  if (!kind || !middle) return undefined
  const size = sizeOf(shape) ?? { w: 0, h: 0 }
  const ground = groundAt(middle, all)
  const { color } = shape.props as { color?: string }
  const { by, held, names, namedBy } = shape.meta
  return {
    id: shape.id,
    kind,
    text: wordsOf(shape),
    color: color ?? '',
    by: typeof by === 'string' ? by : undefined,
    origin: originOf(shape.meta),
    trail: trailOf(shape.meta),
    came: arrivalOf(shape.meta),
    zone: ground?.zone,
    value: valueAt(middle, ground),
    box: { x: middle.x - size.w / 2, y: middle.y - size.h / 2, ...size },
    fields: noteFields(shape.meta),
    ...(names === undefined && namedBy === undefined ? {} : { others: otherNames(shape.meta) }),
    held: held === true,
  }
}

function wordsOf(shape: TLShape): string {
  const richText = richTextOfProps(shape)
  if (!richText) return ''
  const known = texts.get(richText)
  if (known !== undefined) return known
  const words = plainText(richText).trim()
  texts.set(richText, words)
  return words
}

function valueAt(middle: { x: number; y: number }, ground: Ground | undefined): OutlineItem['value'] {
  if (!ground?.axes) return {}
  const { box, axes } = ground
  const { x, y } = axes
  return {
    ...(x ? { x: counted(x, valueOn(x, share(middle.x - box.x, box.w))) } : {}),
    ...(y ? { y: counted(y, valueOn(y, share(bottomOf(box) - middle.y, box.h))) } : {}),
  }
}

/** The value at a share of an axis between 0 (its `from`) and 1 (its `to`). */
export function valueOn({ from, to }: Axis, part: number): number {
  return from + (to - from) * part
}

/** The share of an axis at which a value lies; a value beyond an end lies at that end. */
export function shareOn({ from, to }: Axis, value: number): number {
  return to === from ? 0 : share(value - from, to - from)
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.max(0, part / whole))
}

function bottomOf({ y, h }: Box): number {
  return y + h
}
