import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import {
  currentStep,
  nextMeeting,
  stepAfterCurrent,
  stepBeforeCurrent,
  stepsOf,
} from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import type { Trouble } from '../../api/trouble.ts'
import { announce } from '../../ui/components/announcements.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { type MeetingCommand, sendMeetingCommand } from '../commands.ts'

/**
 * A second press so soon is the same press: a clicker that stutters must not run through the meeting. Nor must two
 * facilitators who press at once, the one an instant after the step of the other came in.
 */
const onePressMs = 800

export type StepControls = {
  readonly current: Step | undefined
  readonly next: Step | undefined
  readonly previous: Step | undefined
  /** Where the current step stands on the run sheet, from 1; 0 in the lobby. */
  readonly place: number
  readonly count: number
  readonly busy: boolean
  readonly startNext: () => void
  readonly startPrevious: () => void
  readonly undo: () => void
}

/**
 * Volgende, vorige and undo. Every press says which step it was meant for: when a colleague was just before,
 * the server answers `stale` and nothing more happens, which is what was wanted. `tell` hears why a press did not
 * work, and nothing when the next one is on its way.
 */
export function useStepControls(
  space: SpaceState,
  tell: (trouble: Trouble | undefined) => void = say,
): StepControls {
  const texts = useTexts(meetingTexts).control
  const [busy, setBusy] = useState(false)
  const meeting = nextMeeting(space)
  const steps = meeting ? stepsOf(space, meeting.id) : []
  const current = currentStep(space)
  const pressedAt = usePressedAt(current?.id)
  const next = stepAfterCurrent(space)
  const previous = stepBeforeCurrent(space)
  const send = async (command: MeetingCommand, done?: string) => {
    setBusy(true)
    tell(undefined)
    const answer = await sendMeetingCommand(space.id, command)
    setBusy(false)
    if (answer.ok && done) announce(done)
    if (!answer.ok && answer.trouble.code !== 'stale') tell(answer.trouble)
  }
  const start = (step: Step | undefined) => {
    const now = performance.now()
    if (!step || busy || now - pressedAt.current < onePressMs) return
    pressedAt.current = now
    void send({ type: 'startStep', stepId: step.id, expectedStep: current?.id ?? null })
  }
  return {
    current,
    next,
    previous,
    place: steps.findIndex((step) => step.id === current?.id) + 1,
    count: steps.length,
    busy,
    startNext: () => start(next),
    startPrevious: () => start(previous),
    undo: () => current && void send({ type: 'undoStart', expectedStep: current.id }, texts.undone),
  }
}

/** When the last press was, of this page or, as far as one can see here, of another. */
function usePressedAt(stepId: string | undefined): RefObject<number> {
  const pressedAt = useRef(Number.NEGATIVE_INFINITY)
  const seen = useRef(stepId)
  useLayoutEffect(() => {
    if (seen.current === stepId) return
    seen.current = stepId
    pressedAt.current = performance.now()
  }, [stepId])
  return pressedAt
}

function say(trouble: Trouble | undefined): void {
  if (trouble) announce(trouble.message)
}
