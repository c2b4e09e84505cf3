import { currentStep } from '../../../shared/space/meeting/now.ts'
import { openBoard } from '../../../shared/space/meeting/openBoard.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { isDivided, isSolo } from '../../../shared/space/meeting/stepBoards.ts'
import type { Board, SpaceState } from '../../../shared/space/model.ts'
import { stepHere } from '../step/stepHere.ts'

/** Where the people are while a facilitator looks at a board that is not of the running step. */
export type OthersWork = {
  readonly step: Step
  readonly where: 'solo' | 'groups' | 'plenary' | 'break' | 'home'
  /** The board of everyone; undefined when people are not on one board. */
  readonly board: Board | undefined
}

/** Undefined on a board of the running step, without one, and while everyone was asked to look somewhere. */
export function othersWork(state: SpaceState, open: Board): OthersWork | undefined {
  const step = currentStep(state)
  if (!step || state.live.attention || stepHere(state, open)) return undefined
  if (step.kind === 'break') return { step, where: 'break', board: undefined }
  if (isDivided(step)) {
    return { step, where: isSolo(state, step) ? 'solo' : 'groups', board: undefined }
  }
  const board = openBoard(state, step.boardId)
  return { step, where: board ? 'plenary' : 'home', board }
}
