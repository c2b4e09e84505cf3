import * as Y from 'yjs'
import {
  type Chunk,
  decodeChunk,
  decodeSegments,
  encodeChunk,
  encodeSegments,
  type Segment,
} from './points.ts'

/** Freehand lines in Yjs: an array of chunks (points.ts) that grows while a person draws. */
export type PointChunks = Y.Array<Uint8Array>

export function createPoints(segments: readonly Segment[]): PointChunks {
  return Y.Array.from(encodeSegments(segments))
}

/** Throws when a chunk is broken. */
export function readPoints(chunks: PointChunks): Segment[] {
  return decodeSegments(chunks.toArray())
}

/**
 * Changes the chunks from `from` to `to`: keeps the chunks that `to` still begins with, and adds
 * the rest as new ones, so that a line that grows costs its new points only. When the chunks are
 * not `from` (someone else changed the line) they are replaced as a whole.
 */
export function updatePoints(chunks: PointChunks, from: readonly Segment[], to: readonly Segment[]): void {
  const start = commonStart(chunks.toArray(), from, to)
  if (start.chunks < chunks.length) chunks.delete(start.chunks, chunks.length - start.chunks)
  const added = encodeFrom(to, start)
  if (added.length > 0) chunks.push(added)
}

/** How many chunks `to` begins with, and the segment and point that come after them. */
type Start = { chunks: number; segment: number; point: number }
const nothing: Start = { chunks: 0, segment: 0, point: 0 }

function commonStart(chunks: readonly Uint8Array[], from: readonly Segment[], to: readonly Segment[]): Start {
  let start = nothing
  let reached = nothing
  for (const bytes of chunks) {
    const next = follow(reached, bytes, from)
    if (next === undefined) return nothing
    if (reached === start && isKept(reached, next, from, to)) start = next
    reached = next
  }
  return reached.segment === from.length - 1 && reached.point === (from.at(-1)?.points.length ?? 0)
    ? start
    : nothing
}

/** Where a chunk ends when it is the next part of `segments`; undefined when it is not. */
function follow(start: Start, bytes: Uint8Array, segments: readonly Segment[]): Start | undefined {
  const chunk = readChunk(bytes)
  if (chunk === undefined) return undefined
  const opens = chunk.newSegment && start.chunks > 0
  if (opens && start.point !== segments[start.segment]?.points.length) return undefined
  const segment = opens ? start.segment + 1 : start.segment
  const first = opens ? 0 : start.point
  const source = segments[segment]
  if (source === undefined || source.type !== chunk.type) return undefined
  const end = first + chunk.points.length
  if (end > source.points.length) return undefined
  return { chunks: start.chunks + 1, segment, point: end }
}

function readChunk(bytes: Uint8Array): Chunk | undefined {
  try {
    return decodeChunk(bytes)
  } catch {
    return undefined
  }
}

function isKept(start: Start, end: Start, from: readonly Segment[], to: readonly Segment[]): boolean {
  const before = from[end.segment]
  const after = to[end.segment]
  if (before === undefined || after === undefined || before.type !== after.type) return false
  if (end.point > after.points.length) return false
  const first = end.segment === start.segment ? start.point : 0
  // The segment before this chunk must be complete, or the rest of it would come after the chunk.
  if (end.segment !== start.segment && start.point !== to[start.segment]?.points.length) return false
  for (let index = first; index < end.point; index += 1) {
    if (!samePoint(before.points[index], after.points[index])) return false
  }
  return true
}

function samePoint(
  a: Segment['points'][number] | undefined,
  b: Segment['points'][number] | undefined,
): boolean {
  return a === b || (a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.z === b.z)
}

function encodeFrom(segments: readonly Segment[], start: Start): Uint8Array[] {
  if (start.chunks === 0) return encodeSegments(segments)
  const current = segments[start.segment]
  const rest = current?.points.slice(start.point) ?? []
  const next = encodeSegments(segments.slice(start.segment + 1))
  if (current === undefined || rest.length === 0) return next
  return [encodeChunk({ type: current.type, newSegment: false, points: rest }), ...next]
}
