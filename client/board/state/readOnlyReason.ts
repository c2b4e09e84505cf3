import type { Access } from '../../../shared/space/access.ts'
import type { Board, Member } from '../../../shared/space/model.ts'

export type ReadOnlyReason = 'observer' | 'timeOver' | 'frozen' | 'vote' | 'look' | 'readOnly'

/** Why a person cannot write on a board; undefined when they can. */
export function readOnlyReason(
  access: Access,
  board: Pick<Board, 'frozen'> & Partial<Pick<Board, 'allow'>>,
  me: Pick<Member, 'role'>,
  /** Whether the time of the step is over and that stopped the writing. */
  timeOver = false,
): ReadOnlyReason | undefined {
  if (access === 'write') return undefined
  if (me.role === 'observer') return 'observer'
  if (board.frozen) return timeOver ? 'timeOver' : 'frozen'
  return board.allow === 'vote' || board.allow === 'look' ? board.allow : 'readOnly'
}
