import {
  AssetRecordType,
  createShapeId,
  type Editor,
  type TLImageShape,
  type TLShapeId,
  type VecLike,
} from '@tldraw/tldraw'
import { freeSpot } from '../../../shared/board/places/noteGrid.ts'
import { occupied } from '../notes/createNotes.ts'
import type { UploadedImage } from './uploadImage.ts'

/** How wide a picture is at first, in the units of the canvas: two notes. */
const firstSide = 420

/** Puts an uploaded picture on the board, in the middle of the view or at the point. */
export function placeImage(editor: Editor, image: UploadedImage, name: string, at?: VecLike): TLShapeId {
  const assetId = AssetRecordType.createId(image.hash)
  const id = createShapeId()
  const factor = Math.min(1, firstSide / Math.max(image.width, image.height))
  const size = { w: image.width * factor, h: image.height * factor }
  editor.markHistoryStoppingPoint('place image')
  editor.run(() => {
    if (!editor.getAsset(assetId)) editor.createAssets([asRecord(image, name)])
    editor.createShape<TLImageShape>({
      id,
      type: 'image',
      ...place(editor, size, at),
      props: { ...size, assetId },
    })
    editor.select(id)
  })
  return id
}

/** Shows another picture in a shape, without the cut of the one before. */
export function swapImage(editor: Editor, id: TLShapeId, image: UploadedImage, name: string): void {
  const shape = editor.getShape<TLImageShape>(id)
  if (shape?.type !== 'image' || editor.getIsReadonly()) return
  const assetId = AssetRecordType.createId(image.hash)
  const h = (shape.props.w * image.height) / image.width
  editor.markHistoryStoppingPoint('replace image')
  editor.run(() => {
    if (!editor.getAsset(assetId)) editor.createAssets([asRecord(image, name)])
    editor.updateShape<TLImageShape>({ id, type: 'image', props: { assetId, h, crop: null } })
  })
}

function asRecord(image: UploadedImage, name: string) {
  return AssetRecordType.create({
    id: AssetRecordType.createId(image.hash),
    type: 'image',
    props: {
      name,
      src: image.url,
      w: image.width,
      h: image.height,
      mimeType: image.type,
      isAnimated: image.type === 'image/gif',
    },
    meta: {},
  })
}

function place(editor: Editor, size: { w: number; h: number }, at: VecLike | undefined) {
  if (at) return { x: at.x - size.w / 2, y: at.y - size.h / 2 }
  return freeSpot(size, editor.getViewportPageBounds(), occupied(editor))
}
