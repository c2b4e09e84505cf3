import fc from 'fast-check'
import { expect, it } from 'vitest'
import { limits } from '../../../../../shared/protocol/limits.ts'
import { type CommandInput, commandSchema, decide } from '../../../../../shared/space/commands/index.ts'
import { stepsOf } from '../../../../../shared/space/meeting/now.ts'
import { pollSchema } from '../../../../../shared/space/meeting/poll.ts'
import { runSheetTimes } from '../../../../../shared/space/meeting/runSheet.ts'
import { stepSchema } from '../../../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../../../shared/space/model.ts'
import { group, meeting, meetingContext, poll, step } from '../meetingFixture.ts'
import { board, byId, member, space, after as stateAfter } from '../spaceFixture.ts'

const minute = 60_000
const actor = { id: 'fac' }

/** An ended meeting, one that runs its second step, and one to come. */
const start: SpaceState = space(
  [member('fac', 'facilitator')],
  [board('b1')],
  {},
  {
    meetings: byId([
      meeting('m0', { endedAt: 5 }),
      meeting('m1', { order: 2, startedAt: 1, currentStepId: 'b' }),
      meeting('m2', { order: 3, plannedStart: 40 * minute }),
    ]),
    steps: byId([
      step('old', {
        meetingId: 'm0',
        harvest: { toStepId: 'c', zones: {}, share: 'all', when: 'atOnce' },
      }),
      step('a', { order: 1, spentMs: 3 * minute }),
      step('b', { order: 2, startedAt: 4 * minute, boardId: 'b1' }),
      step('c', { order: 3 }),
      step('d', { meetingId: 'm2' }),
    ]),
    groups: byId([group('g', 'c')]),
    polls: byId([poll('p', { stepId: 'c' })]),
    live: { meetingId: 'm1' },
  },
)

/** A command as a function of what is there, so that most of them hit something. */
type Idea = (state: SpaceState) => CommandInput
const pick = <T>(items: Iterable<T>, at: number): T | undefined => {
  const all = [...items]
  return all[at % Math.max(1, all.length)]
}
const stepId = (state: SpaceState, at: number) => pick(state.steps.keys(), at) ?? 'weg'
const meetingId = (state: SpaceState, at: number) => pick(state.meetings.keys(), at) ?? 'weg'
const groupings = [
  { by: 'plenary', size: 1, mix: 'mixed' },
  { by: 'size', size: 2, mix: 'random' },
] as const

const at = fc.nat(40)
const ideas: fc.Arbitrary<Idea> = fc.oneof(
  fc.constant<Idea>(() => ({ type: 'addMeeting' })),
  at.map(
    (m): Idea =>
      (state) => ({ type: 'removeMeeting', meetingId: meetingId(state, m) }),
  ),
  fc.tuple(at, at).map(
    ([s, n]): Idea =>
      (state) => ({
        type: 'addWerkvorm',
        werkvorm: 'kaarten',
        afterStepId: n % 4 === 0 ? null : stepId(state, s),
      }),
  ),
  fc.tuple(at, at).map(
    ([s, h]): Idea =>
      (state) => ({
        type: 'addStep',
        afterStepId: stepId(state, s),
        kind: h % 5 === 0 ? 'break' : 'activity',
        harvest: { toStepId: stepId(state, h), zones: {}, share: 'all', when: 'atOnce' },
      }),
  ),
  fc.tuple(at, at).map(
    ([s, h]): Idea =>
      (state) => ({
        type: 'editStep',
        stepId: stepId(state, s),
        harvest: { toStepId: stepId(state, h), zones: {}, share: 'all', when: 'atOnce' },
        grouping: groupings[h % 2] ?? groupings[0],
        werkvorm: h % 3 === 0 ? 'kaarten' : 'leeg',
        minutes: 1 + h,
      }),
  ),
  fc.tuple(at, at, at).map(
    ([s, a, n]): Idea =>
      (state) => ({
        type: 'moveStep',
        stepId: stepId(state, s),
        afterStepId: n % 4 === 0 ? null : stepId(state, a),
      }),
  ),
  at.map(
    (s): Idea =>
      (state) => ({ type: 'duplicateStep', stepId: stepId(state, s) }),
  ),
  at.map(
    (s): Idea =>
      (state) => ({ type: 'removeStep', stepId: stepId(state, s) }),
  ),
  fc.tuple(at, fc.nat(600)).map(
    ([m, left]): Idea =>
      (state) => ({
        type: 'fitSteps',
        meetingId: meetingId(state, m),
        endAt: left * minute,
      }),
  ),
  at.map(
    (s): Idea =>
      (state) => ({
        type: 'addPoll',
        title: 'p',
        stepId: stepId(state, s),
        questions: [{ kind: 'open', text: 'q' }],
      }),
  ),
)

const now = 10 * minute

function expectWhole(state: SpaceState) {
  for (const each of state.steps.values()) {
    expect(state.meetings.has(each.meetingId), 'a step stands on a run sheet').toBe(true)
    const target = each.harvest?.toStepId
    expect(target === undefined || (target !== each.id && state.steps.has(target)), 'no lost harvest').toBe(
      true,
    )
  }
  for (const { stepId } of state.groups.values()) expect(state.steps.has(stepId), 'no lost group').toBe(true)
  for (const { stepId } of state.polls.values())
    expect(stepId === null || state.steps.has(stepId), 'no lost poll').toBe(true)
  for (const each of state.meetings.values()) expectSheetWhole(state, each.id)
}

function expectSheetWhole(state: SpaceState, id: string) {
  const each = state.meetings.get(id)
  const steps = stepsOf(state, id)
  if (!each) return
  expect(new Set(steps.map(({ order }) => order)).size, 'every order once').toBe(steps.length)
  expect(steps.length).toBeLessThanOrEqual(limits.stepsPerMeeting)
  if (each.currentStepId) expect(steps.map((one) => one.id)).toContain(each.currentStepId)
  const times = runSheetTimes(state, each, now)
  const planned = steps.reduce((sum, { minutes }) => sum + minutes * minute, 0)
  expect(times.endPlanned - (times.steps[0]?.plannedStart ?? times.endPlanned)).toBe(planned)
  const expected = times.steps.reduce((sum, one) => sum + one.expectedEnd - one.expectedStart, 0)
  expect(times.endExpected - (times.steps[0]?.expectedStart ?? times.endExpected)).toBe(expected)
}

it('whatever is done to run sheets in whatever order, they stay whole and their times add up (B6, B8)', () => {
  fc.assert(
    fc.property(fc.array(ideas, { maxLength: 40 }), (list) => {
      const world = meetingContext({ now })
      let state = start
      for (const idea of list) {
        const command = commandSchema.parse(idea(state))
        const decision = decide(state, actor, command, world)
        const changed = stateAfter(state, decision)
        if (!decision.ok) expect(changed, command.type).toEqual(state)
        else for (const change of decision.changes) expectReadable(change)
        expectWhole(changed)
        state = changed
      }
      const { harvest: _, ...old } = start.steps.get('old') ?? step('old')
      if (state.meetings.has('m0')) expect(state.steps.get('old'), 'what is over stays').toMatchObject(old)
      expect(state.steps.get('b')?.boardId, 'the running step stays').toBe('b1')
    }),
    { numRuns: 150 },
  )
})

/** What is written can be read back as it is: a value that does not parse would vanish. */
function expectReadable({ map, value }: { map: string; value: unknown }) {
  if (value === undefined) return
  if (map === 'steps') expect(stepSchema.parse(value)).toEqual(value)
  if (map === 'polls') expect(pollSchema.parse(value)).toEqual(value)
}

it('steps can be put between two others a thousand times (B6)', () => {
  let state = start
  const world = meetingContext({ now })
  for (let count = 0; count < 1000; count += 1) {
    const ids = stepsOf(state, 'm1').map((each) => each.id)
    const [first = '', , last = ''] = ids
    const decision = decide(state, actor, { type: 'moveStep', stepId: last, afterStepId: first }, world)
    state = stateAfter(state, decision)
    expect(stepsOf(state, 'm1').map((each) => each.id)).toEqual([first, last, ids[1]])
  }
  expect(stepsOf(state, 'm1')).toHaveLength(3)
})
