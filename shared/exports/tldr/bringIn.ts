import type { TLAssetId, TLBinding, TLRecord, TLShape } from '@tldraw/tlschema'
import type { EditBoard } from '../../board/edits/board.ts'
import { type Change, noChange } from '../../board/edits/change.ts'
import { indicesAbove } from '../../board/harvest/indices.ts'
import { noteFields } from '../../board/noteFields.ts'
import { boardPage, placementFault } from '../../board/placement.ts'
import { isLayoutId } from '../../board/records.ts'
import { validateRecord } from '../../board/validate.ts'
import { limits } from '../../protocol/limits.ts'
import { type KeptPicture, picturesIn } from './pictures.ts'
import { pagesOf, placesOf } from './places.ts'

type Records = ReadonlyMap<string, TLRecord>

export type BroughtIn = {
  readonly change: Change
  /** Shapes that came. */
  readonly things: number
  /** Shapes that did not: embeds, bookmarks, videos, pictures of other servers or of none, what no board may hold. */
  readonly left: number
  /** Pictures that stand in the file and did not come: not read, refused, or lost on their way to the server. */
  readonly lostPictures: number
  readonly pages: number
  /** How many more records fit, when it is too much; nothing comes then. */
  readonly tooMuchFor?: number
}

/**
 * What the shapes of a file become on a board: made by people, with ids of their own, all on its one page, beside what
 * stands there. The layout of the same board is not brought in twice; then everything keeps its place in it.
 */
export function bringIn(
  file: Records,
  pictures: ReadonlyMap<string, KeptPicture>,
  board: Pick<EditBoard, 'records'>,
  newId: () => string,
): BroughtIn {
  const own = hasSameLayout(file, board.records)
  const wanted = [...file.values()].filter(
    (record): record is TLShape => record.typeName === 'shape' && !(own && isLayoutId(record.id)),
  )
  const sound = wanted.filter(isSound)
  const names = new Map(sound.map(({ id }) => [id as string, `shape:${newId()}` as TLShape['id']]))
  const move = placesOf(file, sound, own ? undefined : board.records)
  const shapes = withIndices(sound, board.records).flatMap(
    (shape) => renewed(shape, names, move, pictures) ?? [],
  )
  const assets = assetsFor(shapes, pictures, board.records)
  const bindings = [...file.values()].flatMap((record) =>
    record.typeName === 'binding' ? (renewedBinding(record, names, newId) ?? []) : [],
  )
  const put = placed([...assets, ...shapes, ...bindings])
  const things = put.filter(({ typeName }) => typeName === 'shape').length
  const lostPictures = lostOf(file, wanted, pictures)
  const left = wanted.length - things - lostPictures
  const counts = { things, left, lostPictures, pages: Math.max(1, pagesOf(file).length) }
  const room = limits.recordsStop - board.records.size
  if (put.length > room) return { ...counts, change: noChange, tooMuchFor: Math.max(0, room) }
  return { ...counts, change: { put, remove: [] } }
}

function hasSameLayout(file: Records, board: Records): boolean {
  return [...file.keys()].some((id) => isLayoutId(id) && board.has(id))
}

/** Whether it has the parts that every shape has; what is in them is judged later, with its new names. */
function isSound({ props, meta, index, parentId }: TLShape): boolean {
  const objects = [props, meta].every((part) => typeof part === 'object' && part !== null)
  return objects && typeof index === 'string' && typeof parentId === 'string'
}

/** Above what is there, in the order that they had. */
function withIndices(shapes: readonly TLShape[], board: Records): TLShape[] {
  const next = indicesAbove(board)
  const byIndex = [...shapes].sort((a, b) => (a.index < b.index ? -1 : a.index > b.index ? 1 : 0))
  return byIndex.map((shape) => ({ ...shape, index: next() }))
}

function renewed(
  shape: TLShape,
  names: ReadonlyMap<string, TLShape['id']>,
  move: (shape: TLShape) => { x: number; y: number },
  pictures: ReadonlyMap<string, KeptPicture>,
): TLShape | undefined {
  const id = names.get(shape.id)
  const parent = names.get(shape.parentId)
  const picture = shape.type === 'image' ? pictures.get(String(assetIdOf(shape))) : undefined
  if (!id || (shape.type === 'image' && !picture)) return undefined
  const renewed = {
    ...shape,
    ...(parent ? {} : move(shape)),
    id,
    parentId: parent ?? boardPage,
    isLocked: false,
    meta: renewedMeta(shape, names),
    props: picture ? { ...shape.props, assetId: assetOf(picture).id } : shape.props,
  } as TLShape
  return validateRecord(renewed).ok ? renewed : undefined
}

/** What people filled in about it; a note that means the same is named anew, as that note was. */
function renewedMeta({ meta }: TLShape, names: ReadonlyMap<string, string>): TLShape['meta'] {
  const { same, ...fields } = noteFields(meta)
  const other = same === undefined ? undefined : names.get(same)
  return { ...fields, ...(other ? { same: other } : {}) }
}

function lostOf(file: Records, shapes: readonly TLShape[], kept: ReadonlyMap<string, KeptPicture>): number {
  const inFile = picturesIn(file)
  return shapes.filter((shape) => {
    const asset = shape.type === 'image' && shape.props ? String(assetIdOf(shape)) : ''
    return inFile.has(asset) && !kept.has(asset)
  }).length
}

function assetIdOf({ props }: TLShape): unknown {
  return (props as { assetId?: unknown }).assetId
}

function assetsFor(
  shapes: readonly TLShape[],
  pictures: ReadonlyMap<string, KeptPicture>,
  board: Records,
): TLRecord[] {
  const shown = new Set(shapes.map(assetIdOf))
  const assets = new Map([...pictures.values()].map((picture) => [assetOf(picture).id, assetOf(picture)]))
  return [...assets.values()].filter(({ id }) => shown.has(id) && !board.has(id))
}

function assetOf({ hash, url, type, width, height }: KeptPicture): TLRecord & { id: TLAssetId } {
  return {
    id: `asset:${hash}` as TLAssetId,
    typeName: 'asset',
    type: 'image',
    props: { name: '', src: url, w: width, h: height, mimeType: type, isAnimated: type === 'image/gif' },
    meta: {},
  }
}

function renewedBinding(
  binding: TLBinding,
  names: ReadonlyMap<string, TLShape['id']>,
  newId: () => string,
): TLBinding | undefined {
  const [fromId, toId] = [names.get(binding.fromId), names.get(binding.toId)]
  if (!fromId || !toId) return undefined
  const renewed = { ...binding, id: `binding:${newId()}` as TLBinding['id'], fromId, toId, meta: {} }
  return validateRecord(renewed).ok ? renewed : undefined
}

/** Without what lies in something that did not come, and without ties to it. */
function placed(records: readonly TLRecord[]): TLRecord[] {
  const known = new Map(records.map((record) => [record.id as string, record]))
  for (const kind of ['shape', 'binding'] as const) {
    const find = (id: string) => known.get(id)
    const lost = [...known.values()].filter(
      (record) => record.typeName === kind && placementFault(record, find),
    )
    for (const { id } of lost) known.delete(id)
  }
  return [...known.values()]
}
