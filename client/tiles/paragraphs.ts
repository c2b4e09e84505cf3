import type { TLRichText } from '@tldraw/tlschema'
import type { RichTextNode } from '../../shared/board/richText.ts'
import type { Span } from './marks.ts'

/** A paragraph as it is set: its words in stretches of one look, and what stands before it in a list. */
export type Paragraph = {
  readonly spans: readonly Span[]
  /** A bullet or number; empty outside lists and for what follows in the same point. */
  readonly marker: string
  /** How deep in lists. */
  readonly depth: number
}

/** The paragraphs of a rich text, in order; a hard break begins a new one. */
export function paragraphsOf(richText: TLRichText): Paragraph[] {
  return (richText.content as RichTextNode[]).flatMap((node) => blocksOf(node, '', 0))
}

/** Whether there is anything to read. */
export function hasWords(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ spans }) => spans.some(({ text }) => text.trim() !== ''))
}

function blocksOf(node: RichTextNode, marker: string, depth: number): Paragraph[] {
  if (node.type === 'bulletList' || node.type === 'orderedList') return listOf(node, depth)
  return lineBreaks(node).map((spans, place) => ({ spans, marker: place === 0 ? marker : '', depth }))
}

function listOf(list: RichTextNode, depth: number): Paragraph[] {
  const first = typeof list.attrs?.start === 'number' ? list.attrs.start : 1
  return (list.content ?? []).flatMap((item, place) => {
    const marker = list.type === 'orderedList' ? `${first + place}.` : '•'
    return (item.content ?? []).flatMap((block, order) =>
      blocksOf(block, order === 0 ? marker : '', depth + 1),
    )
  })
}

function lineBreaks(block: RichTextNode): Span[][] {
  const lines: Span[][] = [[]]
  for (const node of block.content ?? []) {
    if (node.type === 'hardBreak') lines.push([])
    else if (node.text !== undefined) lines.at(-1)?.push(spanOf(node, block.type === 'heading'))
  }
  return lines
}

function spanOf(node: RichTextNode, inHeading: boolean): Span {
  const marks = new Set((node.marks ?? []).map(({ type }) => type))
  return {
    text: (node.text ?? '').replaceAll('\n', ' '),
    bold: inHeading || marks.has('bold'),
    italic: marks.has('italic'),
    struck: marks.has('strike'),
  }
}
