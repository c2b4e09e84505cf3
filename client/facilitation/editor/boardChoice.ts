import { stepsOf } from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { hasBoards, isDivided } from '../../../shared/space/meeting/stepBoards.ts'
import type { SpaceState } from '../../../shared/space/model.ts'

/** On what a step is done: no board, one of its own, or that of another step, whose id it is. */
export type BoardChoice = 'without' | 'own' | (string & {})

/** The earlier steps on whose board everyone worked, one for each board. */
export function boardHosts(state: SpaceState, step: Step): Step[] {
  const before = stepsOf(state, step.meetingId).filter(
    (other) => other.order < step.order && hasBoards(other) && !isDivided(other),
  )
  return [...new Map(before.reverse().map((host) => [host.part, host])).values()].reverse()
}

export function boardChoice(state: SpaceState, step: Step): BoardChoice {
  if (step.layout === '') return 'without'
  if (isDivided(step)) return 'own'
  return boardHosts(state, step).find(({ part }) => part === step.part)?.id ?? 'own'
}

/** Every werkvorm has this layout; `leeg` is the werkvorm of a step that belongs to none. */
const ownBoard = { werkvorm: 'leeg', layout: 'plenary' }

/** What editStep is told for a choice. */
export function choiceFields(step: Step, was: BoardChoice, chosen: BoardChoice) {
  if (chosen === 'without') return { layout: '' }
  if (chosen !== 'own') return { sameBoardAs: chosen }
  const board = { werkvorm: step.werkvorm ?? ownBoard.werkvorm, layout: step.layout || ownBoard.layout }
  return was === 'without' ? board : { ...board, sameBoardAs: null }
}
