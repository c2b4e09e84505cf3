import type { TLShape } from '@tldraw/tlschema'
import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import { letters } from './letters.ts'
import type { HarvestSource } from './types.ts'

/**
 * The ids that records get on every board to which they are harvested: the same each time, so that doing it again
 * finds them. A record that a harvest brought to its source keeps its id, so that it is one and the same in every
 * round and does not double when it comes by two ways; one that only looks like it gets an id of its own, or it could
 * take the place of somebody else's words. Anonymously it gets another one, that nobody without the source can
 * make: the ids that are hashed are random.
 */
export class TargetIds {
  readonly #anonymous: boolean
  readonly #boards = new Map<string, Map<string, string>>()

  constructor(anonymous: boolean) {
    this.#anonymous = anonymous
  }

  of<Id extends string>(source: Pick<HarvestSource, 'boardId' | 'brought'>, id: Id): Id {
    const board = this.#boards.get(source.boardId) ?? new Map<string, string>()
    this.#boards.set(source.boardId, board)
    const made = board.get(id) ?? this.#make(source, id)
    board.set(id, made)
    return made as Id
  }

  #make({ boardId, brought }: Pick<HarvestSource, 'boardId' | 'brought'>, id: string): string {
    const own = harvested.test(id) && brought.has(id) ? id : named(id, `${boardId}/${id}`)
    return this.#anonymous ? named(id, `anonymous/${own}`) : own
  }
}

/** How a harvest writes: with or without names, and under which ids. */
export type Terms = {
  readonly anonymous: boolean
  readonly ids: TargetIds
  /** The zone of its source in which a shape lies; '' for none. */
  readonly zoneOf: (source: HarvestSource, shape: TLShape) => string
}

const harvested = /^(shape|binding|asset):harvest-[A-Za-z0-9_-]{22}$/

function named(id: string, key: string): string {
  return `${id.slice(0, id.indexOf(':'))}:harvest-${letters(digest(encodeUtf8(key)).subarray(0, 16))}`
}
