import type { TLRichText } from '@tldraw/tlschema'
import { simpleDiff } from 'lib0/diff'
import { equalityDeep } from 'lib0/function'
import * as Y from 'yjs'
import {
  type Child,
  createChild,
  groupTexts,
  marksToAttributes,
  type RichTextNode,
  readRichText,
  readText,
} from './richText.ts'
import { rebaseBlocks } from './richTextRebase.ts'

/**
 * Changes a fragment as `from` -> `to` says, touching as few characters as possible. When others
 * wrote in it meanwhile (the fragment is not `from` any more) their words stay.
 */
export function updateRichText(fragment: Y.XmlFragment, from: TLRichText, to: TLRichText): void {
  const current = readRichText(fragment).content as RichTextNode[]
  const blocks = rebaseBlocks(from.content as RichTextNode[], to.content as RichTextNode[], current)
  updateChildren(fragment, groupTexts(blocks))
}

type Parent = Y.XmlFragment | Y.XmlElement

function updateChildren(parent: Parent, target: readonly Child[]): void {
  const now = parent.toArray()
  if (target.length === 0 && now.every((child) => child instanceof Y.XmlText)) {
    // The last Y.XmlText stays, so that what others type in it at this moment has a place.
    for (const text of now) text.delete(0, text.length)
    return
  }
  const shortest = Math.min(now.length, target.length)
  let left = 0
  while (left < shortest && same(now[left], target[left])) left += 1
  let right = 0
  while (right < shortest - left && same(now.at(-1 - right), target.at(-1 - right))) right += 1
  updateMiddle(parent, now.slice(left, now.length - right), target.slice(left, target.length - right), left)
}

function updateMiddle(
  parent: Parent,
  now: readonly unknown[],
  target: readonly Child[],
  offset: number,
): void {
  const paired = Math.min(now.length, target.length)
  for (let index = 0; index < paired; index += 1) {
    const child = target[index]
    if (child === undefined || updateChild(now[index], child)) continue
    parent.delete(offset + index, 1)
    parent.insert(offset + index, [createChild(child)])
  }
  if (now.length > paired) parent.delete(offset + paired, now.length - paired)
  if (target.length > paired) parent.insert(offset + paired, target.slice(paired).map(createChild))
}

/** Changes a child in place; false when it is of another kind and must be replaced. */
function updateChild(now: unknown, target: Child): boolean {
  if (Array.isArray(target)) {
    if (!(now instanceof Y.XmlText)) return false
    updateText(now, target)
    return true
  }
  if (!(now instanceof Y.XmlElement) || now.nodeName !== target.type) return false
  updateAttributes(now, target)
  updateChildren(now, groupTexts(target.content ?? []))
  return true
}

function updateAttributes(element: Y.XmlElement, target: RichTextNode): void {
  const wanted = target.attrs ?? {}
  const now: Record<string, unknown> = element.getAttributes()
  for (const [name, value] of Object.entries(wanted)) {
    if (value !== null && value !== undefined && !equalityDeep(now[name], value)) {
      element.setAttribute(name, value as string)
    }
  }
  for (const name of Object.keys(now)) if (wanted[name] == null) element.removeAttribute(name)
}

function updateText(text: Y.XmlText, run: readonly RichTextNode[]): void {
  const words = run.map((node) => node.text ?? '').join('')
  const before = readText(text)
    .map((node) => node.text ?? '')
    .join('')
  const { index, remove, insert } = simpleDiff(before, words)
  if (remove > 0) text.delete(index, remove)
  if (insert !== '') text.insert(index, insert)
  if (sameRun(readText(text), run)) return
  const none = Object.fromEntries(attributeNames(text).map((name) => [name, null]))
  text.applyDelta(
    run.map((node) => ({
      retain: (node.text ?? '').length,
      attributes: { ...none, ...marksToAttributes(node) },
    })),
  )
}

function attributeNames(text: Y.XmlText): string[] {
  const delta = text.toDelta() as { attributes?: object }[]
  return [...new Set(delta.flatMap(({ attributes }) => Object.keys(attributes ?? {})))]
}

function same(now: unknown, target: Child | undefined): boolean {
  if (target === undefined) return false
  if (Array.isArray(target)) return now instanceof Y.XmlText && sameRun(readText(now), target)
  if (!(now instanceof Y.XmlElement) || now.nodeName !== target.type) return false
  if (!equalityDeep(now.getAttributes(), target.attrs ?? {})) return false
  const wanted = groupTexts(target.content ?? [])
  const children = now.toArray()
  const empty =
    wanted.length === 0 && children.every((child) => child instanceof Y.XmlText && child.length === 0)
  return (
    empty ||
    (children.length === wanted.length && children.every((child, index) => same(child, wanted[index])))
  )
}

function sameRun(a: readonly RichTextNode[], b: readonly RichTextNode[]): boolean {
  const plain = (nodes: readonly RichTextNode[]) =>
    nodes.map((node) => [node.text ?? '', marksToAttributes(node)])
  return equalityDeep(plain(a), plain(b))
}
