import { describe, expect, it } from 'vitest'
import { Clockwork, dueNow, nextMoment } from '../../../../server/space/clockwork.ts'
import type { SpaceTools } from '../../../../server/space/tools.ts'
import type { Poll } from '../../../../shared/space/meeting/poll.ts'
import { noMeetings } from '../../../../shared/space/meeting/state.ts'
import type { SpaceState } from '../../../../shared/space/model.ts'

const poll = (id: string, closesAt: number | null, state: Poll['state'] = 'open'): Poll => ({
  id,
  title: '',
  stepId: null,
  boardId: null,
  questions: [],
  state,
  round: 1,
  openedAt: 0,
  closesAt,
  rounds: [],
  createdAt: 0,
})

function stateWith(...polls: Poll[]): SpaceState {
  const meta = {
    title: '',
    language: 'nl' as const,
    asks: { discipline: false, organisation: false },
    joinCode: '',
    closed: false,
    createdAt: 0,
    expiresAt: null,
  }
  const maps = { members: new Map(), boards: new Map() }
  return { id: 'space', meta, ...maps, ...noMeetings, polls: new Map(polls.map((each) => [each.id, each])) }
}

describe('what happens by itself', () => {
  it('B25 is planned for the first poll that closes; polls without a moment plan nothing', () => {
    const state = stateWith(poll('a', 500), poll('b', 200), poll('c', null), poll('d', 100, 'closed'))
    expect(nextMoment(state)).toBe(200)
    expect(nextMoment(stateWith(poll('c', null)))).toBeUndefined()
  })

  it('counts as done at its own moment, however late it is noticed', () => {
    const { effects } = dueNow(stateWith(poll('a', 500), poll('b', 200)), 10_000)
    expect(effects).toEqual([
      { type: 'closePoll', pollId: 'a', closedAt: 500 },
      { type: 'closePoll', pollId: 'b', closedAt: 200 },
    ])
    expect(dueNow(stateWith(poll('a', 500)), 499).effects).toEqual([])
  })

  /** Plans that a test lets happen, and a clock that it moves. */
  function withPlans(state: SpaceState) {
    const planned: { work: () => void; ms: number; off: boolean }[] = []
    const clock = { now: 0 }
    const tools = {
      now: () => clock.now,
      documents: {
        exclusively: async (_id: string, work: () => Promise<void>) => {
          await work()
        },
        state: async () => state,
      },
    } as unknown as SpaceTools
    const clockwork = new Clockwork(tools, (work, ms) => {
      const plan = { work, ms, off: false }
      planned.push(plan)
      return () => {
        plan.off = true
      }
    })
    return { clockwork, planned, clock }
  }

  it('has one plan per space, made anew with every change, and none after it stopped', () => {
    const { clockwork, planned, clock } = withPlans(stateWith())
    clockwork.arm(stateWith(poll('a', 5_000)))
    clock.now = 1_000
    clockwork.arm(stateWith(poll('a', 3_000)))
    expect(planned.map(({ ms, off }) => [ms, off])).toEqual([
      [5_000, true],
      [2_000, false],
    ])
    clockwork.arm(stateWith(poll('a', null)))
    expect(planned[1]?.off).toBe(true)
    clockwork.stop()
    clockwork.arm(stateWith(poll('a', 3_000)))
    expect(planned).toHaveLength(2)
  })

  it('waits on when it wakes too early: a moment may lie weeks ahead', async () => {
    const weeks = 40 * 24 * 60 * 60_000
    const { clockwork, planned } = withPlans(stateWith(poll('a', weeks)))
    clockwork.arm(stateWith(poll('a', weeks)))
    expect(planned[0]?.ms).toBeLessThan(2 ** 31)
    planned[0]?.work()
    await expect.poll(() => planned.length).toBe(2)
  })
})
