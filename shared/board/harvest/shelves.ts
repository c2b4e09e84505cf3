import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'
import type { Vector } from '../geometry.ts'
import type { Occupied } from './occupied.ts'

/** Something to lay down; what begins a row does not come beside the one before it. */
export type Piece = { readonly w: number; readonly h: number; readonly beginsRow: boolean }

/** What lies here is left alone, apart from what is ignored. */
type Taken = Pick<Occupied, 'hit'>

/** Less than the hundredth in which places are kept. */
const hair = 0.01

/**
 * Lays pieces in rows, from the top left of the first room on, around what lies there already and in the order
 * given. Answers a place for as many as fit.
 */
export function shelve(pieces: readonly Piece[], rooms: readonly Box[], taken: Taken, gap: number): Vector[] {
  const places: Vector[] = []
  for (const room of rooms) places.push(...new Shelf(room, taken, gap).fill(pieces.slice(places.length)))
  return places
}

class Shelf {
  readonly #room: Box
  readonly #taken: Taken
  readonly #gap: number
  #x: number
  #y: number
  /** Height of what stands in this row. */
  #height = 0
  /** Where the first thing in the way of this row ends. */
  #blocked = Number.POSITIVE_INFINITY

  constructor(room: Box, taken: Taken, gap: number) {
    this.#room = room
    this.#taken = taken
    this.#gap = gap
    this.#x = room.x
    this.#y = room.y
  }

  fill(pieces: readonly Piece[]): Vector[] {
    const places: Vector[] = []
    for (const piece of pieces) {
      if (piece.beginsRow && this.#height > 0) this.#nextRow()
      const place = piece.w > this.#room.w ? undefined : this.#placeOf(piece)
      if (!place) break
      places.push(place)
      this.#x = place.x + piece.w + this.#gap
      this.#height = Math.max(this.#height, piece.h)
    }
    return places
  }

  #placeOf({ w, h }: Piece): Vector | undefined {
    while (this.#y + h <= bottom(this.#room)) {
      const inTheWay =
        this.#x + w > right(this.#room) ? undefined : this.#hit({ x: this.#x, y: this.#y, w, h })
      if (this.#x + w > right(this.#room)) {
        this.#nextRow()
      } else if (inTheWay) {
        this.#blocked = Math.min(this.#blocked, bottom(inTheWay))
        this.#x = right(inTheWay) + this.#gap
      } else {
        return { x: this.#x, y: this.#y }
      }
    }
    return undefined
  }

  #hit({ x, y, w, h }: Box): Box | undefined {
    const margin = this.#gap - hair
    return this.#taken.hit({ x: x - margin, y: y - margin, w: w + 2 * margin, h: h + 2 * margin })
  }

  #nextRow(): void {
    this.#y = this.#height > 0 ? this.#y + this.#height + this.#gap : this.#blocked + this.#gap
    this.#x = this.#room.x
    this.#height = 0
    this.#blocked = Number.POSITIVE_INFINITY
  }
}
