import type { Outline, OutlineItem } from '../../shared/board/outline/types.ts'

/**
 * On a board with a line of time, whether the second of two things is the later: then the first leads to it, however
 * an arrow between them was drawn, as a reading of such a board says it. Of one day, what stands in the lane that is
 * told first is the later. Undefined where that says nothing.
 */
export function laterOn({ zones, items }: Pick<Outline, 'zones' | 'items'>) {
  const hasLine = zones.some(({ axes }) => axes?.x?.kind === 'date')
  const laneOf = new Map(zones.map(({ name }, at) => [name, at]))
  return (id: string, other: string | null): boolean | undefined => {
    const [one, two] = [items.get(id), items.get(other ?? '')]
    if (!hasLine || one?.zone === undefined || two?.zone === undefined || one === two) return undefined
    const time = timeBetween(one, two) || (laneOf.get(one.zone) ?? 0) - (laneOf.get(two.zone) ?? 0)
    return time === 0 ? undefined : time > 0
  }
}

/** What lies beside the line, in the future or today, is later or earlier than all that is on it. */
function timeBetween(one: OutlineItem, two: OutlineItem): number {
  if (one.value.x !== undefined && two.value.x !== undefined) return two.value.x - one.value.x
  return one.zone === two.zone ? 0 : two.box.x + two.box.w / 2 - (one.box.x + one.box.w / 2)
}
