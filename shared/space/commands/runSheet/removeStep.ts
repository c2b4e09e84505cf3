import * as z from 'zod/mini'
import type { SpaceChange } from '../../document.ts'
import type { Poll } from '../../meeting/poll.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type Decision, refuse } from '../decision.ts'
import { findStep } from './findSheet.ts'
import { hintEffects } from './newStep.ts'
import { pollsOf, removePolls, removeSteps } from './removal.ts'

export const removeStepSchema = z.object({ type: z.literal('removeStep'), stepId: idSchema })

/** Takes a step off the run sheet. Its boards stay, and so do polls that have an outcome. */
export function removeStep(state: SpaceState, { stepId }: z.infer<typeof removeStepSchema>): Decision {
  const found = findStep(state, stepId)
  if (!found.ok) return found
  if (found.meeting.currentStepId === stepId) return refuse('invalid', 'step-running')
  const stepIds = new Set([stepId])
  const polls = pollsOf(state, stepIds)
  if (polls.some((poll) => poll.state === 'open')) return refuse('invalid', 'poll-open')
  const empty = polls.filter((poll) => poll.rounds.length === 0)
  const answered = polls.filter((poll) => poll.rounds.length > 0)
  return accept(
    [...removeSteps(state, stepIds), ...removePolls(state, empty), ...answered.map(loosen)],
    hintEffects(stepId, ''),
  )
}

function loosen(poll: Poll): SpaceChange {
  return { map: 'polls', key: poll.id, value: { ...poll, stepId: null } }
}
