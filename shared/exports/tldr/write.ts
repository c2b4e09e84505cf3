import {
  DocumentRecordType,
  PageRecordType,
  TLDOCUMENT_ID,
  type TLPage,
  type TLPageId,
  type TLRecord,
} from '@tldraw/tlschema'
import { noteFields } from '../../board/noteFields.ts'
import { boardPage, placementFault } from '../../board/placement.ts'
import { boardSchema } from '../../board/schema.ts'

type Records = ReadonlyMap<string, TLRecord>
type Around = {
  readonly title: string
  /** Pictures by their address on our server, as data: a file must have everything in it. */
  readonly images: Readonly<Record<string, string>>
}

/**
 * A board as a file of tldraw, which other programs open: one page, the layout as ordinary locked shapes. Who wrote what
 * and where it came from stay here; what people filled in about a note goes along.
 */
export function tldrText(records: Records, { title, images }: Around): string {
  const pageId = boardPage as TLPageId
  const page = PageRecordType.create({ id: pageId, name: title, index: 'a1' as TLPage['index'], meta: {} })
  const document = DocumentRecordType.create({ id: TLDOCUMENT_ID, name: title })
  const used = new Set([...records.values()].flatMap(assetOf))
  const find = (id: string) => records.get(id)
  const kept = [...records.values()].flatMap((record): TLRecord[] => {
    if (record.typeName === 'shape') return [{ ...record, meta: sharedMeta(record) }]
    if (record.typeName === 'binding') return placementFault(record, find) ? [] : [{ ...record, meta: {} }]
    return record.typeName === 'asset' && used.has(record.id) ? [inlined(record, images)] : []
  })
  const schema = boardSchema.serialize()
  return JSON.stringify({ tldrawFileFormatVersion: 1, schema, records: [document, page, ...kept] })
}

function assetOf(record: TLRecord): string[] {
  const { assetId } = (record.typeName === 'shape' ? record.props : {}) as { assetId?: unknown }
  return typeof assetId === 'string' ? [assetId] : []
}

function sharedMeta({ meta }: TLRecord): TLRecord['meta'] {
  const { zone } = meta
  return { ...noteFields(meta), ...(typeof zone === 'string' ? { zone } : {}) }
}

function inlined(
  asset: Extract<TLRecord, { typeName: 'asset' }>,
  images: Around['images'],
): Extract<TLRecord, { typeName: 'asset' }> {
  const src = (asset.props as { src?: string | null }).src ?? ''
  return { ...asset, props: { ...asset.props, src: images[src] ?? null }, meta: {} } as typeof asset
}
