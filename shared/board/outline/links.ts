import type { TLArrowBinding, TLArrowShape, TLRecord } from '@tldraw/tlschema'
import { isLayoutId } from '../records.ts'
import { richTextOfProps } from '../recordText.ts'
import { plainText } from '../richText.ts'
import type { OutlineItem, OutlineLink } from './types.ts'

/** The arrows that people drew, with what they are tied to. An end on something that is no item counts as loose. */
export function linksOf(
  records: ReadonlyMap<string, TLRecord>,
  items: readonly OutlineItem[],
): OutlineLink[] {
  const known = new Set(items.map(({ id }) => id))
  const ends = endsOf(records, known)
  return [...records.values()].flatMap((record) => {
    if (!isArrow(record)) return []
    const tied = ends.get(record.id)
    return [linkOf(record, tied?.start ?? null, tied?.end ?? null)]
  })
}

function isArrow(record: TLRecord): record is TLArrowShape {
  return record.typeName === 'shape' && record.type === 'arrow' && !isLayoutId(record.id)
}

type Ends = { start?: string; end?: string }

function endsOf(records: ReadonlyMap<string, TLRecord>, known: ReadonlySet<string>): Map<string, Ends> {
  const ends = new Map<string, Ends>()
  for (const record of records.values()) {
    if (record.typeName !== 'binding' || record.type !== 'arrow' || !known.has(record.toId)) continue
    const binding = record as TLArrowBinding
    ends.set(binding.fromId, { ...ends.get(binding.fromId), [binding.props.terminal]: binding.toId })
  }
  return ends
}

function linkOf({ id, props }: TLArrowShape, from: string | null, to: string | null): OutlineLink {
  const richText = richTextOfProps({ props })
  const label = (props as { text?: unknown }).text
  return {
    id,
    from,
    to,
    text: richText ? plainText(richText).trim() : typeof label === 'string' ? label.trim() : '',
    color: props.color,
    dash: props.dash,
    size: props.size,
    heads: { start: props.arrowheadStart !== 'none', end: props.arrowheadEnd !== 'none' },
  }
}
