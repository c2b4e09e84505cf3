import { access } from '../../shared/space/access.ts'
import type { Poll } from '../../shared/space/meeting/poll.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { placePath } from '../meeting/useFollowPlace.ts'
import { boardOfPoll } from './pollPlaces.ts'

/** The address of the board where somebody votes; undefined when they have none that they may open. */
export function boardHref(state: SpaceState, me: Member, poll: Poll): string | undefined {
  const boardId = boardOfPoll(state, poll, me.id)
  if (boardId === undefined || state.boards.get(boardId)?.removedAt !== null) return undefined
  if (access(state, me.id, { kind: 'board', boardId }) === 'none') return undefined
  return placePath(state.id, boardId)
}
