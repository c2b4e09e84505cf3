import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import { Draft } from '../../meeting/draft.ts'
import { enterStep } from '../../meeting/entering.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import { runningMeeting } from '../../meeting/now.ts'
import type { Step } from '../../meeting/step.ts'
import { boardsOfStep, hasBoards } from '../../meeting/stepBoards.ts'
import { takeBackStart } from '../../meeting/takingBack.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, refuse } from '../decision.ts'
import { meetingObstacle } from './meetings.ts'

/** The step that the sender saw running; null in the lobby. */
const expectedStep = z.optional(z.nullable(idSchema))

export const startStepSchema = z.object({ type: z.literal('startStep'), stepId: idSchema, expectedStep })
export const undoStartSchema = z.object({ type: z.literal('undoStart'), expectedStep })

/**
 * Starts a step for everyone (B7), and the meeting when it did not run yet. Two facilitators who press at once start
 * one step: the second gets `stale`. Answers the boards of the step with the group of each.
 */
export function startStep(
  state: SpaceState,
  { stepId, expectedStep }: z.infer<typeof startStepSchema>,
  context: CommandContext,
): Decision {
  const step = state.steps.get(stepId)
  if (!step) return refuse('invalid', 'no-such-step')
  const meeting = state.meetings.get(step.meetingId)
  if (!meeting) return refuse('invalid', 'no-such-meeting')
  const obstacle = meetingObstacle(state, meeting)
  if (obstacle) return obstacle
  if (isOtherStep(meeting, expectedStep)) return refuse('stale', 'other-step')
  if (meeting.currentStepId === stepId) {
    return expectedStep === undefined
      ? accept([], [], boardsResult(state, step))
      : refuse('stale', 'other-step')
  }
  return begin(state, step, meeting, context)
}

function begin(state: SpaceState, step: Step, meeting: Meeting, context: CommandContext): Decision {
  if (hasBoards(step) && !context.werkvorm(step.werkvorm ?? 'leeg')) {
    return refuse('invalid', 'unknown-werkvorm')
  }
  const draft = new Draft(state)
  enterStep(draft, step, meeting, context)
  if (draft.state.boards.size > limits.boardsPerSpace) return refuse('invalid', 'boards-full')
  return accept(
    draft.changes(),
    draft.effects,
    boardsResult(draft.state, draft.state.steps.get(step.id) ?? step),
  )
}

/** Takes the last start back, for ten seconds. */
export function undoStart(
  state: SpaceState,
  { expectedStep }: z.infer<typeof undoStartSchema>,
  context: CommandContext,
): Decision {
  const meeting = runningMeeting(state)
  if (!meeting) return refuse('invalid', 'no-meeting-running')
  if (isOtherStep(meeting, expectedStep)) return refuse('stale', 'other-step')
  const { undo } = state.live
  if (!undo || context.now > undo.until) return refuse('invalid', 'nothing-to-undo')
  const draft = new Draft(state)
  takeBackStart(draft, undo, meeting, context)
  return accept(draft.changes(), draft.effects, { stepId: undo.previousStepId })
}

function isOtherStep(meeting: Meeting, expected: string | null | undefined): boolean {
  return expected !== undefined && expected !== meeting.currentStepId
}

function boardsResult(state: SpaceState, step: Step): object {
  const boards = hasBoards(step) ? boardsOfStep(state, step) : []
  return { boards: boards.map(({ board, group }) => ({ id: board.id, group: group?.id ?? null })) }
}
