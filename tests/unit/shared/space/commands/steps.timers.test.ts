import { describe, expect, it } from 'vitest'
import { access } from '../../../../../shared/space/access.ts'
import { pauseInputAtZero } from '../../../../../shared/space/meeting/inputPause.ts'
import type { Step } from '../../../../../shared/space/meeting/step.ts'
import { timeLeft } from '../../../../../shared/space/meeting/timer.ts'
import { after, member } from '../spaceFixture.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

const minute = 60_000

function play(change: Partial<Step> = {}): Play {
  const steps = [step('a', 1, { minutes: 10, ...change }), step('b', 2)]
  const p = new Play(sheet(steps, participants(2)), { online: new Set(['p1', 'p2']) })
  p.do({ type: 'startStep', stepId: 'a' })
  return p
}

function left(p: Play): { ms: number; phase: string } | undefined {
  const { timer } = p.state.live
  return timer && timeLeft(timer, p.world.now)
}

/** What the server's clockwork does. */
function tick(p: Play): number {
  const changes = pauseInputAtZero(p.state, p.world.now)
  p.state = after(p.state, { ok: true, changes, effects: [], result: {} })
  return changes.length
}

describe('the timer of a step (B9)', () => {
  it('is orange in the last 20 %, red in the last 5 %', () => {
    const p = play()
    const phases = [0, 8 * minute - 1, 1, 90_000 - 1, 1, 30_000 - 1, 1].map((ms) => left(p.pass(ms))?.phase)
    expect(phases).toEqual(['calm', 'calm', 'orange', 'orange', 'red', 'red', 'over'])
  })

  it('pauses and goes on; pressing twice changes nothing', () => {
    const p = play()
    p.pass(minute).do({ type: 'pauseTimer' })
    expect(p.do({ type: 'pauseTimer' }).changes).toEqual([])
    expect(left(p.pass(5 * minute))).toEqual({ ms: 9 * minute, phase: 'paused' })
    p.do({ type: 'resumeTimer' })
    expect(p.do({ type: 'resumeTimer' }).changes).toEqual([])
    expect(left(p.pass(minute))).toEqual({ ms: 8 * minute, phase: 'calm' })
  })

  it('is longer or shorter, never below zero, running or paused', () => {
    const p = play()
    p.do({ type: 'extendTimer', ms: minute })
    expect(p.state.live.timer?.durationMs).toBe(11 * minute)
    p.do({ type: 'pauseTimer' })
    p.do({ type: 'extendTimer', ms: -2 * minute })
    expect(left(p)?.ms).toBe(9 * minute)
    p.do({ type: 'extendTimer', ms: -60 * minute })
    expect(left(p)?.ms).toBe(0)
    expect(p.state.live.timer?.durationMs).toBe(0)
  })

  it('gets new time from now after zero, and never more than the longest step', () => {
    const p = play()
    p.pass(12 * minute).do({ type: 'extendTimer', ms: minute })
    expect(left(p)?.ms).toBe(minute)
    for (let at = 0; at < 3; at += 1) p.do({ type: 'extendTimer', ms: 400 * minute })
    expect(left(p)?.ms).toBe(480 * minute)
  })

  it('stops, and starts anew', () => {
    const p = play()
    p.do({ type: 'stopTimer' })
    expect(left(p)).toBeUndefined()
    for (const type of ['stopTimer', 'pauseTimer', 'resumeTimer'] as const) {
      expect(p.try({ type })).toMatchObject({ reason: 'no-timer' })
    }
    expect(p.try({ type: 'extendTimer', ms: 1 })).toMatchObject({ reason: 'no-timer' })
    p.do({ type: 'startTimer', minutes: 0.5 })
    expect(left(p)?.ms).toBe(30_000)
    p.do({ type: 'endMeeting' })
    expect(p.try({ type: 'startTimer', minutes: 1 })).toMatchObject({ reason: 'no-step-running' })
  })

  it('of the step before comes back with undo, its end where it was', () => {
    const p = play()
    p.pass(minute).do({ type: 'startStep', stepId: 'b' })
    p.pass(5_000).do({ type: 'undoStart' })
    expect(left(p)?.ms).toBe(9 * minute - 5_000)
  })
})

describe('pausing input at zero (B9, B21)', () => {
  const mayWrite = (p: Play) => {
    const boardId = p.state.steps.get('a')?.boardId ?? ''
    return access(p.state, 'p1', { kind: 'board', boardId }) === 'write'
  }

  it('happens once, at zero, only when the step says so', () => {
    const p = play({ pauseInput: true })
    expect(tick(p.pass(10 * minute - 1))).toBe(0)
    expect(tick(p.pass(1))).toBe(2)
    expect([mayWrite(p), p.state.live.timer?.inputPaused]).toEqual([false, true])
    expect(tick(p)).toBe(0)
    expect(tick(play().pass(11 * minute))).toBe(0)
  })

  it('not while the timer is paused', () => {
    const p = play({ pauseInput: true })
    p.do({ type: 'pauseTimer' })
    expect(tick(p.pass(20 * minute))).toBe(0)
  })

  it('ends with more time, a new timer, no timer, the next step or the end', () => {
    const ends = [
      { type: 'extendTimer', ms: minute },
      { type: 'startTimer', minutes: 1 },
      { type: 'stopTimer' },
      { type: 'startStep', stepId: 'b' },
      { type: 'endMeeting' },
    ] as const
    for (const end of ends) {
      const p = play({ pauseInput: true })
      tick(p.pass(10 * minute))
      p.do(end)
      expect([end.type, mayWrite(p)]).toEqual([end.type, true])
      expect(p.state.live.timer?.inputPaused ?? false).toBe(false)
    }
  })

  it('less time or going on without any does not lift it; a latecomer cannot write either', () => {
    const p = play({ pauseInput: true, grouping: grouping('solo', 1) })
    p.world.online = new Set()
    tick(p.pass(10 * minute))
    p.do({ type: 'extendTimer', ms: -minute })
    p.do({ type: 'setAttendance', memberId: 'p1', here: true })
    const late = member('p9', 'participant')
    p.state = { ...p.state, members: new Map([...p.state.members, [late.id, late]]) }
    p.attend('p9')
    const frozen = [...p.state.boards.values()].map((board) => board.frozen)
    expect(frozen).toEqual([true, true, true])
  })
})
