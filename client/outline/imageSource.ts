import type { TLAsset, TLImageShape, TLShapeId, TLStore } from '@tldraw/tldraw'

/** Where the picture of an image comes from: our own server; empty when it is not there. */
export function imageSource(store: TLStore, id: string): string {
  const shape = store.get(id as TLShapeId) as TLImageShape | undefined
  const assetId = shape?.type === 'image' ? shape.props.assetId : undefined
  const asset = assetId ? (store.get(assetId) as TLAsset | undefined) : undefined
  const src = asset?.type === 'image' ? asset.props.src : undefined
  return src?.startsWith('/assets/') ? src : ''
}
