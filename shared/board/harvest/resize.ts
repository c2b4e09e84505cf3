import type { TLShape } from '@tldraw/tlschema'
import type { Vector } from '../geometry.ts'
import type { Point, Segment } from '../points.ts'
import { roundXY } from '../records.ts'
import { type Properties, propertiesOf } from './types.ts'

/** What is multiplied, by type: tldraw's `scale` makes letters and lines larger, and of notes and texts the whole. */
const lengths: Readonly<Record<string, readonly string[]>> = {
  note: ['scale'],
  text: ['scale'],
  geo: ['scale', 'w', 'h', 'growY'],
  frame: ['w', 'h'],
  image: ['w', 'h'],
  draw: ['scale'],
  highlight: ['scale'],
  line: ['scale'],
  arrow: ['scale', 'bend'],
}

/** The properties of a shape that is drawn `factor` times as large. */
export function resized(shape: TLShape, factor: number): Properties {
  const props = propertiesOf(shape)
  if (factor === 1) return props
  const numbers = (lengths[shape.type] ?? []).map((name) => [name, Number(props[name]) * factor])
  return { ...props, ...Object.fromEntries(numbers), ...resizedPoints(props, factor) }
}

function resizedPoints({ segments, points, start, end }: Properties, factor: number): Properties {
  if (segments !== undefined) return { segments: (segments as Segment[]).map(segmentTimes(factor)) }
  if (points !== undefined) return { points: handlesTimes(points as Record<string, Vector>, factor) }
  if (start === undefined) return {}
  return { start: times(start as Vector, factor), end: times(end as Vector, factor) }
}

function segmentTimes(factor: number): (segment: Segment) => Segment {
  return ({ type, points }) => ({ type, points: points.map((point) => times<Point>(point, factor)) })
}

function handlesTimes(points: Record<string, Vector>, factor: number): Record<string, Vector> {
  return Object.fromEntries(Object.entries(points).map(([name, point]) => [name, times(point, factor)]))
}

/** In hundredths, which is how points are stored in few bytes. */
function times<P extends Vector>(point: P, factor: number): P {
  return { ...point, x: roundXY(point.x * factor), y: roundXY(point.y * factor) }
}
