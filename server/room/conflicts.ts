import { eachItem, type Reference, type ScannedItem } from './scan.ts'

/** Where items stand whose neighbours the update does not contain. */
const elsewhere = 'elsewhere'

/**
 * The most items of an update that claim the beginning of one list or one map key. Yjs compares each of
 * them with all others, so 7,000 of them take 20 seconds; people and their clients make a handful.
 */
export function mostAtOneBeginning(update: Uint8Array): number {
  const items: ScannedItem[] = []
  eachItem(update, (item) => items.push(item))
  const places = new Places(items)
  const counts = new Map<string, number>()
  for (const item of items) {
    if (item.origin) continue
    const place = places.of(item)
    counts.set(place, (counts.get(place) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/** Finds the list that an item stands in by following its neighbours inside the update. */
class Places {
  readonly #byClient = new Map<number, ScannedItem[]>()
  readonly #known = new Map<ScannedItem, string>()

  constructor(items: readonly ScannedItem[]) {
    for (const item of items) {
      const ofClient = this.#byClient.get(item.client) ?? []
      ofClient.push(item)
      this.#byClient.set(item.client, ofClient)
    }
  }

  of(item: ScannedItem): string {
    const path: ScannedItem[] = []
    let at: ScannedItem | undefined = item
    let place: string | undefined
    while (at && place === undefined) {
      place = this.#known.get(at) ?? at.place
      // Until it is known better; forged items can point at each other in a circle.
      this.#known.set(at, elsewhere)
      path.push(at)
      const neighbour: Reference | undefined = at.origin ?? at.rightOrigin
      at = neighbour && this.#find(neighbour)
    }
    for (const step of path) this.#known.set(step, place ?? elsewhere)
    return place ?? elsewhere
  }

  #find({ client, clock }: Reference): ScannedItem | undefined {
    const items = this.#byClient.get(client) ?? []
    let low = 0
    let high = items.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const item = items[middle]
      if (!item) return undefined
      if (clock < item.clock) high = middle - 1
      else if (clock >= item.clock + item.length) low = middle + 1
      else return item
    }
    return undefined
  }
}
