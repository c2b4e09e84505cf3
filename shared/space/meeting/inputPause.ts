import type { SpaceChange } from '../document.ts'
import type { SpaceState } from '../model.ts'
import { Draft } from './draft.ts'
import { currentStep } from './now.ts'
import type { Step } from './step.ts'
import { boardsOfStep } from './stepBoards.ts'

/** "Invoer pauzeren" (B9): makes the boards of the step readable only when its time is over. No changes when it is not. */
export function pauseInputAtZero(state: SpaceState, now: number): SpaceChange[] {
  const step = currentStep(state)
  const { timer } = state.live
  if (!step?.pauseInput || timer?.stepId !== step.id) return []
  if (timer.endsAt === null || now < timer.endsAt || timer.inputPaused) return []
  const draft = new Draft(state)
  draft.setLive('timer', { ...timer, inputPaused: true })
  freezeBoardsOf(draft, step, true)
  return draft.changes()
}

/** Lets people write again, when it was the timer that kept them from it. */
export function liftInputPause(draft: Draft): void {
  const { timer } = draft.state.live
  if (!timer?.inputPaused) return
  draft.setLive('timer', { ...timer, inputPaused: false })
  const step = draft.state.steps.get(timer.stepId)
  if (step) freezeBoardsOf(draft, step, false)
}

export function freezeBoardsOf(draft: Draft, step: Step, frozen: boolean): void {
  for (const { board } of boardsOfStep(draft.state, step)) draft.change('boards', board.id, { frozen })
}
