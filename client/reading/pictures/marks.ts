import type { SvgNode } from '../../../shared/reading/pictures/svg.ts'

/** The marks of a picture in drawing order: which note each stands for. A mark in another one is part of it. */
export function marksOf(node: SvgNode): string[] {
  if (node.note !== undefined) return [node.note]
  return node.children.flatMap((child) => (typeof child === 'string' ? [] : marksOf(child)))
}

/** What a picture or a mark says of itself in words; undefined when it has no title. */
export function titleOf(node: SvgNode): string | undefined {
  for (const child of node.children) {
    if (typeof child !== 'string' && child.tag === 'title') return wordsOf(child)
  }
  return undefined
}

/** All words in a part of a picture. */
export function wordsOf({ children }: SvgNode): string {
  return children
    .map((child) => (typeof child === 'string' ? child : wordsOf(child)))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Which mark comes at a key, among so many; undefined for a key that goes nowhere. */
export function markAtKey(key: string, at: number, count: number): number | undefined {
  const last = count - 1
  if (key === 'ArrowRight' || key === 'ArrowDown') return at === last ? 0 : at + 1
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at === 0 ? last : at - 1
  if (key === 'Home') return 0
  return key === 'End' ? last : undefined
}
