import type { Timer } from '../../../shared/space/meeting/live.ts'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { stepsOf } from '../../../shared/space/meeting/now.ts'
import { runSheetTimes, type StepTimes } from '../../../shared/space/meeting/runSheet.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../shared/space/model.ts'

const minuteMs = 60_000

/** A step of the run sheet as the desk shows it. */
export type SheetRow = {
  readonly step: Step
  readonly number: number
  readonly state: 'done' | 'skipped' | 'now' | 'next' | 'later'
  /** When it began or is expected to begin. */
  readonly start: number
  /** When it was to begin by the plan; undefined when that is the same minute. */
  readonly planned: number | undefined
  readonly spentMinutes: number
  /** How long it may take: of the running step what its timer gives, with the minutes that were added. */
  readonly minutes: number
}

export function sheetRows(state: SpaceState, meeting: Meeting, now: number): SheetRow[] {
  const steps = stepsOf(state, meeting.id)
  const { steps: times } = runSheetTimes(state, meeting, now)
  const next = times.findIndex((time) => time.state === 'coming')
  return steps.flatMap((step, at) => {
    const time = times[at]
    return time ? [{ ...rowOf(step, time, at, next), minutes: minutesOf(step, time, state.live.timer) }] : []
  })
}

function minutesOf({ id, minutes }: Step, { state }: StepTimes, timer: Timer | undefined): number {
  if (state !== 'running' || timer?.stepId !== id) return minutes
  return Math.round(timer.durationMs / minuteMs)
}

function rowOf(step: Step, time: StepTimes, at: number, next: number): Omit<SheetRow, 'minutes'> {
  const moved = Math.abs(time.expectedStart - time.plannedStart) >= minuteMs
  return {
    step,
    number: at + 1,
    state: stateOf(time, at === next),
    start: time.expectedStart,
    planned: moved ? time.plannedStart : undefined,
    spentMinutes: Math.round(time.spentMs / minuteMs),
  }
}

function stateOf({ state, spentMs }: StepTimes, isNext: boolean): SheetRow['state'] {
  if (state === 'running') return 'now'
  if (state === 'done') return spentMs === 0 ? 'skipped' : 'done'
  return isNext ? 'next' : 'later'
}

type PaceTexts = { onTime: string; ahead: (minutes: number) => string; behind: (minutes: number) => string }

/** "4 minuten achter op schema"; less than a minute is on time. */
export function paceWords(aheadMs: number, texts: PaceTexts): string {
  const minutes = Math.trunc(aheadMs / minuteMs)
  if (minutes === 0) return texts.onTime
  return minutes > 0 ? texts.ahead(minutes) : texts.behind(-minutes)
}

/** The whole length in words a person would use: "2 u 10", "45 min". */
export function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = Math.round(minutes % 60)
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} u` : `${hours} u ${String(rest).padStart(2, '0')}`
}
