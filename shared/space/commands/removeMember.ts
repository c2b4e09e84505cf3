import * as z from 'zod/mini'
import { idSchema, type SpaceState } from '../model.ts'
import { accept, type Decision, refuse } from './decision.ts'
import { isLastFacilitator } from './setRole.ts'

export const removeMemberSchema = z.object({ type: z.literal('removeMember'), memberId: idSchema })

/** Puts a person out of the space at once: their sessions end and their personal link stops working. What they wrote stays. */
export function removeMember(state: SpaceState, command: z.infer<typeof removeMemberSchema>): Decision {
  const { memberId } = command
  if (!state.members.has(memberId)) return refuse('invalid', 'no-such-member')
  if (isLastFacilitator(state, memberId)) return refuse('invalid', 'last-facilitator')
  return accept(
    [{ map: 'members', key: memberId, value: undefined }],
    [
      { type: 'dropKeys', memberId },
      { type: 'signOut', memberId, keepCurrent: false },
    ],
  )
}
