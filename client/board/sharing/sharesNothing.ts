import type { OutlineZone } from '../../../shared/board/outline/types.ts'

type WrittenZone = {
  readonly name: string
  readonly items: readonly Pick<OutlineZone['items'][number], 'id' | 'held'>[]
}

/**
 * Whether somebody wrote on their own card, and nothing of it goes along: nothing is ticked where they wrote. What the
 * card began with (`given`) they did not write, and what they hold back they decided about.
 */
export function sharesNothing(
  zones: readonly WrittenZone[],
  ticked: ReadonlySet<string>,
  given: ReadonlySet<string>,
): boolean {
  const written = zones.filter(({ items }) => items.some(({ id, held }) => !held && !given.has(id)))
  return written.length > 0 && written.every(({ name }) => !ticked.has(name))
}
