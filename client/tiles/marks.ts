import type { Vector } from '../../shared/board/geometry.ts'
import type { Paint } from './paint.ts'

/** A box on the page or in a shape's own axes. */
export type Box = { readonly x: number; readonly y: number; readonly w: number; readonly h: number }

/** An outline, filled, drawn or both. A rectangle is one too. */
export type PathMark = {
  readonly kind: 'path'
  readonly d: string
  readonly fill?: Paint
  readonly stroke?: Paint
  /** Width of the line in page units; `hair` is one pixel at every size. */
  readonly width?: number | 'hair'
  /** Lengths of dash and gap in page units. */
  readonly dash?: string
  readonly opacity?: number
}

/** A stretch of a line in one look. */
export type Span = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly struck: boolean
}

/** One line of text; `x` is where it starts, `w` how wide it is, `y` its base line. */
export type TextLine = {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly spans: readonly Span[]
}

/** Text that is wrapped already. */
export type WordsMark = {
  readonly kind: 'words'
  readonly lines: readonly TextLine[]
  readonly size: number
  readonly paint: Paint
  /** Drawn behind the letters, so that they can be read on the line of an arrow. */
  readonly halo?: Paint
}

export type ImageMark = {
  readonly kind: 'image'
  readonly href: string
  /** What is shown: the size of the shape. */
  readonly w: number
  readonly h: number
  /** Where the whole picture lies when only a part of it is shown. */
  readonly whole: Box
  readonly round: boolean
  readonly flipX: boolean
  readonly flipY: boolean
}

export type Mark = PathMark | WordsMark | ImageMark

/** Where a shape stands on the page: its origin and its turn in radians. */
export type Pose = { readonly x: number; readonly y: number; readonly turn: number }

/** What a shape looks like in its own axes, and the room that it takes there. */
export type Look = { readonly marks: readonly Mark[]; readonly box: Box }

export function boxOf(points: readonly Vector[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return points.length === 0
    ? { x: 0, y: 0, w: 0, h: 0 }
    : { x: left, y: top, w: right - left, h: bottom - top }
}

export function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by }
}

export function cornersOf({ x, y, w, h }: Box): Vector[] {
  return [
    { x, y },
    { x: x + w, y },
    { x: x + w, y: y + h },
    { x, y: y + h },
  ]
}

/** A tenth of a unit is finer than any screen that shows a board. */
export function short(value: number): number {
  return Math.round(value * 10) / 10
}

export function polygon(points: readonly Vector[]): string {
  return `${polyline(points)}Z`
}

export function polyline(points: readonly Vector[]): string {
  return points.map(({ x, y }, place) => `${place === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('')
}

export function rectangle(w: number, h: number): string {
  return `M0 0H${short(w)}V${short(h)}H0Z`
}
