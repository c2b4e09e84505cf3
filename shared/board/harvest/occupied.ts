import { type Box, bottom, overlaps, right } from '../../werkvormen/kit/box.ts'

const cell = 512
/** A box over more cells than this is looked at each time instead. */
const mostCells = 64

/** What lies on a page, found by place. */
export class Occupied {
  readonly #cells = new Map<string, Box[]>()
  readonly #large: Box[] = []
  readonly #all: Box[] = []

  constructor(boxes: Iterable<Box> = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    this.#all.push(box)
    if (isLarge(box)) this.#large.push(box)
    else for (const key of keysOf(box)) this.#at(key).push(box)
  }

  /** A box that an area meets, apart from those that are ignored. */
  hit(area: Box, ignored?: ReadonlySet<Box>): Box | undefined {
    const meets = (box: Box) => !ignored?.has(box) && overlaps(box, area)
    if (isLarge(area)) return this.#all.find(meets)
    const large = this.#large.find(meets)
    if (large) return large
    for (const key of keysOf(area)) {
      const found = this.#cells.get(key)?.find(meets)
      if (found) return found
    }
    return undefined
  }

  #at(key: string): Box[] {
    const known = this.#cells.get(key) ?? []
    this.#cells.set(key, known)
    return known
  }
}

/** Too large to go by its cells, or so far away that counting on from cell to cell would not come any further. */
function isLarge(box: Box): boolean {
  const ends = [box.x, box.y, right(box), bottom(box)].map(place)
  return !ends.every(Number.isSafeInteger) || countCells(box) > mostCells
}

function countCells(box: Box): number {
  return (place(right(box)) - place(box.x) + 1) * (place(bottom(box)) - place(box.y) + 1)
}

function* keysOf(box: Box): Iterable<string> {
  for (let column = place(box.x); column <= place(right(box)); column += 1) {
    for (let row = place(box.y); row <= place(bottom(box)); row += 1) yield `${column},${row}`
  }
}

function place(coordinate: number): number {
  return Math.floor(coordinate / cell)
}
