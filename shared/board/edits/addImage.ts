import type { TLAssetId, TLImageAsset, TLImageShape } from '@tldraw/tlschema'
import { indicesAbove } from '../harvest/indices.ts'
import { type EditBoard, permitted, shapeId } from './board.ts'
import { type Change, noChange } from './change.ts'
import { groundFor } from './ground.ts'
import { placeIn } from './parents.ts'
import { spotFor } from './spot.ts'

export type NewImage = {
  /** Its record's id, with or without `shape:`. */
  readonly id: string
  /** What the server answered when it took the file. */
  readonly image: {
    readonly hash: string
    readonly url: string
    readonly type: string
    readonly width: number
    readonly height: number
  }
  /** The name of the file. */
  readonly name: string
  /** Without one it lies beside the layout. */
  readonly zone?: string | undefined
}

/** How wide a picture is at first, in the units of the canvas: two notes. */
const firstSide = 420

/** Puts a picture that the server has in a zone, at a free place. */
export function addImage(board: EditBoard, { id, image, name, zone }: NewImage): Change {
  const record = shapeId(id)
  if (board.records.has(record)) return noChange
  const factor = Math.min(1, firstSide / Math.max(image.width, image.height))
  const size = { w: image.width * factor, h: image.height * factor }
  const corner = spotFor(groundFor(board, zone), size, zone)
  if (!corner) return noChange
  const asset = assetOf(image, name)
  const shape: TLImageShape = {
    id: record,
    typeName: 'shape',
    type: 'image',
    ...placeIn(board, zone, corner, 0),
    index: indicesAbove(board.records)(),
    isLocked: false,
    opacity: 1,
    meta: {},
    props: {
      ...size,
      assetId: asset.id,
      playing: true,
      url: '',
      crop: null,
      flipX: false,
      flipY: false,
      altText: '',
    },
  }
  const put = board.records.has(asset.id) ? [shape] : [asset, shape]
  return permitted({ put, remove: [] }, board)
}

function assetOf({ hash, url, type, width, height }: NewImage['image'], name: string): TLImageAsset {
  return {
    id: `asset:${hash}` as TLAssetId,
    typeName: 'asset',
    type: 'image',
    props: { name, src: url, w: width, h: height, mimeType: type, isAnimated: type === 'image/gif' },
    meta: {},
  }
}
