import type { TLRecord, TLRichText } from '@tldraw/tlschema'
import { richTextOfProps } from '../../../shared/board/recordText.ts'

const maximum = 500

/**
 * Texts of deleted records. tldraw's undo puts a record back as this person's history knew it,
 * without the words that others wrote since; this brings those back.
 */
export class Tombstones {
  readonly #texts = new Map<string, TLRichText>()

  bury(id: string, candidate: unknown): void {
    const text = richTextOfProps(candidate)
    if (text === undefined) return
    this.#texts.delete(id)
    this.#texts.set(id, text)
    const oldest = this.#texts.keys().next().value
    if (this.#texts.size > maximum && oldest !== undefined) this.#texts.delete(oldest)
  }

  /** The record with the words that stood in it when it was deleted. */
  revive(record: TLRecord): TLRecord {
    const text = this.#texts.get(record.id)
    if (text === undefined || richTextOfProps(record) === undefined) return record
    return withRichText(record, text)
  }
}

export function withRichText(record: TLRecord, richText: TLRichText): TLRecord {
  return { ...record, props: { ...(record as { props: object }).props, richText } } as unknown as TLRecord
}
