import type { TLRichText } from '@tldraw/tlschema'
import * as Y from 'yjs'

/**
 * Rich text as tldraw keeps it (ProseMirror's JSON) and as Yjs keeps it (y-prosemirror's way: an
 * element per node, one Y.XmlText per run of text, marks as formatting attributes). No ProseMirror
 * schema is needed, so that servers and readings can use it. What is allowed in it says validate.ts.
 */
export type RichTextNode = {
  type: string
  attrs?: Record<string, unknown>
  content?: RichTextNode[]
  marks?: { type: string; attrs?: Record<string, unknown> }[]
  text?: string
}

/** Version of the set of nodes and marks; a page that knows a lower one may not edit. */
export const richTextVersion = 1

/** Nodes that hold text directly. */
const textBlocks = new Set(['paragraph', 'heading'])
/** Deeper than any list that people make; keeps reading safe from a stack overflow. */
export const maxRichTextDepth = 20

/** Makes a fragment. Every text block gets a Y.XmlText, also an empty one: see seedEmptyTexts. */
export function createRichText(richText: TLRichText): Y.XmlFragment {
  const fragment = new Y.XmlFragment()
  fragment.insert(0, createChildren(richText.content as RichTextNode[]))
  return fragment
}

/**
 * Reads a fragment; throws when it is nested deeper than maxRichTextDepth. A fragment that two
 * people emptied at once reads as one empty paragraph.
 */
export function readRichText(fragment: Y.XmlFragment): TLRichText {
  const content = readChildren(fragment, 0)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}

/**
 * Gives text blocks without children an empty Y.XmlText. Without it two people who type the first
 * letters at once each make their own, and y-prosemirror doubles letters when it joins them.
 */
export function seedEmptyTexts(fragment: Y.XmlFragment): boolean {
  let seeded = false
  for (const element of blocksWithoutText(fragment, 0)) {
    element.insert(0, [new Y.XmlText()])
    seeded = true
  }
  return seeded
}

/** Whether seedEmptyTexts would change something. */
export function lacksTexts(fragment: Y.XmlFragment): boolean {
  return blocksWithoutText(fragment, 0).length > 0
}

/** The words of a rich text, one line a block. */
export function plainText(richText: TLRichText): string {
  return (richText.content as RichTextNode[]).map(nodeText).join('\n')
}

function nodeText(node: RichTextNode): string {
  if (node.type === 'hardBreak') return '\n'
  if (typeof node.text === 'string') return node.text
  const separator = textBlocks.has(node.type) ? '' : '\n'
  return (node.content ?? []).map(nodeText).join(separator)
}

/** Text nodes that follow each other are one child in Yjs. */
export type Child = RichTextNode | RichTextNode[]

export function groupTexts(nodes: readonly RichTextNode[]): Child[] {
  const children: Child[] = []
  for (const node of nodes) {
    const last = children.at(-1)
    if (node.type !== 'text') children.push(node)
    else if (Array.isArray(last)) last.push(node)
    else children.push([node])
  }
  return children
}

export function createChild(child: Child): Y.XmlElement | Y.XmlText {
  return Array.isArray(child) ? createText(child) : createElement(child)
}

function createChildren(nodes: readonly RichTextNode[]): (Y.XmlElement | Y.XmlText)[] {
  return groupTexts(nodes).map(createChild)
}

function createElement(node: RichTextNode): Y.XmlElement {
  // Yjs types attributes as strings, y-prosemirror writes any value; so do we.
  const element = new Y.XmlElement<Record<string, never>>(node.type)
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null && value !== undefined) element.setAttribute(name, value as never)
  }
  const children = createChildren(node.content ?? [])
  element.insert(0, children.length === 0 && textBlocks.has(node.type) ? [new Y.XmlText()] : children)
  return element as unknown as Y.XmlElement
}

function createText(run: readonly RichTextNode[]): Y.XmlText {
  const text = new Y.XmlText()
  text.applyDelta(run.map((node) => ({ insert: node.text ?? '', attributes: marksToAttributes(node) })))
  return text
}

export function marksToAttributes(node: RichTextNode): Record<string, unknown> {
  return Object.fromEntries((node.marks ?? []).map((mark) => [mark.type, mark.attrs ?? {}]))
}

function readChildren(parent: Y.XmlFragment | Y.XmlElement, depth: number): RichTextNode[] {
  if (depth > maxRichTextDepth) throw new Error('a rich text is nested too deep')
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return readText(child)
    return child instanceof Y.XmlElement ? [readElement(child, depth)] : []
  })
}

function readElement(element: Y.XmlElement, depth: number): RichTextNode {
  const attrs = Object.entries(element.getAttributes())
  const content = readChildren(element, depth + 1)
  return {
    type: element.nodeName,
    ...(attrs.length > 0 ? { attrs: Object.fromEntries(attrs.sort(byName)) } : {}),
    ...(content.length > 0 ? { content } : {}),
  }
}

export function readText(text: Y.XmlText): RichTextNode[] {
  const nodes: RichTextNode[] = []
  for (const { insert, attributes } of text.toDelta() as { insert: unknown; attributes?: object }[]) {
    if (typeof insert !== 'string' || insert === '') continue
    const marks = attributesToMarks(attributes)
    nodes.push({ type: 'text', ...(marks.length > 0 ? { marks } : {}), text: insert })
  }
  return nodes
}

function attributesToMarks(attributes: object | undefined): NonNullable<RichTextNode['marks']> {
  return Object.entries(attributes ?? {})
    .sort(byName)
    .map(([name, attrs]) =>
      isFilledObject(attrs) ? { type: markName(name), attrs } : { type: markName(name) },
    )
}

/** y-prosemirror adds a hash to the name of marks that may overlap themselves. */
function markName(attribute: string): string {
  return /^(.*)--[a-zA-Z0-9+/=]{8}$/.exec(attribute)?.[1] ?? attribute
}

function isFilledObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function byName(a: [string, unknown], b: [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1
}

function blocksWithoutText(parent: Y.XmlFragment | Y.XmlElement, depth: number): Y.XmlElement[] {
  if (depth > maxRichTextDepth) return []
  return parent.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return []
    const empty = child.length === 0 && textBlocks.has(child.nodeName)
    return empty ? [child] : blocksWithoutText(child, depth + 1)
  })
}
