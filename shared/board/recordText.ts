import type { TLRichText } from '@tldraw/tlschema'

/** The rich text among a record's properties, when it has one. */
export function richTextOfProps(candidate: unknown): TLRichText | undefined {
  const props = (candidate as { props?: { richText?: TLRichText } } | null | undefined)?.props
  return props?.richText
}
