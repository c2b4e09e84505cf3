import type { HarvestSource } from './types.ts'

/** Something that takes so much of the room. */
type Share = { readonly source: HarvestSource; readonly size: number }
type Queue<T> = { readonly things: readonly T[]; next: number; used: number }

/**
 * Divides the room among the sources when there is not enough for everything: the turn is always that of the source
 * that has least with it, so that whoever brings very much leaves room for the others. What is left keeps its order.
 */
export function fairShare<T>(things: readonly T[], room: number, shareOf: (thing: T) => Share): T[] {
  const total = things.reduce((sum, thing) => sum + shareOf(thing).size, 0)
  if (total <= room) return [...things]
  const kept = new Set<T>()
  const queues = [...Map.groupBy(things, (thing) => shareOf(thing).source).values()].map(
    (own): Queue<T> => ({ things: own, next: 0, used: 0 }),
  )
  const withNext = ({ things: own, next, used }: Queue<T>): number => {
    const thing = own[next]
    return thing === undefined ? Number.POSITIVE_INFINITY : used + shareOf(thing).size
  }
  let left = room
  for (let queue = leastOf(queues, withNext); queue; queue = leastOf(queues, withNext)) {
    const thing = queue.things[queue.next] as T
    queue.next += 1
    const { size } = shareOf(thing)
    if (size > left) continue
    left -= size
    queue.used += size
    kept.add(thing)
  }
  return things.filter((thing) => kept.has(thing))
}

/** The first with the least; undefined when all are through. */
function leastOf<T>(queues: readonly Queue<T>[], amount: (queue: Queue<T>) => number): Queue<T> | undefined {
  let [least, first] = [Number.POSITIVE_INFINITY, undefined as Queue<T> | undefined]
  for (const queue of queues) {
    const own = amount(queue)
    if (own < least) [least, first] = [own, queue]
  }
  return first
}
