import type { TLFrameShape, TLRecord, TLShape } from '@tldraw/tlschema'
import { limits } from '../../protocol/limits.ts'
import type { Zone } from '../../werkvormen/kit/zone.ts'
import type { Outline } from '../outline/types.ts'
import { isLayoutId } from '../records.ts'
import { validateRecord } from '../validate.ts'
import { type Change, noChange } from './change.ts'

/** A board as edits see it; `zones` are those of its werkvorm, `outline` is read from the same records. */
export type EditBoard = {
  readonly records: ReadonlyMap<string, TLRecord>
  readonly zones: readonly Zone[]
  readonly outline: Outline
}

/** Something people made that may be changed: not of the layout, and not locked by anybody. */
export function madeShape({ records }: EditBoard, id: string): TLShape | undefined {
  const record = records.get(id)
  if (record?.typeName !== 'shape' || isLayoutId(id) || record.isLocked) return undefined
  return record
}

/** The frame that people drew themselves with this zone's name; undefined for zones of the layout. */
export function drawnFrame({ records }: EditBoard, zone: string): TLFrameShape | undefined {
  const record = records.get(zone)
  const isFrame = record?.typeName === 'shape' && record.type === 'frame' && !isLayoutId(zone)
  return isFrame ? (record as TLFrameShape) : undefined
}

/**
 * A change as every client and the server take it: nothing of it when one of its records would be refused, when it
 * would touch the layout, or when the board is full.
 */
export function permitted({ put, remove }: Change, { records }: EditBoard): Change {
  const added = put.filter(({ id }) => !records.has(id)).length
  if (added > 0 && records.size + added > limits.recordsStop) return noChange
  const changesLayout = [...remove, ...put.map(({ id }) => id)].some(isLayoutId)
  if (changesLayout || !put.every((record) => validateRecord(record).ok)) return noChange
  return { put, remove }
}

/** A shape with other properties. */
export function withProps(shape: TLShape, props: Readonly<Record<string, unknown>>): TLShape {
  return { ...shape, props: { ...shape.props, ...props } } as TLShape
}

/** The id of a record, with or without its kind before it. */
export function shapeId(id: string): TLShape['id'] {
  return (id.startsWith('shape:') ? id : `shape:${id}`) as TLShape['id']
}
