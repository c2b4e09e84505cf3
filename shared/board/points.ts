import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** A point of a freehand line; `z` is the pen's pressure. As in tldraw. */
export type Point = { x: number; y: number; z?: number }

/** A stretch of a freehand line. As in tldraw. */
export type Segment = { type: 'free' | 'straight'; points: Point[] }

/**
 * A chunk holds some consecutive points of one segment: a head byte, the number of points, and the
 * points. Points whose coordinates are multiples of 0.01 (tldraw rounds them so) are written as
 * differences in hundredths, about 3 bytes a point; others as 64-bit floats. Both are exact.
 */
const flags = { straight: 1, newSegment: 2, exactFloats: 4, withoutPressure: 8, onePressure: 16 } as const

/** One chunk as read back. */
export type Chunk = { type: Segment['type']; newSegment: boolean; points: Point[] }

export function encodeChunk(chunk: Chunk): Uint8Array {
  const { points } = chunk
  const pressures = points.map((point) => point.z)
  const withoutPressure = pressures.every((z) => z === undefined)
  const mixed = !withoutPressure && pressures.includes(undefined)
  const floats = mixed || !points.every(isHundredths)
  const onePressure = !withoutPressure && !mixed && !floats && pressures.every((z) => z === pressures[0])
  const encoder = encoding.createEncoder()
  encoding.writeUint8(
    encoder,
    (chunk.type === 'straight' ? flags.straight : 0) |
      (chunk.newSegment ? flags.newSegment : 0) |
      (floats ? flags.exactFloats : 0) |
      (withoutPressure ? flags.withoutPressure : 0) |
      (onePressure ? flags.onePressure : 0),
  )
  encoding.writeVarUint(encoder, points.length)
  if (floats) writeFloats(encoder, points, withoutPressure)
  else writeDifferences(encoder, points, withoutPressure, onePressure)
  return encoding.toUint8Array(encoder)
}

/** Reads a chunk; throws when the bytes are not one. */
export function decodeChunk(bytes: Uint8Array): Chunk {
  const decoder = decoding.createDecoder(bytes)
  const head = decoding.readUint8(decoder)
  const count = decoding.readVarUint(decoder)
  // Each point takes at least two bytes, so a count that the bytes cannot hold allocates nothing.
  if (count * 2 > bytes.length) throw new Error('a chunk of points declares more than it holds')
  const withoutPressure = (head & flags.withoutPressure) !== 0
  const points =
    (head & flags.exactFloats) !== 0
      ? readFloats(decoder, count, withoutPressure)
      : readDifferences(decoder, count, withoutPressure, (head & flags.onePressure) !== 0)
  // lib0 reads zeroes past the end.
  if (decoder.pos > bytes.length) throw new Error('a chunk of points was cut off')
  return {
    type: (head & flags.straight) !== 0 ? 'straight' : 'free',
    newSegment: (head & flags.newSegment) !== 0,
    points,
  }
}

/** The chunks of whole segments, one each. */
export function encodeSegments(segments: readonly Segment[]): Uint8Array[] {
  return segments.map(({ type, points }) => encodeChunk({ type, newSegment: true, points }))
}

/** Joins chunks to segments; throws when a chunk is broken. */
export function decodeSegments(chunks: Iterable<Uint8Array>): Segment[] {
  const segments: Segment[] = []
  for (const bytes of chunks) {
    const chunk = decodeChunk(bytes)
    const last = segments.at(-1)
    if (chunk.newSegment || last === undefined) segments.push({ type: chunk.type, points: chunk.points })
    else for (const point of chunk.points) last.points.push(point)
  }
  return segments
}

const maxHundredths = 2 ** 50

function isHundredths(point: Point): boolean {
  return isHundredth(point.x) && isHundredth(point.y) && (point.z === undefined || isHundredth(point.z))
}

function isHundredth(value: number): boolean {
  const hundredths = Math.round(value * 100)
  return Math.abs(hundredths) < maxHundredths && hundredths / 100 === value && !Object.is(value, -0)
}

function writeDifferences(
  encoder: encoding.Encoder,
  points: readonly Point[],
  withoutPressure: boolean,
  onePressure: boolean,
): void {
  let previous = { x: 0, y: 0, z: 0 }
  if (onePressure) encoding.writeVarInt(encoder, Math.round((points[0]?.z ?? 0) * 100))
  for (const point of points) {
    const now = {
      x: Math.round(point.x * 100),
      y: Math.round(point.y * 100),
      z: Math.round((point.z ?? 0) * 100),
    }
    encoding.writeVarInt(encoder, now.x - previous.x)
    encoding.writeVarInt(encoder, now.y - previous.y)
    if (!withoutPressure && !onePressure) encoding.writeVarInt(encoder, now.z - previous.z)
    previous = now
  }
}

function readDifferences(
  decoder: decoding.Decoder,
  count: number,
  withoutPressure: boolean,
  onePressure: boolean,
): Point[] {
  const points: Point[] = []
  let [x, y, z] = [0, 0, onePressure ? decoding.readVarInt(decoder) : 0]
  for (let index = 0; index < count; index += 1) {
    x += decoding.readVarInt(decoder)
    y += decoding.readVarInt(decoder)
    if (!withoutPressure && !onePressure) z += decoding.readVarInt(decoder)
    points.push(withoutPressure ? { x: x / 100, y: y / 100 } : { x: x / 100, y: y / 100, z: z / 100 })
  }
  return points
}

function writeFloats(encoder: encoding.Encoder, points: readonly Point[], withoutPressure: boolean): void {
  for (const point of points) {
    encoding.writeFloat64(encoder, point.x)
    encoding.writeFloat64(encoder, point.y)
    if (withoutPressure) continue
    // A point without pressure among points that have it: a byte says so.
    encoding.writeUint8(encoder, point.z === undefined ? 0 : 1)
    if (point.z !== undefined) encoding.writeFloat64(encoder, point.z)
  }
}

function readFloats(decoder: decoding.Decoder, count: number, withoutPressure: boolean): Point[] {
  const points: Point[] = []
  for (let index = 0; index < count; index += 1) {
    const x = decoding.readFloat64(decoder)
    const y = decoding.readFloat64(decoder)
    const has = !withoutPressure && decoding.readUint8(decoder) === 1
    points.push(has ? { x, y, z: decoding.readFloat64(decoder) } : { x, y })
  }
  return points
}
