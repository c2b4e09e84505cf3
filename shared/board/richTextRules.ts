import type { TLRichText } from '@tldraw/tlschema'
import { limits } from '../protocol/limits.ts'
import { maxRichTextDepth, plainText, type RichTextNode } from './richText.ts'

const blocks = ['paragraph', 'heading', 'bulletList', 'orderedList']
const inline = ['text', 'hardBreak']

/** Which node may stand in which: the set of tldraw's text editor. */
const children: Readonly<Record<string, readonly string[]>> = {
  doc: blocks,
  paragraph: inline,
  heading: inline,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: blocks,
  hardBreak: [],
  text: [],
}
const marks = new Set(['bold', 'italic', 'strike', 'code', 'highlight', 'link'])
const linkPattern = /^(https?:\/\/|mailto:|tel:)/i
const attributeCharacters = 2_048

/**
 * The editor stops at limits.noteCharacters; two people who reach it together may pass it a
 * little, and that must not make their note disappear.
 */
export const readableCharacters = limits.noteCharacters * 1.5

/** What is wrong with a rich text; undefined when nothing is. */
export function richTextFault(richText: TLRichText): 'bad-text' | 'too-large' | 'unsafe-link' | undefined {
  const root = richText as unknown as RichTextNode
  if (root.type !== 'doc') return 'bad-text'
  const fault = nodeFault(root, 0)
  if (fault !== undefined) return fault
  return plainText(richText).length > readableCharacters ? 'too-large' : undefined
}

function nodeFault(node: RichTextNode, depth: number): 'bad-text' | 'unsafe-link' | undefined {
  const allowed = Object.hasOwn(children, node.type) ? children[node.type] : undefined
  if (allowed === undefined || depth > maxRichTextDepth || !isShaped(node)) return 'bad-text'
  const marksFault = node.marks?.map(markFault).find((fault) => fault !== undefined)
  if (marksFault !== undefined) return marksFault
  for (const child of node.content ?? []) {
    if (typeof child !== 'object' || child === null || !allowed.includes(child.type)) return 'bad-text'
    const fault = nodeFault(child, depth + 1)
    if (fault !== undefined) return fault
  }
  return undefined
}

function isShaped(node: RichTextNode): boolean {
  // ProseMirror throws on an empty text node.
  if (node.type === 'text') return typeof node.text === 'string' && node.text !== '' && isSmall(node.attrs)
  const listsAreLists = [node.content ?? [], node.marks ?? []].every(Array.isArray)
  return listsAreLists && node.text === undefined && isSmall(node.attrs)
}

function markFault(mark: {
  type: string
  attrs?: Record<string, unknown>
}): 'bad-text' | 'unsafe-link' | undefined {
  if (!marks.has(mark.type) || !isSmall(mark.attrs)) return 'bad-text'
  if (mark.type !== 'link') return undefined
  const href = mark.attrs?.href
  return typeof href === 'string' && linkPattern.test(href) ? undefined : 'unsafe-link'
}

function isSmall(attributes: Record<string, unknown> | undefined): boolean {
  return Object.values(attributes ?? {}).every(
    (value) =>
      value === null ||
      typeof value === 'number' ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && value.length <= attributeCharacters),
  )
}
