import * as z from 'zod/mini'
import { isHere, takesPart } from '../../meeting/attendance.ts'
import { Draft } from '../../meeting/draft.ts'
import { comeIn, markHere, takePart } from '../../meeting/latecomer.ts'
import { currentStep, groupOfMember, runningMeeting } from '../../meeting/now.ts'
import { isDivided } from '../../meeting/stepBoards.ts'
import { idSchema, type Member, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'

export const attendSchema = z.object({ type: z.literal('attend') })
export const setAttendanceSchema = z.object({
  type: z.literal('setAttendance'),
  memberId: idSchema,
  here: z.boolean(),
})
export const setReadySchema = z.object({ type: z.literal('setReady'), ready: z.boolean() })
export const raiseHandSchema = z.object({ type: z.literal('raiseHand'), raised: z.boolean() })
export const lowerHandSchema = z.object({ type: z.literal('lowerHand'), memberId: idSchema })

/** Says "I am here". A second device or a reload says it again, and nothing changes. */
export function attend(state: SpaceState, actor: Member, context: CommandContext): Decision {
  if (!runningMeeting(state)) return refuse('invalid', 'no-meeting-running')
  const { changes, effects } = takePart(state, actor, context)
  return accept(changes, effects)
}

/** A facilitator says who takes part. Who does not any more keeps their place in the step that runs (B15). */
export function setAttendance(
  state: SpaceState,
  { memberId, here }: z.infer<typeof setAttendanceSchema>,
  context: CommandContext,
): Decision {
  const meeting = runningMeeting(state)
  if (!meeting) return refuse('invalid', 'no-meeting-running')
  const member = state.members.get(memberId)
  if (!member) return refuse('invalid', 'no-such-member')
  const draft = new Draft(state)
  if (here) {
    if (!isHere(state, memberId, meeting.id)) markHere(draft, memberId, meeting.id, context.now)
    comeIn(draft, member, context)
  } else {
    draft.set('attendance', memberId, { meetingId: meeting.id, here, at: context.now })
    draft.set('ready', memberId, undefined)
    draft.set('hands', memberId, undefined)
  }
  return accept(draft.changes(), draft.effects)
}

/** "Klaar" (B10): for the own group, or for oneself when everyone is together. */
export function setReady(
  state: SpaceState,
  actor: Member,
  { ready }: z.infer<typeof setReadySchema>,
): Decision {
  const step = currentStep(state)
  if (!step) return refuse('invalid', runningMeeting(state) ? 'no-step-running' : 'no-meeting-running')
  const group = groupOfMember(state, step.id, actor.id)
  if (actor.role === 'observer') return refuse('not-allowed', 'not-taking-part')
  const key = isDivided(step) ? group?.id : takesPart(state, actor.id) ? actor.id : undefined
  if (key === undefined) return refuse('invalid', 'not-taking-part')
  const draft = new Draft(state)
  draft.set('ready', key, ready ? step.id : undefined)
  return accept(draft.changes())
}

/** Anyone can ask for attention. A hand that is up keeps its turn. */
export function raiseHand(
  state: SpaceState,
  actor: Member,
  { raised }: z.infer<typeof raiseHandSchema>,
  { now }: Pick<CommandContext, 'now'>,
): Decision {
  if (!runningMeeting(state)) return refuse('invalid', 'no-meeting-running')
  const draft = new Draft(state)
  if (!raised || !state.hands.has(actor.id)) draft.set('hands', actor.id, raised ? now : undefined)
  return accept(draft.changes())
}

export function lowerHand(state: SpaceState, { memberId }: z.infer<typeof lowerHandSchema>): Decision {
  if (!state.members.has(memberId)) return refuse('invalid', 'no-such-member')
  const draft = new Draft(state)
  draft.set('hands', memberId, undefined)
  return accept(draft.changes())
}
