import * as z from 'zod/mini'
import { facilitatorCount, idSchema, roleSchema, type SpaceState } from '../model.ts'
import { accept, type Decision, refuse } from './decision.ts'

export const setRoleSchema = z.object({ type: z.literal('setRole'), memberId: idSchema, role: roleSchema })

/** Promotes or demotes a member (B4). A space always keeps a facilitator. */
export function setRole(state: SpaceState, command: z.infer<typeof setRoleSchema>): Decision {
  const member = state.members.get(command.memberId)
  if (!member) return refuse('invalid', 'no-such-member')
  if (command.role !== 'facilitator' && isLastFacilitator(state, member.id)) {
    return refuse('invalid', 'last-facilitator')
  }
  return accept([{ map: 'members', key: member.id, value: { ...member, role: command.role } }])
}

export function isLastFacilitator(state: SpaceState, memberId: string): boolean {
  return state.members.get(memberId)?.role === 'facilitator' && facilitatorCount(state) === 1
}
