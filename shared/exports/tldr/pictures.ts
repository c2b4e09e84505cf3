import type { TLRecord } from '@tldraw/tlschema'

/** A picture as our server keeps it. */
export type KeptPicture = {
  readonly hash: string
  readonly url: string
  readonly type: string
  readonly width: number
  readonly height: number
}

/** The pictures that a file has in itself, by the id of their asset; those that stand elsewhere are not fetched. */
export function picturesIn(records: ReadonlyMap<string, TLRecord>): Map<string, string> {
  const shown = new Set([...records.values()].flatMap(shownAsset))
  return new Map(
    [...records.values()].flatMap((record): [string, string][] => {
      if (record.typeName !== 'asset' || record.type !== 'image' || !shown.has(record.id)) return []
      const { src } = record.props as { src?: unknown }
      return typeof src === 'string' && dataPicture.test(src) ? [[record.id, src]] : []
    }),
  )
}

/** Pictures that the server takes; SVG can carry script. */
const dataPicture = /^data:image\/(png|jpeg|gif|webp);base64,/

function shownAsset(record: TLRecord): string[] {
  if (record.typeName !== 'shape' || record.type !== 'image') return []
  const { assetId } = record.props as { assetId?: unknown }
  return typeof assetId === 'string' ? [assetId] : []
}
