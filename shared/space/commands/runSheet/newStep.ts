import { defaultTexts } from '../../../texts/defaults.ts'
import type { Step } from '../../meeting/step.ts'
import type { Language } from '../../model.ts'
import type { Effect } from '../decision.ts'
import type { StepFields } from './fields.ts'
import type { Making } from './making.ts'

type Place = Pick<Step, 'id' | 'meetingId' | 'order' | 'part'>

/** A step that never ran, with a default for whatever is not given. */
export function newStep(place: Place, making: Making, given: StepFields, language: Language): Step {
  const texts = defaultTexts[language]
  const pause = making.kind === 'break'
  return {
    ...place,
    ...making,
    title: given.title ?? (pause ? texts.breakTitle : texts.stepTitle),
    question: given.question ?? '',
    minutes: given.minutes ?? (pause ? 15 : 10),
    allow: given.allow ?? 'everything',
    anonymous: given.anonymous ?? false,
    openToFacilitators: given.openToFacilitators ?? true,
    latecomers: given.latecomers ?? 'smallest',
    pauseInput: given.pauseInput ?? false,
    harvest: given.harvest ?? null,
    ...neverRan,
  }
}

/** The part of a step that says how it went. */
export const neverRan: Pick<Step, 'boardId' | 'startedAt' | 'spentMs'> = {
  boardId: null,
  startedAt: null,
  spentMs: 0,
}

/** The hint of a step goes to the desk document; an empty one is none. */
export function hintEffects(stepId: string, hint: string | undefined): Effect[] {
  return hint === undefined ? [] : [{ type: 'setHint', stepId, hint: hint === '' ? undefined : hint }]
}
