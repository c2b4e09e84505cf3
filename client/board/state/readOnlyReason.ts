import type { Access } from '../../../shared/space/access.ts'
import type { Board, Member } from '../../../shared/space/model.ts'

export type ReadOnlyReason = 'observer' | 'frozen' | 'readOnly'

/** Why a person cannot write on a board; undefined when they can. */
export function readOnlyReason(
  access: Access,
  board: Pick<Board, 'frozen'>,
  me: Pick<Member, 'role'>,
): ReadOnlyReason | undefined {
  if (access === 'write') return undefined
  if (me.role === 'observer') return 'observer'
  return board.frozen ? 'frozen' : 'readOnly'
}
