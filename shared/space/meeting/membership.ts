import type { CommandContext } from '../commands/decision.ts'
import type { SpaceState } from '../model.ts'
import type { Draft } from './draft.ts'
import type { Group } from './grouping.ts'
import { growLayout } from './layoutSize.ts'
import { groupsOf } from './now.ts'

/** Puts somebody into a group, and out of any other group of that step: everyone is in one place. */
export function putInGroup(
  draft: Draft,
  groupId: string,
  memberId: string,
  world: Pick<CommandContext, 'werkvorm'>,
): void {
  const group = draft.state.groups.get(groupId)
  if (!group || group.members.includes(memberId)) return
  for (const other of groupsOf(draft.state, group.stepId)) takeFromGroup(draft, other, memberId)
  draft.change('groups', groupId, { members: [...group.members, memberId] })
  settleMembers(draft, group.boardId)
  growLayout(draft, group.boardId, world)
}

export function takeFromGroup(draft: Draft, group: Group, memberId: string): void {
  if (!group.members.includes(memberId)) return
  const without = (ids: readonly string[]) => ids.filter((id) => id !== memberId)
  draft.change('groups', group.id, { members: without(group.members), locked: without(group.locked) })
  settleMembers(draft, group.boardId)
}

/**
 * A group board is for who is in one of the groups that work on it: steps with grouping `same` share boards. A solo
 * board stays its owner's, and a board that no group has any more stays with who worked on it.
 */
export function settleMembers(draft: Draft, boardId: string | null): void {
  const board = draft.state.boards.get(boardId ?? '')
  if (board?.kind !== 'group') return
  const groups = groupsOnBoard(draft.state, board.id)
  if (groups.length === 0) return
  draft.change('boards', board.id, { members: [...new Set(groups.flatMap(({ members }) => members))] })
}

function groupsOnBoard(state: SpaceState, boardId: string): Group[] {
  return [...state.groups.values()].filter((group) => group.boardId === boardId)
}
