import {
  InstancePresenceRecordType,
  type TLInstancePresence,
  type TLPageId,
  type TLShapeId,
} from '@tldraw/tlschema'
import { boardPage } from '../../shared/board/placement.ts'
import type { PresenceMeta } from './views.ts'

/**
 * What this page tells the others about itself, about a third of tldraw's own presence record. The
 * server adds `member` (who it is), so that nobody can speak in another's name.
 */
export type PresenceState = {
  /** Cursor: x, y. */
  c?: [number, number]
  /** Selected shapes. */
  s?: string[]
  /** View: camera x, y, zoom, and the screen's width and height. */
  v?: [number, number, number, number, number]
  /** The box a person draws to select: x, y, w, h. */
  b?: [number, number, number, number]
  /** Trail of the laser pointer: points as x, y, x, y. */
  l?: number[]
  /** The member this person follows. */
  f?: string
}

const selectionMaximum = 30
const trailMaximum = 40

/** What to tell, rounded: nobody sees a tenth of a pixel. */
export function toPresenceState(presence: TLInstancePresence, calm: boolean): PresenceState {
  const { cursor, camera, screenBounds, brush, selectedShapeIds, followingUserId } = presence
  const trail = calm ? [] : laserTrail(presence)
  return {
    ...(cursor ? { c: [round(cursor.x), round(cursor.y)] } : {}),
    ...(selectedShapeIds.length > 0 ? { s: selectedShapeIds.slice(0, selectionMaximum) } : {}),
    ...(camera && screenBounds
      ? {
          v: [
            round(camera.x),
            round(camera.y),
            Math.round(camera.z * 1_000) / 1_000,
            round(screenBounds.w),
            round(screenBounds.h),
          ],
        }
      : {}),
    ...(brush && !calm ? { b: [round(brush.x), round(brush.y), round(brush.w), round(brush.h)] } : {}),
    ...(trail.length > 0 ? { l: trail } : {}),
    ...(followingUserId ? { f: followingUserId } : {}),
  }
}

/** Who sees the board as a list is there, and in the note that they write in. */
export function toListPresence(chosen: readonly string[]): PresenceState {
  return chosen.length > 0 ? { s: chosen.slice(0, selectionMaximum) } : {}
}

function laserTrail({ scribbles }: TLInstancePresence): number[] {
  const points = scribbles.find((scribble) => scribble.color === 'laser')?.points ?? []
  return points.slice(-trailMaximum).flatMap((point) => [round(point.x), round(point.y)])
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/**
 * The presence record of a colleague; undefined when the state cannot be read, because it comes
 * from another page and nothing in it is certain.
 */
export function toPresenceRecord(
  client: number,
  state: unknown,
  now: number,
): TLInstancePresence | undefined {
  const { c, s, v, b, l, f, member } = (state ?? {}) as Record<string, unknown>
  const who = readMember(member, client)
  if (who === undefined) return undefined
  const view = numbers(v, 5)
  const cursor = numbers(c, 2)
  const box = numbers(b, 4)
  return InstancePresenceRecordType.create({
    id: InstancePresenceRecordType.createId(String(client)),
    userId: who.meta.memberId,
    userName: who.name,
    color: who.color,
    currentPageId: boardPage as TLPageId,
    lastActivityTimestamp: now,
    meta: who.meta,
    cursor: cursor && { x: cursor[0] ?? 0, y: cursor[1] ?? 0, type: 'default', rotation: 0 },
    camera: view && { x: view[0] ?? 0, y: view[1] ?? 0, z: Math.max(0.01, view[2] ?? 1) },
    screenBounds: view && { x: 0, y: 0, w: view[3] ?? 1, h: view[4] ?? 1 },
    brush: box && { x: box[0] ?? 0, y: box[1] ?? 0, w: box[2] ?? 0, h: box[3] ?? 0 },
    selectedShapeIds: shapeIds(s),
    followingUserId: typeof f === 'string' ? f : null,
    scribbles: trail(l, client),
  })
}

function readMember(member: unknown, client: number) {
  const { id, name, role, discipline, color } = (member ?? {}) as Record<string, unknown>
  if (typeof id !== 'string') return undefined
  const meta: PresenceMeta = { memberId: id, role: text(role), discipline: text(discipline), client }
  const safeColor = typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? color : '#5a6472'
  return { meta, name: text(name), color: safeColor }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function numbers(value: unknown, length: number): number[] | null {
  return Array.isArray(value) && value.length === length && value.every(Number.isFinite) ? value : null
}

function shapeIds(value: unknown): TLShapeId[] {
  if (!Array.isArray(value)) return []
  const ids = value.filter((id) => typeof id === 'string' && id.startsWith('shape:'))
  return ids.slice(0, selectionMaximum) as TLShapeId[]
}

function trail(value: unknown, client: number): TLInstancePresence['scribbles'] {
  if (!Array.isArray(value) || value.length < 2 || value.length > trailMaximum * 2) return []
  if (!value.every(Number.isFinite)) return []
  const points = Array.from({ length: Math.floor(value.length / 2) }, (_, index) => ({
    x: value[index * 2] as number,
    y: value[index * 2 + 1] as number,
    z: 0.5,
  }))
  const look = { size: 4, color: 'laser', opacity: 0.7, delay: 1_200, shrink: 0.05, taper: true } as const
  return [{ id: `laser-${client}`, points, state: 'active', ...look }]
}
