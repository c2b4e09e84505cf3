import type { SpaceChange } from '../../../shared/space/document.ts'
import {
  type Board,
  boardSchema,
  type Member,
  memberSchema,
  type SpaceState,
} from '../../../shared/space/model.ts'

/**
 * Whose a personal board is, after the changes of a command. An anonymous board has no owner to begin with: it would
 * begin with their name on it (B20).
 */
export function ownersAfter(
  state: SpaceState,
  changes: readonly SpaceChange[],
): (boardId: string) => Member | undefined {
  const written = new Map(changes.map(({ map, key, value }) => [`${map} ${key}`, value]))
  const board = (id: string): Board | undefined =>
    boardSchema.safeParse(written.get(`boards ${id}`)).data ?? state.boards.get(id)
  const member = (id: string): Member | undefined =>
    memberSchema.safeParse(written.get(`members ${id}`)).data ?? state.members.get(id)
  return (boardId) => {
    const { kind, anonymous, members = [] } = board(boardId) ?? {}
    return kind === 'solo' && !anonymous ? member(members[0] ?? '') : undefined
  }
}
