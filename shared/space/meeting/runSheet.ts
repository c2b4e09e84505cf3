import type { SpaceState } from '../model.ts'
import type { Meeting } from './meeting.ts'
import { stepsOf } from './now.ts'
import type { Step } from './step.ts'

/** When a step was planned, and when it was or is expected; milliseconds since 1970 by the server's clock. */
export type StepTimes = {
  readonly stepId: string
  readonly plannedStart: number
  readonly plannedEnd: number
  readonly expectedStart: number
  readonly expectedEnd: number
  /** Time spent on it up to now. */
  readonly spentMs: number
  /** By its place on the sheet: before, at or after the step that runs. */
  readonly state: 'done' | 'running' | 'coming'
}

export type RunSheetTimes = {
  readonly steps: readonly StepTimes[]
  readonly endPlanned: number
  readonly endExpected: number
  /** Positive: ahead of the plan; negative: behind. */
  readonly aheadMs: number
}

type Span = { readonly start: number; readonly end: number }
type Row = Pick<StepTimes, 'spentMs' | 'state'> & { readonly step: Step }

/**
 * The plan of a meeting beside how it goes (B8). Planned: the minutes of the steps one after another from the
 * planned start; its end is what it was when the meeting began, so that fitting the rest brings it back to time. Expected: what was spent on the steps that are done, laid back from the present; the running
 * step until its time is over, or until now when it is; then the minutes of what comes.
 */
export function runSheetTimes(state: SpaceState, meeting: Meeting, now: number): RunSheetTimes {
  const rows = rowsOf(stepsOf(state, meeting.id), meeting, now)
  const plan = laidOut(meeting.plannedStart ?? meeting.startedAt ?? now, rows.map(plannedMs))
  const lengths = rows.map((row) => expectedMs(row, state, now))
  const past = rows.filter((row) => row.state !== 'coming').reduce((sum, row) => sum + row.spentMs, 0)
  const expected = laidOut(present(meeting, now) - past, lengths)
  const endPlanned = meeting.plannedEnd ?? plan.end
  return {
    steps: rows.map((row, at) => stepTimes(row, plan.spans[at], expected.spans[at])),
    endPlanned,
    endExpected: expected.end,
    aheadMs: endPlanned - expected.end,
  }
}

function rowsOf(steps: readonly Step[], meeting: Meeting, now: number): Row[] {
  const current = steps.findIndex((step) => step.id === meeting.currentStepId)
  return steps.map((step, at) => {
    const running = step.startedAt === null ? 0 : Math.max(0, now - step.startedAt)
    return { step, spentMs: step.spentMs + running, state: stateAt(at, current, meeting) }
  })
}

function stateAt(at: number, current: number, meeting: Meeting): StepTimes['state'] {
  if (meeting.endedAt !== null || at < current) return 'done'
  return at === current ? 'running' : 'coming'
}

/** Where the past of a meeting ends: its end, now, or its planned start when that still has to come. */
function present(meeting: Meeting, now: number): number {
  if (meeting.endedAt !== null) return meeting.endedAt
  return meeting.startedAt === null ? Math.max(now, meeting.plannedStart ?? now) : now
}

function plannedMs({ step }: Row): number {
  return step.minutes * 60_000
}

function expectedMs(row: Row, state: SpaceState, now: number): number {
  if (row.state === 'done') return row.spentMs
  return row.state === 'running' ? row.spentMs + leftMs(row, state, now) : plannedMs(row)
}

/** What is left of the running step: of its timer, else of its minutes. */
function leftMs(row: Row, { live: { timer } }: SpaceState, now: number): number {
  if (timer?.stepId !== row.step.id) return Math.max(0, plannedMs(row) - row.spentMs)
  return Math.max(0, timer.endsAt === null ? (timer.leftMs ?? 0) : timer.endsAt - now)
}

function laidOut(start: number, lengths: readonly number[]): { spans: Span[]; end: number } {
  let end = start
  const spans = lengths.map((length) => {
    const from = end
    end += length
    return { start: from, end }
  })
  return { spans, end }
}

function stepTimes({ step, spentMs, state }: Row, plan?: Span, expected?: Span): StepTimes {
  return {
    stepId: step.id,
    plannedStart: plan?.start ?? 0,
    plannedEnd: plan?.end ?? 0,
    expectedStart: expected?.start ?? 0,
    expectedEnd: expected?.end ?? 0,
    spentMs,
    state,
  }
}
