import { simpleDiff } from 'lib0/diff'
import { equalityDeep } from 'lib0/function'
import type { RichTextNode } from './richText.ts'

/**
 * What the blocks of a text become when someone changed `from` to `to` while others made `current`
 * of `from`. Blocks that only one side changed take that side; a line that both changed keeps the
 * letters of both; where that cannot be told, both versions stay. Words are never lost, at worst
 * they stand there twice.
 */
export function rebaseBlocks(
  from: readonly RichTextNode[],
  to: readonly RichTextNode[],
  current: readonly RichTextNode[],
): RichTextNode[] {
  if (equalityDeep(from, current)) return [...to]
  if (equalityDeep(from, to)) return [...current]
  if (from.length === to.length && from.length === current.length) {
    return from.flatMap((block, index) => rebaseBlock(block, to[index], current[index]))
  }
  const mine = changedRange(from, to)
  const theirs = changedRange(from, current)
  const added = to.slice(mine.start, to.length - mine.tail)
  if (mine.end <= theirs.start) {
    return [...current.slice(0, mine.start), ...added, ...current.slice(mine.end)]
  }
  if (theirs.end <= mine.start) {
    const shift = current.length - from.length
    return [...current.slice(0, mine.start + shift), ...added, ...current.slice(mine.end + shift)]
  }
  const theirsEnd = current.length - theirs.tail
  const missing = added.filter((block) => !current.some((other) => equalityDeep(block, other)))
  return [...current.slice(0, theirsEnd), ...missing, ...current.slice(theirsEnd)]
}

/** The blocks of `from` that differ, [start, end), and how many equal ones follow. */
function changedRange(from: readonly RichTextNode[], to: readonly RichTextNode[]) {
  const shortest = Math.min(from.length, to.length)
  let start = 0
  while (start < shortest && equalityDeep(from[start], to[start])) start += 1
  let tail = 0
  while (tail < shortest - start && equalityDeep(from.at(-1 - tail), to.at(-1 - tail))) tail += 1
  return { start, end: from.length - tail, tail }
}

function rebaseBlock(
  from: RichTextNode,
  to: RichTextNode | undefined,
  current: RichTextNode | undefined,
): RichTextNode[] {
  if (to === undefined || current === undefined) return []
  if (equalityDeep(from, to)) return [current]
  if (equalityDeep(from, current) || equalityDeep(to, current)) return [to]
  const texts = [from, to, current].map(onlyText)
  const [before, mine, theirs] = texts
  if (before === undefined || mine === undefined || theirs === undefined) return [current, to]
  if (before === mine) return [current]
  return [withText(current, rebaseText(before, mine, theirs))]
}

/** The text of a block that holds nothing but plain text of one look; undefined for others. */
function onlyText(block: RichTextNode): string | undefined {
  const content = block.content ?? []
  if (content.some((node) => node.type !== 'text' || node.marks !== undefined)) return undefined
  return content.map((node) => node.text ?? '').join('')
}

function withText(block: RichTextNode, text: string): RichTextNode {
  const { content: _content, ...rest } = block
  return text === '' ? rest : { ...rest, content: [{ type: 'text', text }] }
}

/** Applies the difference `from` -> `to` to `current`, which others made of `from`. */
export function rebaseText(from: string, to: string, current: string): string {
  const mine = simpleDiff(from, to)
  const theirs = simpleDiff(from, current)
  const mineEnd = mine.index + mine.remove
  const theirsEnd = theirs.index + theirs.remove
  const shift = theirs.insert.length - theirs.remove
  if (mineEnd <= theirs.index) return splice(current, mine.index, mine.remove, mine.insert)
  if (theirsEnd <= mine.index) return splice(current, mine.index + shift, mine.remove, mine.insert)
  // Both changed the same letters: what either put there stays, what either removed goes.
  const start = Math.min(mine.index, theirs.index)
  const end = Math.max(mineEnd, theirsEnd)
  return splice(from, start, end - start, theirs.insert + mine.insert)
}

function splice(text: string, index: number, remove: number, insert: string): string {
  return text.slice(0, index) + insert + text.slice(index + remove)
}
