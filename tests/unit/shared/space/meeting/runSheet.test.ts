import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Meeting } from '../../../../../shared/space/meeting/meeting.ts'
import { runSheetTimes } from '../../../../../shared/space/meeting/runSheet.ts'
import type { MeetingState } from '../../../../../shared/space/meeting/state.ts'
import type { Step } from '../../../../../shared/space/meeting/step.ts'
import { meeting, step } from '../meetingFixture.ts'
import { byId, member, space } from '../spaceFixture.ts'

const minute = 60_000
const start = Date.UTC(2026, 0, 15, 9, 30)
const at = (minutes: number) => start + minutes * minute

function timesOf(
  steps: readonly Step[],
  change: Partial<Meeting>,
  now: number,
  live: MeetingState['live'] = {},
) {
  const m1 = meeting('m1', change)
  const state = space(
    [member('fac', 'facilitator')],
    [],
    {},
    { meetings: byId([m1]), steps: byId(steps), live },
  )
  return runSheetTimes(state, m1, now)
}

/** Start and end in minutes after half past nine. */
const inMinutes = (spans: readonly (readonly [number, number])[]) =>
  spans.map(([from, to]) => [(from - start) / minute, (to - start) / minute])
const planned = (times: ReturnType<typeof timesOf>) =>
  inMinutes(times.steps.map((each) => [each.plannedStart, each.plannedEnd]))
const expected = (times: ReturnType<typeof timesOf>) =>
  inMinutes(times.steps.map((each) => [each.expectedStart, each.expectedEnd]))

const sheet = [
  step('a', { order: 1, minutes: 6 }),
  step('b', { order: 2, minutes: 12 }),
  step('c', { order: 3, minutes: 20 }),
]
const timer = { stepId: 'b', durationMs: 12 * minute, endsAt: at(20), leftMs: null, inputPaused: false }

describe('a meeting that has not begun (B8)', () => {
  it('is planned and expected from its planned start', () => {
    const times = timesOf(sheet, { plannedStart: start }, at(-60))
    const spans = [
      [0, 6],
      [6, 18],
      [18, 38],
    ]
    expect(planned(times)).toEqual(spans)
    expect(expected(times)).toEqual(spans)
    expect(times).toMatchObject({ endPlanned: at(38), endExpected: at(38), aheadMs: 0 })
    expect(times.steps.map((each) => each.state)).toEqual(['coming', 'coming', 'coming'])
  })
  it('falls behind while its planned start goes by', () => {
    const times = timesOf(sheet, { plannedStart: start }, at(5))
    expect(planned(times)[0]).toEqual([0, 6])
    expect(expected(times)[0]).toEqual([5, 11])
    expect(times.aheadMs).toBe(-5 * minute)
  })
  it('without a planned start would begin now', () => {
    const times = timesOf(sheet, {}, at(3))
    expect(planned(times)[0]).toEqual([3, 9])
    expect(times.aheadMs).toBe(0)
  })
  it('without steps ends when it starts', () => {
    expect(timesOf([], { plannedStart: start }, at(-5))).toEqual({
      steps: [],
      endPlanned: start,
      endExpected: start,
      aheadMs: 0,
    })
  })
})

describe('a meeting that runs (B8)', () => {
  const spent = (a: number) => [{ ...sheet[0], spentMs: a * minute } as Step, ...sheet.slice(1)]
  const running = { plannedStart: start, startedAt: start, currentStepId: 'b' }
  const atB = (a: number, since: number) =>
    spent(a).map((each) => (each.id === 'b' ? { ...each, startedAt: at(since) } : each))

  it('is behind the plan of its beginning until the rest is fitted in, whatever the plan was changed to', () => {
    const plan = { ...running, plannedEnd: at(38) }
    const late = timesOf(atB(16, 16), plan, at(16), { timer: { ...timer, endsAt: at(28) } })
    expect(late).toMatchObject({ endPlanned: at(38), endExpected: at(48), aheadMs: -10 * minute })
    const fitted = atB(16, 16).map((each) => (each.id === 'c' ? { ...each, minutes: 10 } : each))
    const inTime = timesOf(fitted, plan, at(16), { timer: { ...timer, endsAt: at(28) } })
    expect(inTime).toMatchObject({ endPlanned: at(38), endExpected: at(38), aheadMs: 0 })
  })
  it('in the lobby everything still comes, from now', () => {
    const times = timesOf(sheet, { plannedStart: start, startedAt: start }, at(4))
    expect(expected(times)[0]).toEqual([4, 10])
    expect(times.aheadMs).toBe(-4 * minute)
  })
  it('counts what was spent, then the timer of the running step, then the minutes of what comes', () => {
    const times = timesOf(atB(8, 8), running, at(10), { timer })
    expect(times.steps.map((each) => [each.state, each.spentMs / minute])).toEqual([
      ['done', 8],
      ['running', 2],
      ['coming', 0],
    ])
    expect(expected(times)).toEqual([
      [0, 8],
      [8, 20],
      [20, 40],
    ])
    expect(planned(times)[1]).toEqual([6, 18])
    expect(times).toMatchObject({ endPlanned: at(38), endExpected: at(40), aheadMs: -2 * minute })
  })
  it('is ahead when steps took less than planned', () => {
    expect(timesOf(atB(2, 2), running, at(3)).aheadMs).toBe(4 * minute)
  })
  it('an extended timer moves the end, and a paused one moves it along with the clock', () => {
    const longer = { timer: { ...timer, endsAt: at(25) } }
    expect(expected(timesOf(atB(8, 8), running, at(10), longer))[1]).toEqual([8, 25])
    const paused = { timer: { ...timer, endsAt: null, leftMs: 9 * minute } }
    expect(expected(timesOf(atB(8, 8), running, at(10), paused))[1]).toEqual([8, 19])
    expect(expected(timesOf(atB(8, 8), running, at(12), paused))[1]).toEqual([8, 21])
  })
  it('without a timer a step takes its minutes; what was spent before going back counts', () => {
    expect(expected(timesOf(atB(8, 8), running, at(10)))[1]).toEqual([8, 20])
    const before = atB(8, 8).map((each) => (each.id === 'b' ? { ...each, spentMs: 5 * minute } : each))
    expect(expected(timesOf(before, running, at(10)))).toEqual([
      [-5, 3],
      [3, 15],
      [15, 35],
    ])
  })
  it('a step whose time is over is expected to end now, whatever the timer said', () => {
    for (const live of [{ timer }, {}]) {
      expect(expected(timesOf(atB(8, 8), running, at(31), live)).slice(1)).toEqual([
        [8, 31],
        [31, 51],
      ])
    }
  })
  it('a timer of another step says nothing', () => {
    const other = { timer: { ...timer, stepId: 'c', endsAt: at(90) } }
    expect(expected(timesOf(atB(8, 8), running, at(10), other))[1]).toEqual([8, 20])
  })
  it('a clock that stands before the start of a step does not make time', () => {
    expect(timesOf(atB(8, 8), running, at(7)).steps[1]).toMatchObject({ spentMs: 0 })
  })
  it('is planned from its real start when no other was planned', () => {
    expect(planned(timesOf(sheet, { startedAt: at(7) }, at(9)))[0]).toEqual([7, 13])
  })
})

it('a meeting that has ended ended when it did, and every step is done', () => {
  const steps = sheet.map((each, place) => ({ ...each, spentMs: (place + 1) * minute }))
  const times = timesOf(steps, { plannedStart: start, startedAt: start, endedAt: at(10) }, at(999))
  expect(expected(times)).toEqual([
    [4, 5],
    [5, 7],
    [7, 10],
  ])
  expect(times).toMatchObject({ endExpected: at(10), aheadMs: 28 * minute })
  expect(times.steps.map((each) => each.state)).toEqual(['done', 'done', 'done'])
})

it('knows only the steps of its own meeting', () => {
  expect(timesOf([...sheet, step('x', { meetingId: 'm2' })], {}, start).steps).toHaveLength(3)
})

it('times follow each other and add up, whatever was spent (B8)', () => {
  const some = fc.record({ minutes: fc.integer({ min: 1, max: 480 }), spentMs: fc.nat(5_000_000) })
  const run = fc.record({ current: fc.nat(12), since: fc.nat(5_000_000), lobby: fc.nat(5_000_000) })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 12 }), run, fc.option(fc.nat(9_000_000)), (each, run, left) => {
      const now = start + 20_000_000
      const steps = each.map((change, order) => {
        const startedAt = order === run.current ? now - run.since : null
        return step(`s${order}`, { ...change, order, startedAt })
      })
      const live =
        left === null
          ? {}
          : { timer: { ...timer, stepId: `s${run.current}`, endsAt: now + left - 1_000_000 } }
      const change = { startedAt: start - run.lobby, currentStepId: `s${run.current}` }
      const times = timesOf(steps, run.current < steps.length ? change : {}, now, live)
      const total = (of: (each: (typeof times.steps)[number]) => number) =>
        times.steps.reduce((sum, each) => sum + of(each), 0)
      times.steps.forEach((each, place) => {
        const after = times.steps[place + 1]
        expect(each.expectedEnd).toBe(after ? after.expectedStart : times.endExpected)
        expect(each.plannedEnd).toBe(after ? after.plannedStart : times.endPlanned)
        expect(each.expectedEnd).toBeGreaterThanOrEqual(each.expectedStart)
        if (each.state !== 'done') expect(each.expectedEnd).toBeGreaterThanOrEqual(now)
        if (each.state === 'done') expect(each.expectedEnd - each.expectedStart).toBe(each.spentMs)
        if (each.state === 'running') expect(now - each.expectedStart).toBe(each.spentMs)
      })
      const firstPlanned = times.steps[0]?.plannedStart ?? times.endPlanned
      expect(times.endPlanned - firstPlanned).toBe(
        each.reduce((sum, { minutes }) => sum + minutes, 0) * minute,
      )
      expect(times.aheadMs).toBe(times.endPlanned - times.endExpected)
      expect(times.endExpected - (times.steps[0]?.expectedStart ?? times.endExpected)).toBe(
        total((each) => each.expectedEnd - each.expectedStart),
      )
    }),
  )
})
