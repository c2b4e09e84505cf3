import type { TLDefaultShape, TLRecord } from '@tldraw/tlschema'

/** A shape of a layout as it is seen from far: an area, a bar of colour or a line of text. */
export type PictureShape = {
  readonly id: string
  readonly kind: 'area' | 'rectangle' | 'ellipse' | 'text'
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
  /** A colour name of tldraw, such as `light-blue`. */
  readonly color: string
  readonly filled: boolean
}

/** The layout's shapes in the order in which they lie on each other; whatever cannot be drawn small is left out. */
export function pictureShapes(records: readonly TLRecord[]): PictureShape[] {
  return records.flatMap((record) =>
    record.typeName === 'shape' ? (shapeOf(record as TLDefaultShape) ?? []) : [],
  )
}

function shapeOf(shape: TLDefaultShape): PictureShape | undefined {
  const base = { id: shape.id, x: shape.x, y: shape.y }
  switch (shape.type) {
    case 'frame':
      return { ...base, kind: 'area', w: shape.props.w, h: shape.props.h, color: 'black', filled: false }
    case 'geo': {
      const { geo, w, h, color, fill } = shape.props
      return {
        ...base,
        kind: geo === 'ellipse' ? 'ellipse' : 'rectangle',
        w,
        h,
        color,
        filled: fill !== 'none',
      }
    }
    case 'text': {
      const { w, scale, color } = shape.props
      // Text is a bar, two thirds of its line: letters of four pixels are noise.
      return { ...base, kind: 'text', w: w * scale * 0.72, h: 40 * scale, color, filled: true }
    }
    default:
      return undefined
  }
}

/** A picture is never closer than this: a heading alone stays a line at the top of a sheet. */
const smallest = { w: 2400, h: 1500 }

/** The box around all shapes with a margin, as the viewBox of an SVG; a plain sheet when there are none. */
export function pictureBox(shapes: readonly PictureShape[]): { x: number; y: number; w: number; h: number } {
  if (shapes.length === 0) return { x: 0, y: 0, ...smallest }
  const left = Math.min(...shapes.map((shape) => shape.x))
  const top = Math.min(...shapes.map((shape) => shape.y))
  const right = Math.max(...shapes.map((shape) => shape.x + shape.w))
  const bottom = Math.max(...shapes.map((shape) => shape.y + shape.h))
  const w = Math.max(right - left, smallest.w)
  const h = Math.max(bottom - top, smallest.h)
  const margin = 0.05 * Math.max(w, h)
  return { x: left - margin, y: top - margin, w: w + 2 * margin, h: h + 2 * margin }
}
