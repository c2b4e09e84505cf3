import type { Outline } from '../../board/outline/types.ts'

/**
 * Which of several notes stays when they become one: the one with most ties, for the eye finds it where it was; of
 * those with as many the first. Undefined without notes.
 */
export function keptNode({ links }: Pick<Outline, 'links'>, notes: readonly string[]): string | undefined {
  const ties = new Map(notes.map((id) => [id, 0]))
  for (const { from, to } of links) {
    if (from === null || to === null || from === to) continue
    for (const id of [from, to]) if (ties.has(id)) ties.set(id, (ties.get(id) ?? 0) + 1)
  }
  const most = Math.max(...ties.values())
  return notes.find((id) => ties.get(id) === most)
}
