import type { DocumentName } from '../protocol/documents.ts'
import type { Board, Member, SpaceState } from './model.ts'

/** The member id of the shared screen: nobody's, in no list of members, an observer. */
export const screenMember = 'screen'

export type Access = 'none' | 'read' | 'write'

/**
 * What a member may do with a document. The gate, the rooms and the client all ask this one
 * function. Nobody writes the space document: people send commands.
 */
export function access(state: SpaceState, memberId: string, document: DocumentName): Access {
  if (memberId === screenMember) return screenAccess(state, document)
  const member = state.members.get(memberId)
  if (!member) return 'none'
  if (document.kind === 'space') return 'read'
  if (document.kind === 'desk') return member.role === 'facilitator' ? 'read' : 'none'
  const board = state.boards.get(document.boardId)
  if (!board || board.removedAt !== null || !mayRead(board, member)) return 'none'
  return document.kind === 'layout' ? layoutAccess(board, member) : contentAccess(board, member)
}

/** The shared screen sees what everyone may see and nothing else, whoever opened it (B18, B23). */
function screenAccess(state: SpaceState, document: DocumentName): Access {
  if (document.kind === 'space') return 'read'
  if (document.kind === 'desk') return 'none'
  const board = state.boards.get(document.boardId)
  return board?.removedAt === null && board.kind === 'plenary' ? 'read' : 'none'
}

function mayRead(board: Board, member: Member): boolean {
  if (board.kind === 'plenary') return true
  if (board.members.includes(member.id)) return !board.sealed
  return board.kind === 'group' && board.openToFacilitators && member.role === 'facilitator'
}

function layoutAccess(board: Board, member: Member): Access {
  return member.role === 'facilitator' && board.kind !== 'solo' ? 'write' : 'read'
}

function contentAccess(board: Board, member: Member): Access {
  if (member.role === 'facilitator') return 'write'
  if (member.role === 'observer' || board.frozen) return 'read'
  return board.allow === 'vote' || board.allow === 'look' ? 'read' : 'write'
}
