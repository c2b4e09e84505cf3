import type { Draft } from './draft.ts'
import { liftInputPause } from './inputPause.ts'
import { currentStep } from './now.ts'
import type { Step } from './step.ts'
import { boardsOfStep } from './stepBoards.ts'

/** The end of the step that runs: its time is kept, its boards can be written again, its polls close. */
export function leaveStep(draft: Draft, now: number): void {
  const step = currentStep(draft.state)
  if (!step) return
  liftInputPause(draft)
  const spentMs = step.spentMs + Math.max(0, now - (step.startedAt ?? now))
  draft.change('steps', step.id, { startedAt: null, spentMs })
  for (const { board } of boardsOfStep(draft.state, step)) {
    draft.change('boards', board.id, { allow: 'everything' })
  }
  closePollsOf(draft, new Set([step.id]), now)
}

/** A poll with a closing date of its own stays open until then: it may go on for days (B25). */
export function closePollsOf(draft: Draft, stepIds: ReadonlySet<string>, now: number): void {
  for (const poll of draft.state.polls.values()) {
    if (poll.state !== 'open' || poll.closesAt !== null || !stepIds.has(poll.stepId ?? '')) continue
    if (isClosing(draft, poll.id)) continue
    draft.effects.push({ type: 'closePoll', pollId: poll.id, closedAt: now })
  }
}

function isClosing({ effects }: Draft, pollId: string): boolean {
  return effects.some((effect) => effect.type === 'closePoll' && effect.pollId === pollId)
}

/** What holds for one step only. */
export function clearMoment(draft: Draft): void {
  draft.setLive('attention', undefined)
  draft.clear('ready')
  draft.clear('hands')
}

/** What participants may do on the boards of a step while it runs. */
export function allowOnBoardsOf(draft: Draft, step: Step): void {
  for (const { board } of boardsOfStep(draft.state, step)) {
    draft.change('boards', board.id, { allow: step.allow })
  }
}
