import * as z from 'zod/mini'
import { idSchema, type Member, nameSchema, optionalNameSchema, type SpaceState } from '../model.ts'
import { accept, type Decision, refuse } from './decision.ts'

export const setProfileSchema = z.object({
  type: z.literal('setProfile'),
  /** Whose profile; one's own when left out. */
  memberId: z.optional(idSchema),
  name: z.optional(nameSchema),
  discipline: z.optional(optionalNameSchema),
  organisation: z.optional(optionalNameSchema),
})
export type SetProfile = z.infer<typeof setProfileSchema>

/** Changes a name, discipline or organisation: one's own, or for facilitators anyone's. */
export function setProfile(state: SpaceState, actor: Member, command: SetProfile): Decision {
  const memberId = command.memberId ?? actor.id
  if (memberId !== actor.id && actor.role !== 'facilitator') return refuse('not-allowed', 'not-yours')
  const member = state.members.get(memberId)
  if (!member) return refuse('invalid', 'no-such-member')
  const value: Member = {
    ...member,
    name: command.name ?? member.name,
    discipline: command.discipline ?? member.discipline,
    organisation: command.organisation ?? member.organisation,
  }
  return accept([{ map: 'members', key: memberId, value }])
}
