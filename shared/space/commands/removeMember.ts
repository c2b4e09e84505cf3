import * as z from 'zod/mini'
import type { SpaceChange } from '../document.ts'
import { Draft } from '../meeting/draft.ts'
import { takeFromGroup } from '../meeting/membership.ts'
import { idSchema, type SpaceState } from '../model.ts'
import { accept, type Decision, refuse } from './decision.ts'
import { isLastFacilitator } from './setRole.ts'

export const removeMemberSchema = z.object({ type: z.literal('removeMember'), memberId: idSchema })

/** Puts a person out of the space at once: their sessions end and their personal link stops working. What they wrote stays. */
export function removeMember(state: SpaceState, command: z.infer<typeof removeMemberSchema>): Decision {
  const { memberId } = command
  if (!state.members.has(memberId)) return refuse('invalid', 'no-such-member')
  if (isLastFacilitator(state, memberId)) return refuse('invalid', 'last-facilitator')
  return accept(withoutMember(state, memberId), [
    { type: 'dropKeys', memberId },
    { type: 'signOut', memberId, keepCurrent: false },
  ])
}

/** Out of the groups, and out of what is live. A solo board stays with the id of its owner: nobody else gets it. */
function withoutMember(state: SpaceState, memberId: string): SpaceChange[] {
  const draft = new Draft(state)
  draft.set('members', memberId, undefined)
  for (const group of state.groups.values()) takeFromGroup(draft, group, memberId)
  for (const board of draft.state.boards.values()) {
    if (board.kind !== 'group' || !board.members.includes(memberId)) continue
    draft.change('boards', board.id, { members: board.members.filter((id) => id !== memberId) })
  }
  for (const map of ['attendance', 'ready', 'hands'] as const) draft.set(map, memberId, undefined)
  const { attention } = state.live
  if (attention?.kind === 'follow' && attention.leaderId === memberId) draft.setLive('attention', undefined)
  return draft.changes()
}
