import type { DocumentName } from '../protocol/documents.ts'
import type { Board, Member, SpaceState } from './model.ts'

export type Access = 'none' | 'read' | 'write'

/**
 * What a member may do with a document. The gate, the rooms and the client all ask this one
 * function. Nobody writes the space document: people send commands.
 */
export function access(state: SpaceState, memberId: string, document: DocumentName): Access {
  const member = state.members.get(memberId)
  if (!member) return 'none'
  if (document.kind === 'space') return 'read'
  const board = state.boards.get(document.boardId)
  if (!board || board.removedAt !== null || !mayRead(board, member)) return 'none'
  return document.kind === 'layout' ? layoutAccess(board, member) : contentAccess(board, member)
}

function mayRead(board: Board, member: Member): boolean {
  if (board.kind === 'plenary') return true
  if (board.members.includes(member.id)) return true
  return board.kind === 'group' && board.openToFacilitators && member.role === 'facilitator'
}

function layoutAccess(board: Board, member: Member): Access {
  return member.role === 'facilitator' && board.kind !== 'solo' ? 'write' : 'read'
}

function contentAccess(board: Board, member: Member): Access {
  if (member.role === 'facilitator') return 'write'
  if (member.role === 'observer' || board.frozen) return 'read'
  return 'write'
}
