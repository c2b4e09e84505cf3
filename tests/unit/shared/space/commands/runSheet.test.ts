import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { limits } from '../../../../../shared/protocol/limits.ts'
import { type Command, commandSchema, decide } from '../../../../../shared/space/commands/index.ts'
import type { runSheetCommands } from '../../../../../shared/space/commands/runSheet.ts'
import { stepsOf } from '../../../../../shared/space/meeting/now.ts'
import type { MeetingState } from '../../../../../shared/space/meeting/state.ts'
import type { Board, SpaceState } from '../../../../../shared/space/model.ts'
import { group, meeting, meetingContext, poll, step } from '../meetingFixture.ts'
import { board, byId, member, space, after as stateAfter } from '../spaceFixture.ts'

type RunSheetCommand = z.infer<(typeof runSheetCommands)[number]['schema']>

const facilitator = member('fac', 'facilitator')
const people = [facilitator, member('par', 'participant'), member('obs', 'observer')]
const minute = 60_000
const now = 1000
const inTime = Date.UTC(2030, 0, 1)

const harvest = { toStepId: 'c', zones: { a: 'b' }, share: 'all', when: 'atOnce' } as const
const duos = { by: 'size', size: 2, mix: 'mixed' } as const

/** m0 has ended, m1 runs step b, m2 still has to come. */
const meetings = [
  meeting('m0', { order: 1, startedAt: 1, endedAt: 2 }),
  meeting('m1', { order: 2, startedAt: 1, currentStepId: 'b' }),
  meeting('m2', { order: 3 }),
]
const steps = [
  step('old', { meetingId: 'm0', harvest: { ...harvest, toStepId: 'd' } }),
  step('a', { order: 1, minutes: 6, spentMs: 5 * minute, boardId: 'ba' }),
  step('b', { order: 2, minutes: 12, grouping: duos, layout: 'duo', werkvorm: 'kaarten', startedAt: 500 }),
  step('c', { order: 3, minutes: 20 }),
  step('d', { order: 4, minutes: 40, harvest }),
  step('x', { meetingId: 'm2' }),
]
const boards = [board('ba', { stepId: 'a' }), board('b1', { kind: 'group' }), board('b2', { kind: 'group' })]
const groups = [
  group('g1', 'b', { boardId: 'b1', members: ['par'] }),
  group('g2', 'b', { boardId: 'b2', order: 2 }),
]

function state(change: Partial<MeetingState> = {}, more: readonly Board[] = []): SpaceState {
  const standing = { meetings: byId(meetings), steps: byId(steps), groups: byId(groups) }
  return space(people, [...boards, ...more], {}, { ...standing, live: { meetingId: 'm1' }, ...change })
}

const run = (command: Command, from = state(), world = meetingContext({ now }), actor = facilitator) =>
  decide(from, actor, command, world)
const next = (command: Command, from = state(), world = meetingContext({ now })) =>
  stateAfter(from, run(command, from, world))
const titles = (from: SpaceState, meetingId = 'm1') => stepsOf(from, meetingId).map((each) => each.title)

/** One example of every command about run sheets. A missing one is a type error. */
const examples: { [Type in RunSheetCommand['type']]: Extract<RunSheetCommand, { type: Type }> } = {
  addMeeting: { type: 'addMeeting' },
  editMeeting: { type: 'editMeeting', meetingId: 'm1', title: 'Start' },
  removeMeeting: { type: 'removeMeeting', meetingId: 'm2' },
  addWerkvorm: { type: 'addWerkvorm', werkvorm: 'kaarten' },
  addStep: { type: 'addStep' },
  editStep: { type: 'editStep', stepId: 'c', title: 'Anders' },
  moveStep: { type: 'moveStep', stepId: 'c', afterStepId: null },
  duplicateStep: { type: 'duplicateStep', stepId: 'c' },
  removeStep: { type: 'removeStep', stepId: 'c' },
  fitSteps: { type: 'fitSteps', meetingId: 'm1', endAt: now + 60 * minute },
}
const { addStep, addWerkvorm, duplicateStep, editStep, fitSteps, moveStep, removeMeeting, removeStep } =
  examples

describe('who may change a run sheet (B4)', () => {
  for (const command of Object.values(examples)) {
    it(`${command.type}: facilitators only`, () => {
      expect(commandSchema.safeParse(command).success).toBe(true)
      expect(run(command)).toMatchObject({ ok: true })
      for (const actor of people.slice(1)) {
        expect(run(command, state(), meetingContext(), actor)).toEqual({
          ok: false,
          code: 'not-allowed',
          reason: 'facilitators-only',
        })
      }
    })
  }
})

/** A refusal with its reason, that leaves everything as it was. */
function expectRefused(command: Command, reason: string, from = state()) {
  const decision = run(command, from)
  expect(decision).toEqual({ ok: false, code: 'invalid', reason })
  expect(stateAfter(from, decision)).toEqual(from)
}

describe('what does not exist or is over', () => {
  it('a meeting or a step that there is not is refused', () => {
    for (const type of ['editMeeting', 'removeMeeting', 'addWerkvorm', 'addStep', 'fitSteps'] as const) {
      expectRefused({ ...examples[type], meetingId: 'weg' } as Command, 'no-such-meeting')
    }
    for (const type of ['editStep', 'moveStep', 'duplicateStep', 'removeStep'] as const) {
      expectRefused({ ...examples[type], stepId: 'weg' } as Command, 'no-such-step')
    }
    for (const type of ['addWerkvorm', 'addStep', 'moveStep'] as const) {
      expectRefused({ ...examples[type], afterStepId: 'weg' } as Command, 'no-such-step')
    }
  })
  it('the run sheet of a meeting that has ended stays as it was', () => {
    for (const type of ['addWerkvorm', 'addStep', 'fitSteps'] as const) {
      expectRefused({ ...examples[type], meetingId: 'm0' } as Command, 'meeting-ended')
    }
    for (const type of ['editStep', 'moveStep', 'duplicateStep', 'removeStep'] as const) {
      expectRefused({ ...examples[type], stepId: 'old' } as Command, 'meeting-ended')
    }
    expectRefused({ ...addStep, afterStepId: 'old' }, 'meeting-ended')
    expectRefused({ type: 'editMeeting', meetingId: 'm0', plannedStart: inTime }, 'meeting-ended')
    const renamed = next({ type: 'editMeeting', meetingId: 'm0', title: 'De eerste' })
    expect(renamed.meetings.get('m0')).toEqual({ ...meetings[0], title: 'De eerste' })
  })
})

describe('meetings', () => {
  it('come after the others, called after their number in the language of the space', () => {
    const decision = run(examples.addMeeting)
    expect(decision).toMatchObject({ result: { meetingId: 'id1' } })
    expect(stateAfter(state(), decision).meetings.get('id1')).toEqual(
      meeting('id1', { title: 'Bijeenkomst 4', order: 4, createdAt: now }),
    )
    const english = space(people, [], { language: 'en' })
    expect(next(examples.addMeeting, english).meetings.get('id1')).toMatchObject({
      title: 'Meeting 1',
      order: 1,
    })
  })
  it('never get a number that another is called by', () => {
    const named = [meeting('m1', { title: 'Bijeenkomst 2' })]
    const added = next(examples.addMeeting, state({ meetings: byId(named) }))
    expect(added.meetings.get('id1')?.title).toBe('Bijeenkomst 3')
  })
  it('take a title and a planned start, and lose a planned start again', () => {
    const added = next({ type: 'addMeeting', title: 'Kennismaking', plannedStart: inTime })
    expect(added.meetings.get('id1')).toMatchObject({ title: 'Kennismaking', plannedStart: inTime })
    const edited = next({ type: 'editMeeting', meetingId: 'm2', plannedStart: inTime + 1 })
    expect(edited.meetings.get('m2')).toEqual({ ...meetings[2], plannedStart: inTime + 1 })
    const renamed = next({ type: 'editMeeting', meetingId: 'm2', title: 'Laatste' }, edited)
    expect(renamed.meetings.get('m2')).toEqual({ ...meetings[2], title: 'Laatste', plannedStart: inTime + 1 })
    const cleared = next({ type: 'editMeeting', meetingId: 'm2', plannedStart: null }, edited)
    expect(cleared.meetings.get('m2')?.plannedStart).toBeNull()
  })
  it('stop at the limit, also those that a step would make', () => {
    const many = Array.from({ length: limits.meetingsPerSpace }, (_, at) => meeting(`m${at}`, { endedAt: 3 }))
    const full = state({ meetings: byId(many), live: {} })
    for (const command of [examples.addMeeting, addStep, addWerkvorm])
      expectRefused(command, 'meetings-full', full)
    expect(run(examples.addMeeting, state({ meetings: byId(many.slice(1)) }))).toMatchObject({ ok: true })
  })
  it('take their steps, groups, polls, hints and attendance along when they go; boards stay', () => {
    const from = state({
      steps: byId([...steps, step('y', { meetingId: 'm2', order: 2, boardId: 'ba' })]),
      groups: byId([...groups, group('gx', 'x')]),
      polls: byId([poll('p1', { stepId: 'x', state: 'closed' }), poll('p2', { stepId: 'a' }), poll('p3')]),
      attendance: new Map([
        ['par', { meetingId: 'm2', here: true, at: 1 }],
        ['fac', { meetingId: 'm1', here: true, at: 1 }],
      ]),
      live: { meetingId: 'm1', screen: { show: 'poll', boardId: null, pollId: 'p1' } },
    })
    const decision = run(removeMeeting, from)
    const left = stateAfter(from, decision)
    expect([...left.meetings.keys()]).toEqual(['m0', 'm1'])
    expect(stepsOf(left, 'm2')).toEqual([])
    expect([...left.groups.keys()]).toEqual(['g1', 'g2'])
    expect([...left.polls.keys()]).toEqual(['p2', 'p3'])
    expect([...left.attendance.keys()]).toEqual(['fac'])
    expect(left.live).toEqual({ meetingId: 'm1' })
    expect(left.boards).toEqual(from.boards)
    expect(decision).toMatchObject({
      effects: [
        { type: 'setHint', stepId: 'x', hint: undefined },
        { type: 'setHint', stepId: 'y', hint: undefined },
      ],
    })
    expect(stepsOf(left, 'm1')).toEqual(stepsOf(from, 'm1'))
  })
  it('cannot go while they run, or while people answer one of their polls', () => {
    expectRefused({ ...removeMeeting, meetingId: 'm1' }, 'meeting-running')
    expectRefused({ ...removeMeeting, meetingId: 'm1' }, 'meeting-running', state({ live: {} }))
    const open = state({ polls: byId([poll('p1', { stepId: 'x', state: 'open' })]) })
    expectRefused(removeMeeting, 'poll-open', open)
    expect(run({ ...removeMeeting, meetingId: 'm0' })).toMatchObject({ ok: true })
  })
})

describe('adding a step (B6)', () => {
  it('puts an activity for everyone at the end, with a board that its first start will make', () => {
    const decision = run(addStep)
    expect(decision).toMatchObject({ result: { stepId: 'id1' }, effects: [] })
    expect(stateAfter(state(), decision).steps.get('id1')).toEqual(
      step('id1', { title: 'Nieuwe stap', order: 5, part: 'id2' }),
    )
  })
  it('a break is fifteen minutes without groups and boards', () => {
    const added = next({ type: 'addStep', kind: 'break', grouping: duos, werkvorm: 'kaarten', layout: 'duo' })
    expect(added.steps.get('id1')).toEqual({
      ...step('id1', { kind: 'break', title: 'Pauze', minutes: 15, order: 5, part: 'id2' }),
      werkvorm: null,
      layout: '',
      settings: {},
    })
    const english = space(people, [], { language: 'en' })
    expect(next({ type: 'addStep', kind: 'break' }, english).steps.get('id2')?.title).toBe('Break')
    expect(next(addStep, english).steps.get('id2')?.title).toBe('New step')
  })
  it('takes everything that is given', () => {
    const given = {
      title: 'Duo’s',
      question: 'Wie ben jij?',
      minutes: 3,
      grouping: duos,
      werkvorm: 'kaarten',
      layout: 'duo',
      settings: { who: 'leerling' },
      allow: 'notes',
      anonymous: true,
      openToFacilitators: false,
      latecomers: 'trio',
      pauseInput: true,
      harvest,
    } as const
    const decision = run({ type: 'addStep', hint: 'Rustig', ...given })
    expect(stateAfter(state(), decision).steps.get('id1')).toMatchObject(given)
    expect(decision).toMatchObject({ effects: [{ type: 'setHint', stepId: 'id1', hint: 'Rustig' }] })
  })
  it('puts it after the step that is named, on the sheet of that step, or at the start', () => {
    expect(titles(next({ type: 'addStep', afterStepId: 'a', title: 'n' }))).toEqual(['a', 'n', 'b', 'c', 'd'])
    expect(titles(next({ type: 'addStep', afterStepId: null, title: 'n' }))).toEqual([
      'n',
      'a',
      'b',
      'c',
      'd',
    ])
    expect(titles(next({ type: 'addStep', afterStepId: 'x', title: 'n' }), 'm2')).toEqual(['x', 'n'])
    expectRefused({ type: 'addStep', afterStepId: 'x', meetingId: 'm1' }, 'no-such-step')
  })
  it('goes to the meeting that runs, else the next, else a new one', () => {
    expect(next(addStep).steps.get('id1')?.meetingId).toBe('m1')
    const ended = meetings.map((each) => (each.id === 'm1' ? { ...each, endedAt: 5 } : each))
    const later = state({ meetings: byId(ended), live: {} })
    expect(next(addStep, later).steps.get('id1')?.meetingId).toBe('m2')
    const none = next(addStep, space(people))
    expect([...none.meetings.values()]).toMatchObject([{ id: 'id1', title: 'Bijeenkomst 1' }])
    expect(none.steps.get('id2')).toMatchObject({ meetingId: 'id1', order: 1 })
  })
  it('may have no board, and then belongs to no werkvorm unless it is named', () => {
    expect(next({ type: 'addStep', layout: '' }).steps.get('id1')).toMatchObject({
      werkvorm: null,
      settings: {},
    })
    expect(next({ type: 'addStep', werkvorm: null }).steps.get('id1')).toMatchObject({
      werkvorm: null,
      layout: '',
    })
    expect(next({ type: 'addStep', layout: '', werkvorm: 'kaarten' }).steps.get('id1')).toMatchObject({
      werkvorm: 'kaarten',
      layout: '',
      settings: { who: 'kind' },
    })
  })
  it('refuses a werkvorm, layout or settings that do not fit, and a harvest to nowhere', () => {
    expectRefused({ type: 'addStep', werkvorm: 'constructor' }, 'unknown-werkvorm')
    expectRefused({ type: 'addStep', werkvorm: null, layout: 'plenary' }, 'unknown-werkvorm')
    expectRefused({ type: 'addStep', layout: 'duo' }, 'wrong-settings')
    expectRefused({ type: 'addStep', settings: { bad: 1 } }, 'wrong-settings')
    expectRefused({ type: 'addStep', harvest: { ...harvest, toStepId: 'weg' } }, 'no-such-step')
  })
  it('10,000 steps do not fit, and taking one away makes room for one', () => {
    let from = space(people)
    const world = meetingContext()
    let added = 0
    for (; added < 10_000; added += 1) {
      const decision = run(addStep, from, world)
      if (!decision.ok) break
      from = stateAfter(from, decision)
    }
    expect(added).toBe(limits.stepsPerMeeting)
    const stepId = [...from.steps.keys()][0] ?? ''
    for (const command of [addStep, addWerkvorm, { ...duplicateStep, stepId }])
      expectRefused(command, 'steps-full', from)
    const less = next({ type: 'removeStep', stepId }, from)
    expect(run(addStep, less)).toMatchObject({ ok: true })
    expect(run(addWerkvorm, less)).toMatchObject({ reason: 'steps-full' })
  })
})

describe('choosing a werkvorm (B6)', () => {
  it('puts its script on the run sheet as one part, with hints, harvests and prepared polls', () => {
    const decision = run({ type: 'addWerkvorm', werkvorm: 'kaarten', settings: { who: 'cliënt' } })
    expect(decision).toMatchObject({
      result: { meetingId: 'm1', stepIds: ['id2', 'id3'], part: 'id1' },
      effects: [{ type: 'setHint', stepId: 'id2', hint: 'Rustig aan' }],
    })
    const added = stateAfter(state(), decision)
    const settings = { who: 'cliënt' }
    expect(added.steps.get('id2')).toEqual(
      step('id2', {
        order: 5,
        part: 'id1',
        werkvorm: 'kaarten',
        settings,
        layout: 'duo',
        title: 'Samen',
        question: 'Wie ben jij? cliënt nl',
        minutes: 12,
        grouping: duos,
        allow: 'notes',
        anonymous: true,
        openToFacilitators: false,
        harvest: { toStepId: 'id3', zones: { '*': 'kaarten' }, share: 'ticked', when: 'oneByOne' },
      }),
    )
    expect(added.steps.get('id3')).toMatchObject({
      order: 6,
      part: 'id1',
      allow: 'everything',
      openToFacilitators: true,
      harvest: null,
    })
    expect([...added.polls.values()]).toEqual([
      poll('id4', {
        title: 'Peiling',
        stepId: 'id3',
        questions: [{ id: 'id5', kind: 'open', text: 'Wat valt op?' }],
        createdAt: now,
      }),
    ])
  })
  it('keeps the steps together where they are put, and makes a meeting when there is none', () => {
    expect(titles(next({ ...addWerkvorm, afterStepId: 'a' }))).toEqual([
      'a',
      'Samen',
      'Allemaal',
      'b',
      'c',
      'd',
    ])
    expect(titles(next({ ...addWerkvorm, afterStepId: null }))).toEqual([
      'Samen',
      'Allemaal',
      'a',
      'b',
      'c',
      'd',
    ])
    const decision = run(addWerkvorm, space(people))
    expect(decision).toMatchObject({ result: { meetingId: 'id1', stepIds: ['id3', 'id4'] } })
    expect(titles(stateAfter(space(people), decision), 'id1')).toEqual(['Samen', 'Allemaal'])
  })
  it('refuses what is not in the catalogue, settings that do not fit, and more than fits', () => {
    expectRefused({ type: 'addWerkvorm', werkvorm: '__proto__' }, 'unknown-werkvorm')
    expectRefused({ ...addWerkvorm, settings: { bad: 1 } }, 'wrong-settings')
    const almost = Array.from({ length: limits.stepsPerMeeting - 1 }, (_, order) =>
      step(`s${order}`, { order }),
    )
    expectRefused(addWerkvorm, 'steps-full', state({ steps: byId(almost) }))
    expect(run(addWerkvorm, state({ steps: byId(almost.slice(1)) }))).toMatchObject({ ok: true })
    const polls = Array.from({ length: limits.pollsPerSpace }, (_, at) => poll(`p${at}`))
    expectRefused(addWerkvorm, 'polls-full', state({ polls: byId(polls) }))
    expect(run(addWerkvorm, state({ polls: byId(polls.slice(1)) }))).toMatchObject({ ok: true })
  })
})

describe('editing a step', () => {
  it('changes what is given and nothing else, and the hint only when it is given', () => {
    const decision = run({ type: 'editStep', stepId: 'd', title: 'Nieuw', minutes: 7 })
    expect(decision).toMatchObject({ ok: true, effects: [] })
    expect(stateAfter(state(), decision).steps.get('d')).toEqual({ ...steps[4], title: 'Nieuw', minutes: 7 })
    const hinted = { type: 'editStep', stepId: 'd' } as const
    expect(run({ ...hinted, hint: 'Wacht' })).toMatchObject({ effects: [{ stepId: 'd', hint: 'Wacht' }] })
    expect(run({ ...hinted, hint: '' })).toMatchObject({
      effects: [{ type: 'setHint', stepId: 'd', hint: undefined }],
    })
    expect(next({ ...hinted, hint: 'Wacht' }).steps).toEqual(state().steps)
  })
  it('words, minutes and rules of the running step can change, and its timer stays', () => {
    const timer = { stepId: 'b', durationMs: 5, endsAt: 9, leftMs: null, inputPaused: false }
    const from = state({ live: { meetingId: 'm1', timer } })
    const given = {
      title: 'T',
      question: 'Q',
      minutes: 99,
      latecomers: 'choice',
      pauseInput: true,
      harvest,
    } as const
    const edited = next({ type: 'editStep', stepId: 'b', ...given }, from)
    expect(edited.steps.get('b')).toEqual({ ...steps[2], ...given })
    expect(edited.live).toEqual(from.live)
    expect(edited.boards).toEqual(from.boards)
  })
  it('what people may do changes on the boards of the running step at once, and on no others', () => {
    const edited = next({ type: 'editStep', stepId: 'b', allow: 'look' })
    expect(edited.steps.get('b')?.allow).toBe('look')
    expect([...edited.boards.values()].map((each) => [each.id, each.allow])).toEqual([
      ['ba', 'everything'],
      ['b1', 'look'],
      ['b2', 'look'],
    ])
    const plenary = meetings.map((each) => (each.id === 'm1' ? { ...each, currentStepId: 'a' } : each))
    const atA = state({ meetings: byId(plenary) })
    expect(
      next({ type: 'editStep', stepId: 'a', allow: 'vote' }, atA).boards.get('ba')?.allow,
      'the board of everyone',
    ).toBe('vote')
    expect(next({ type: 'editStep', stepId: 'a', allow: 'vote' }).boards.get('ba')?.allow).toBe('everything')
  })
  it('groups and boards that were made stay as they are', () => {
    const changes = [
      { grouping: { ...duos, size: 3 } },
      { layout: 'plenary' },
      { werkvorm: 'leeg' },
      { werkvorm: null },
      { settings: { who: 'anders' } },
      { kind: 'break' as const },
      { openToFacilitators: false },
    ]
    for (const change of changes)
      expectRefused({ type: 'editStep', stepId: 'b', title: 'T', ...change }, 'step-has-boards')
    expectRefused({ type: 'editStep', stepId: 'a', grouping: duos }, 'step-has-boards')
  })
  it('saying again what it is already is no change', () => {
    const given = {
      grouping: duos,
      layout: 'duo',
      werkvorm: 'kaarten',
      openToFacilitators: true,
      anonymous: false,
    }
    const standing = state({
      steps: byId([step('b', { ...steps[2], settings: { who: 'kind', z: 1, a: 2 } })]),
    })
    const decision = run(
      { type: 'editStep', stepId: 'b', ...given, settings: { a: 2, z: 1, who: 'kind' } },
      standing,
    )
    expect(decision).toMatchObject({ ok: true })
    expect(stateAfter(standing, decision)).toEqual(standing)
  })
  it('groups of a step without boards stay too once it ran; made for a preview they go', () => {
    const boardless = (change = {}) => {
      const c = step('c', { order: 3, grouping: duos, layout: '', ...change })
      return state({ steps: byId([...steps, c]), groups: byId([...groups, group('gc', 'c')]) })
    }
    const regroup = { type: 'editStep', stepId: 'c', grouping: { ...duos, size: 3 } } as const
    expectRefused(regroup, 'step-has-boards', boardless({ spentMs: 5 }))
    expect([...next(regroup, boardless()).groups.keys()]).toEqual(['g1', 'g2'])
    expect([...next(editStep, boardless()).groups.keys()]).toEqual(['g1', 'g2', 'gc'])
  })
  it('a running step without boards does not get them underway', () => {
    const b = step('b', { order: 2, layout: '', startedAt: 5 })
    const from = state({ steps: byId([b]), groups: new Map() })
    expectRefused({ type: 'editStep', stepId: 'b', layout: 'plenary' }, 'step-running', from)
    expect(run({ type: 'editStep', stepId: 'b', title: 'T' }, from)).toMatchObject({ ok: true })
  })
  it('whether it is anonymous is fixed at its first start (B20)', () => {
    for (const stepId of ['a', 'b'])
      expectRefused({ type: 'editStep', stepId, anonymous: true }, 'anonymous-is-fixed')
    const spent = state({ steps: byId([step('c', { spentMs: 1 })]) })
    expectRefused({ ...editStep, anonymous: true }, 'anonymous-is-fixed', spent)
    const undone = state({ steps: byId([step('c')]) })
    expect(next({ ...editStep, anonymous: true }, undone).steps.get('c')?.anonymous).toBe(true)
  })
  it('a step can go on with the board of another plenary step, and gets one of its own again', () => {
    const joined = next({ type: 'editStep', stepId: 'c', sameBoardAs: 'a' })
    const [a, c] = [joined.steps.get('a'), joined.steps.get('c')]
    expect(c).toMatchObject({
      part: a?.part,
      werkvorm: a?.werkvorm,
      layout: a?.layout,
      settings: a?.settings,
    })
    expect(c).not.toHaveProperty('sameBoardAs')
    const parted = stateAfter(joined, run({ type: 'editStep', stepId: 'c', sameBoardAs: null }, joined))
    expect(parted.steps.get('c')?.part).not.toBe(a?.part)
    const added = next({ type: 'addStep', meetingId: 'm1', title: 'Stem', sameBoardAs: 'a', allow: 'vote' })
    expect([...added.steps.values()].find(({ title }) => title === 'Stem')).toMatchObject({ part: a?.part })
  })
  it('but not with that of groups, of another meeting or of none, nor once it has its own', () => {
    const edit = (stepId: string, sameBoardAs: string) => ({ type: 'editStep', stepId, sameBoardAs }) as const
    expectRefused(edit('c', 'b'), 'no-such-board')
    expectRefused(edit('c', 'x'), 'no-such-step')
    expectRefused(edit('c', 'weg'), 'no-such-step')
    expectRefused(edit('a', 'c'), 'step-has-boards')
  })
  it('what people wrote alone never goes further than they were told (B18)', () => {
    const harvest = { toStepId: 'b', zones: { idea: 'all' }, share: 'ticked', when: 'atOnce' } as const
    const solo = step('a', { ...steps[1], grouping: { by: 'solo', size: 1, mix: 'mixed' }, harvest })
    const alone = (promise: Board['promise']) => ({
      groups: byId([...groups, group('ga', 'a', { boardId: 'bs', members: ['par'] })]),
      boards: [board('bs', { kind: 'solo', members: ['par'], openToFacilitators: false, promise })],
    })
    const told = {
      toStepId: 'b',
      targetKind: 'group',
      openToFacilitators: true,
      zones: { idea: 'all' },
      share: 'ticked',
    } as const
    const written = (each: typeof solo | ReturnType<typeof step>, { groups, boards } = alone(told)) =>
      state({ steps: byId([each, ...steps.slice(2)]), groups }, boards)
    const from = written(solo)
    for (const change of [{ share: 'all' }, { toStepId: 'c' }, { zones: { '*': 'all' } }] as const) {
      const wider = { type: 'editStep', stepId: 'a', harvest: { ...harvest, ...change } } as const
      expectRefused(wider, 'harvest-is-promised', from)
    }
    for (const allowed of [null, { ...harvest, when: 'oneByOne' as const }]) {
      expect(next({ type: 'editStep', stepId: 'a', harvest: allowed }, from).steps.get('a')?.harvest).toEqual(
        allowed,
      )
    }
    const nothing = written({ ...solo, harvest: null }, alone(null))
    expectRefused({ type: 'editStep', stepId: 'a', harvest }, 'harvest-is-promised', nothing)
    const again = next({ type: 'editStep', stepId: 'a', harvest }, written({ ...solo, harvest: null }))
    expect(again.steps.get('a')?.harvest).toEqual(harvest)
  })
  it('another werkvorm gets its own settings, layout and part; settings hold for the whole part', () => {
    const other = next({ ...editStep, werkvorm: 'kaarten' }).steps.get('c')
    expect(other).toMatchObject({
      werkvorm: 'kaarten',
      layout: 'plenary',
      settings: { who: 'kind' },
      part: 'id1',
    })
    const together = [
      step('c', { part: 'p', werkvorm: 'kaarten', layout: 'duo' }),
      step('d', { part: 'p', order: 2, werkvorm: 'kaarten', settings: { who: 'zij' } }),
      step('e', { part: 'p', order: 3, werkvorm: 'kaarten', boardId: 'ba' }),
      step('f', { part: 'q', order: 4, werkvorm: 'kaarten' }),
    ]
    const from = state({ steps: byId(together) })
    const edited = next({ type: 'editStep', stepId: 'c', settings: { who: 'wij' } }, from)
    expect([...edited.steps.values()].map((each) => each.settings)).toEqual([
      { who: 'wij' },
      { who: 'wij' },
      { heading: '' },
      { heading: '' },
    ])
    const apart = next({ type: 'editStep', stepId: 'c', werkvorm: 'leeg' }, from)
    expect(apart.steps.get('c')).toMatchObject({ layout: 'plenary', part: 'id1', settings: { heading: '' } })
    expect(apart.steps.get('d')).toEqual(together[1])
    const asked = next({ type: 'editStep', stepId: 'c', title: 'T' }, from)
    expect(asked.steps.get('d'), 'words say nothing about settings').toEqual(together[1])
  })
  it('becomes a break and an activity again', () => {
    const pause = next({ ...editStep, kind: 'break' })
    expect(pause.steps.get('c')).toMatchObject({ kind: 'break', werkvorm: null, layout: '', minutes: 20 })
    const again = next({ type: 'editStep', stepId: 'c', kind: 'activity' }, pause)
    expect(again.steps.get('c')).toMatchObject({ kind: 'activity', werkvorm: 'leeg', layout: 'plenary' })
  })
  it('refuses what does not fit together, and a harvest to itself or nowhere', () => {
    expectRefused({ ...editStep, werkvorm: 'weg' }, 'unknown-werkvorm')
    expectRefused({ ...editStep, layout: 'duo' }, 'wrong-settings')
    expectRefused({ ...editStep, settings: { bad: 1 } }, 'wrong-settings')
    expectRefused({ ...editStep, harvest }, 'harvest-to-itself')
    expectRefused({ ...editStep, harvest: { ...harvest, toStepId: 'weg' } }, 'no-such-step')
    expect(next({ type: 'editStep', stepId: 'd', harvest: null }).steps.get('d')?.harvest).toBeNull()
  })
  it('of a werkvorm that left the catalogue keeps its boards when only words change', () => {
    const from = state({ steps: byId([step('c', { werkvorm: 'verdwenen' })]) })
    expect(next(editStep, from).steps.get('c')).toMatchObject({ title: 'Anders', werkvorm: 'verdwenen' })
  })
})

describe('moving a step', () => {
  it('puts it after another or at the start, the running step and those before it too', () => {
    expect(titles(next(moveStep))).toEqual(['c', 'a', 'b', 'd'])
    expect(titles(next({ type: 'moveStep', stepId: 'a', afterStepId: 'd' }))).toEqual(['b', 'c', 'd', 'a'])
    const moved = next({ type: 'moveStep', stepId: 'b', afterStepId: 'c' })
    expect(titles(moved)).toEqual(['a', 'c', 'b', 'd'])
    expect(moved.meetings).toEqual(state().meetings)
    expect(moved.steps.get('b')).toEqual({ ...steps[2], order: 3.5 })
  })
  it('after itself it stays where it is', () => {
    expect(run({ ...moveStep, afterStepId: 'c' })).toMatchObject({ ok: true, changes: [] })
  })
  it('stays on its own run sheet', () => {
    expectRefused({ ...moveStep, afterStepId: 'x' }, 'no-such-step')
  })
  it('makes room by numbering anew when neighbours stand too close', () => {
    const close = [step('a', { order: 1 }), step('b', { order: 1 + 1e-7 }), step('c', { order: 2 })]
    const moved = next(
      { type: 'moveStep', stepId: 'c', afterStepId: 'a' },
      state({ steps: byId([...close, step('x', { meetingId: 'm2', order: 9 })]) }),
    )
    expect(stepsOf(moved, 'm1').map((each) => [each.id, each.order])).toEqual([
      ['a', 1],
      ['c', 2],
      ['b', 3],
    ])
    expect(moved.steps.get('x')?.order).toBe(9)
    const same = [step('a', { order: 5 }), step('b', { order: 5 })]
    expect(titles(next({ ...addStep, afterStepId: 'a', title: 'n' }, state({ steps: byId(same) })))).toEqual([
      'a',
      'n',
      'b',
    ])
  })
})

describe('copying a step', () => {
  it('puts one that never ran right after it, with groups, boards and polls of its own', () => {
    const from = state({
      polls: byId([poll('p', { stepId: 'b', state: 'closed', round: 2, openedAt: 4 }), poll('q')]),
    })
    const decision = run({ type: 'duplicateStep', stepId: 'b', hint: 'Rustig' }, from)
    expect(decision).toMatchObject({
      result: { stepId: 'id1' },
      effects: [{ type: 'setHint', stepId: 'id1', hint: 'Rustig' }],
    })
    const copied = stateAfter(from, decision)
    expect(titles(copied)).toEqual(['a', 'b', 'b', 'c', 'd'])
    expect(copied.steps.get('id1')).toEqual({
      ...steps[2],
      id: 'id1',
      part: 'id2',
      order: 2.5,
      startedAt: null,
    })
    expect(copied.groups).toEqual(from.groups)
    expect(copied.polls.get('id3')).toMatchObject({ stepId: 'id1', state: 'prepared', round: 1 })
    expect(copied.polls.get('id3')?.questions).toMatchObject([{ id: 'id4', kind: 'scale' }])
    expect(copied.polls.size).toBe(3)
    expect(next({ type: 'duplicateStep', stepId: 'a' }).steps.get('id1')).toMatchObject({
      boardId: null,
      spentMs: 0,
    })
    expect(run(duplicateStep)).toMatchObject({ effects: [] })
  })
  it('does not fit when its polls do not', () => {
    const polls = Array.from({ length: limits.pollsPerSpace }, (_, at) =>
      poll(`p${at}`, { stepId: at === 0 ? 'c' : null }),
    )
    expectRefused(duplicateStep, 'polls-full', state({ polls: byId(polls) }))
    expect(run({ ...duplicateStep, stepId: 'd' }, state({ polls: byId(polls) }))).toMatchObject({ ok: true })
  })
})

describe('taking a step off the run sheet', () => {
  const undo = {
    stepId: 'b',
    until: 5,
    previousStepId: 'a',
    previousStartedAt: null,
    previousSpentMs: 0,
    timer: null,
    madeBoards: [],
    madeGroups: [],
    startedMeeting: false,
  }
  it('takes its groups, hint and prepared polls along, and leaves no harvest that points at it', () => {
    const rounds = [{ round: 1, openedAt: 1, closedAt: 2, people: 1, results: {} }]
    const from = state({
      groups: byId([...groups, group('gc', 'c')]),
      polls: byId([poll('p', { stepId: 'c' }), poll('q', { stepId: 'c', state: 'closed', rounds })]),
      live: { meetingId: 'm1', undo, screen: { show: 'poll', boardId: null, pollId: 'q' } },
    })
    const decision = run(removeStep, from)
    const left = stateAfter(from, decision)
    expect(titles(left)).toEqual(['a', 'b', 'd'])
    expect([...left.groups.keys()]).toEqual(['g1', 'g2'])
    expect(left.steps.get('d')?.harvest).toBeNull()
    expect(left.polls.get('q'), 'an outcome is kept').toMatchObject({ stepId: null, rounds })
    expect(left.polls.size).toBe(1)
    expect(decision).toMatchObject({ effects: [{ type: 'setHint', stepId: 'c', hint: undefined }] })
    expect(left.live).toEqual(from.live)
  })
  it('reaches harvests of other meetings, and an undo that would bring it back', () => {
    const from = state({ live: { meetingId: 'm1', undo } })
    expect(next({ ...removeStep, stepId: 'd' }, from).steps.get('old')?.harvest).toBeNull()
    const left = next({ ...removeStep, stepId: 'a' }, from)
    expect(left.live).toEqual({ meetingId: 'm1' })
    expect(left.boards).toEqual(from.boards)
  })
  it('refuses the step that runs, and one with a poll that people answer now', () => {
    expectRefused({ ...removeStep, stepId: 'b' }, 'step-running')
    const open = state({ polls: byId([poll('p', { stepId: 'c', state: 'open' })]) })
    expectRefused(removeStep, 'poll-open', open)
  })
})

describe('fitting the steps to the time that is left (B8)', () => {
  const minutes = (from: SpaceState, meetingId = 'm1') => stepsOf(from, meetingId).map((each) => each.minutes)
  it('shortens and lengthens what comes in proportion; what ran or runs keeps its minutes', () => {
    const atTen = meetingContext({ now: 500 + 10 * minute })
    const until = (left: number) => ({ ...fitSteps, endAt: 500 + left * minute })
    expect(minutes(next(until(12 + 30), state(), atTen))).toEqual([6, 12, 10, 20])
    expect(minutes(next(until(12 + 90), state(), atTen))).toEqual([6, 12, 30, 60])
    expect(run(until(12 + 60), state(), atTen)).toMatchObject({ ok: true, changes: [] })
    const over = meetingContext({ now: 500 + 20 * minute })
    expect(minutes(next(until(20 + 30), state(), over)), 'the time that ran over counts').toEqual([
      6, 12, 10, 20,
    ])
  })
  it('leaves each step a minute, however little time there is', () => {
    expect(minutes(next({ ...fitSteps, endAt: 0 }))).toEqual([6, 12, 1, 1])
  })
  it('fits a meeting that must still begin from its planned start, breaks too', () => {
    const planned = meeting('m2', { plannedStart: 100 * minute })
    const sheet = [
      step('x', { meetingId: 'm2', minutes: 30 }),
      step('y', { meetingId: 'm2', order: 2, minutes: 10, kind: 'break' }),
    ]
    const from = state({ meetings: byId([planned]), steps: byId(sheet), live: {} })
    const fitted = next({ ...fitSteps, meetingId: 'm2', endAt: 120 * minute + 59_999 }, from)
    expect(minutes(fitted, 'm2')).toEqual([15, 5])
  })
  it('has nothing to do when nothing comes any more', () => {
    const empty = state({ steps: new Map() })
    expect(run({ ...fitSteps, meetingId: 'm2' }, empty)).toMatchObject({ ok: true, changes: [] })
    const last = state({ steps: byId(steps.filter(({ id }) => id === 'a' || id === 'b')) })
    expect(run(fitSteps, last), 'the last step runs').toMatchObject({ ok: true, changes: [] })
  })
})

describe('what comes in', () => {
  const parse = (command: object) => commandSchema.safeParse(command).success
  it('refuses texts that are too long and numbers outside the limits', () => {
    const bad = [
      { title: '' },
      { title: 'x'.repeat(limits.titleCharacters + 1) },
      { question: 'x'.repeat(limits.questionCharacters + 1) },
      { hint: 'x'.repeat(limits.hintCharacters + 1) },
      { minutes: 0 },
      { minutes: 1.5 },
      { minutes: limits.minutesPerStep + 1 },
      { minutes: Number.POSITIVE_INFINITY },
      { grouping: { ...duos, size: 0 } },
      { grouping: { ...duos, by: 'nobody' } },
      { grouping: { ...duos, size: limits.groupsPerStep + 1 } },
      { werkvorm: 'x'.repeat(65) },
      { layout: 'x'.repeat(65) },
      { allow: 'anything' },
      { kind: 'party' },
      { harvest: { ...harvest, toStepId: '../x' } },
      { harvest: { ...harvest, zones: { a: 'x'.repeat(limits.titleCharacters + 1) } } },
      {
        harvest: {
          ...harvest,
          zones: Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`z${at}`, 'a'])),
        },
      },
    ]
    for (const fields of bad) {
      expect(parse({ type: 'addStep', ...fields }), JSON.stringify(fields).slice(0, 60)).toBe(false)
      expect(parse({ ...editStep, ...fields }), JSON.stringify(fields).slice(0, 60)).toBe(false)
    }
    const startable = (plannedStart: number) => parse({ type: 'addMeeting', plannedStart })
    const outside = [-1, Date.UTC(2000, 0, 1) - 1, Date.UTC(2200, 0, 1) + 1, 8.64e15, 9e15]
    for (const moment of outside) expect(startable(moment), String(moment)).toBe(false)
    for (const year of [2000, 2200]) expect(startable(Date.UTC(year, 0, 1)), String(year)).toBe(true)
    expect(parse({ ...fitSteps, endAt: 0.5 })).toBe(false)
    expect(parse({ ...fitSteps, endAt: undefined })).toBe(false)
    expect(parse({ type: 'moveStep', stepId: 'a' })).toBe(false)
  })
  it('cleans words: lines stay, control and direction characters go', () => {
    const parsed = commandSchema.parse({
      ...editStep,
      title: ' Twee\nregels ',
      question: ' Wat\r\nzie\u202E je?\u0000\u200B 👩‍🏫 ',
      hint: '\n',
    })
    expect(parsed).toEqual({ ...editStep, title: 'Twee regels', question: 'Wat\nzie je? 👩‍🏫', hint: '' })
  })
})
