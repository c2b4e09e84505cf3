import type { SpaceChange } from '../../../shared/space/document.ts'
import {
  type Board,
  boardSchema,
  type Member,
  memberSchema,
  type SpaceState,
} from '../../../shared/space/model.ts'

/** Boards and members as they are after the changes of a command, which its effects are about. */
export class After {
  readonly #state: SpaceState
  readonly #written: ReadonlyMap<string, unknown>

  constructor(state: SpaceState, changes: readonly SpaceChange[]) {
    this.#state = state
    this.#written = new Map(changes.map(({ map, key, value }) => [`${map} ${key}`, value]))
  }

  board(id: string): Board | undefined {
    return boardSchema.safeParse(this.#written.get(`boards ${id}`)).data ?? this.#state.boards.get(id)
  }

  member(id: string): Member | undefined {
    return memberSchema.safeParse(this.#written.get(`members ${id}`)).data ?? this.#state.members.get(id)
  }

  /**
   * Whose a personal board is. An anonymous one has no owner to begin with: it would begin with their name on it
   * (B20).
   */
  ownerOf(boardId: string): Member | undefined {
    const { kind, anonymous, members = [] } = this.board(boardId) ?? {}
    return kind === 'solo' && !anonymous ? this.member(members[0] ?? '') : undefined
  }
}
