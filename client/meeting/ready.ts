import { takingPart } from '../../shared/space/meeting/attendance.ts'
import type { Group } from '../../shared/space/meeting/grouping.ts'
import { groupsOf } from '../../shared/space/meeting/now.ts'
import type { Step } from '../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../shared/space/model.ts'

export function isReady(state: SpaceState, step: Step, id: string): boolean {
  return state.ready.get(id) === step.id
}

/**
 * How many said "klaar" of how many who can: groups on a divided step, people on a plenary one (B10). It is said on
 * a board, so in a step without one nobody can.
 */
export function readyCount(state: SpaceState, step: Step): { ready: number; total: number } {
  if (step.layout === '') return { ready: 0, total: 0 }
  const ids = (
    step.grouping.by === 'plenary' ? takingPart(state, step.meetingId) : withPeople(state, step)
  ).map(({ id }) => id)
  return { ready: ids.filter((id) => isReady(state, step, id)).length, total: ids.length }
}

/** Groups that somebody is in; an emptied one has nobody to wait for. */
function withPeople(state: SpaceState, step: Step): Group[] {
  return groupsOf(state, step.id).filter(({ members }) => members.length > 0)
}

export type ReadyTexts = { of: (ready: number, total: number) => string; none: string; all: string }

/** "7 van 12 klaar"; undefined when there is nobody to be ready. */
export function readyWords(state: SpaceState, step: Step, texts: ReadyTexts): string | undefined {
  if (step.kind === 'break') return undefined
  const { ready, total } = readyCount(state, step)
  if (total === 0) return undefined
  if (ready === total) return texts.all
  return ready === 0 ? texts.none : texts.of(ready, total)
}
