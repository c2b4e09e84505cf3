import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { limits } from '../../../../../shared/protocol/limits.ts'
import { type Command, commandSchema, decide } from '../../../../../shared/space/commands/index.ts'
import type { pollsCommands } from '../../../../../shared/space/commands/polls.ts'
import type { SpaceState } from '../../../../../shared/space/model.ts'
import { meeting, meetingContext, poll, step } from '../meetingFixture.ts'
import { board, byId, member, space, after as stateAfter } from '../spaceFixture.ts'

type PollCommand = z.infer<(typeof pollsCommands)[number]['schema']>

const facilitator = member('fac', 'facilitator')
const people = [facilitator, member('par', 'participant'), member('obs', 'observer')]
const now = 1000

const dots = { kind: 'dots', text: 'Waar nu?', on: 'notes', zone: '', dots: 3, stacking: false } as const
const open = { kind: 'open', text: 'Wat nog?' } as const
const scale = {
  kind: 'scale',
  text: 'Hoe?',
  min: 1,
  max: 10,
  minLabel: 'slecht',
  maxLabel: 'goed',
} as const

const rounds = [{ round: 1, openedAt: 1, closedAt: 2, people: 3, results: {} }]
const polls = [
  poll('ready'),
  poll('open', { state: 'open', openedAt: 5 }),
  poll('closed', { state: 'closed', openedAt: 5, closesAt: 7, rounds }),
]
const meetings = [meeting('m0', { endedAt: 2 }), meeting('m1', { order: 2 })]
const steps = [step('a'), step('old', { meetingId: 'm0' })]

const state: SpaceState = space(
  people,
  [board('b1'), board('bin', { removedAt: 3 })],
  {},
  { meetings: byId(meetings), steps: byId(steps), polls: byId(polls) },
)

const run = (command: Command, from = state, actor = facilitator) =>
  decide(from, actor, command, meetingContext({ now }))
const next = (command: Command, from = state) => stateAfter(from, run(command, from))

/** One example of every command about polls. A missing one is a type error. */
const examples: { [Type in PollCommand['type']]: Extract<PollCommand, { type: Type }> } = {
  addPoll: { type: 'addPoll', title: 'Kiezen', questions: [open] },
  editPoll: { type: 'editPoll', pollId: 'ready', title: 'Anders' },
  removePoll: { type: 'removePoll', pollId: 'ready' },
  openPoll: { type: 'openPoll', pollId: 'ready' },
  closePoll: { type: 'closePoll', pollId: 'open' },
}
const { addPoll, editPoll, removePoll, openPoll, closePoll } = examples

describe('who may do what with a poll (B4)', () => {
  for (const command of Object.values(examples)) {
    it(`${command.type}: facilitators only`, () => {
      expect(commandSchema.safeParse(command).success).toBe(true)
      expect(run(command)).toMatchObject({ ok: true })
      for (const actor of people.slice(1)) {
        expect(run(command, state, actor)).toEqual({
          ok: false,
          code: 'not-allowed',
          reason: 'facilitators-only',
        })
      }
    })
  }
})

/** A refusal with its reason, that leaves everything as it was. */
function expectRefused(command: Command, reason: string, from = state) {
  const decision = run(command, from)
  expect(decision).toEqual({ ok: false, code: 'invalid', reason })
  expect(stateAfter(from, decision)).toEqual(from)
}

it('a poll that there is not is refused', () => {
  for (const type of ['editPoll', 'removePoll', 'openPoll', 'closePoll'] as const)
    expectRefused({ ...examples[type], pollId: 'weg' } as Command, 'no-such-poll')
})

describe('preparing a poll (B25)', () => {
  it('stands ready with the questions in their order, each with an id of its own', () => {
    const command = {
      type: 'addPoll',
      title: 'Kiezen',
      stepId: 'a',
      boardId: 'b1',
      questions: [dots, scale, open],
    } as const
    const decision = run({ ...command, questions: [...command.questions] })
    expect(decision).toMatchObject({ result: { pollId: 'id1' } })
    const questions = [
      { ...dots, id: 'id2' },
      { ...scale, id: 'id3' },
      { ...open, id: 'id4' },
    ]
    expect(stateAfter(state, decision).polls.get('id1')).toEqual(
      poll('id1', { title: 'Kiezen', stepId: 'a', boardId: 'b1', questions, createdAt: now }),
    )
    expect(next(addPoll).polls.get('id1')).toMatchObject({ stepId: null, boardId: null })
  })
  it('refuses a step or board that there is not, and a step of a meeting that is over', () => {
    for (const command of [addPoll, editPoll]) {
      expectRefused({ ...command, stepId: 'weg' }, 'no-such-step')
      expectRefused({ ...command, stepId: 'old' }, 'meeting-ended')
      expectRefused({ ...command, boardId: 'weg' }, 'no-such-board')
      expectRefused({ ...command, boardId: 'bin' }, 'no-such-board')
    }
  })
  it('stops at the limit', () => {
    const many = Array.from({ length: limits.pollsPerSpace }, (_, at) => poll(`p${at}`))
    expectRefused(addPoll, 'polls-full', { ...state, polls: byId(many) })
    expect(run(addPoll, { ...state, polls: byId(many.slice(1)) })).toMatchObject({ ok: true })
  })
})

describe('editing a poll', () => {
  it('changes what is given and nothing else', () => {
    expect(next(editPoll).polls.get('ready')).toEqual(poll('ready', { title: 'Anders' }))
    const placed = next({ type: 'editPoll', pollId: 'ready', stepId: 'a', boardId: 'b1' })
    expect(placed.polls.get('ready')).toEqual(poll('ready', { stepId: 'a', boardId: 'b1' }))
    const loose = next({ type: 'editPoll', pollId: 'ready', stepId: null }, placed)
    expect(loose.polls.get('ready')).toEqual(poll('ready', { boardId: 'b1' }))
    const asked = next({ type: 'editPoll', pollId: 'ready', questions: [open, scale] })
    expect(asked.polls.get('ready')?.questions).toEqual([
      { ...open, id: 'id1' },
      { ...scale, id: 'id2' },
    ])
  })
  it('keeps a board that went to the bin since, when something else changes', () => {
    const from = { ...state, polls: byId([poll('ready', { boardId: 'bin', stepId: 'old' })]) }
    expect(next(editPoll, from).polls.get('ready')).toMatchObject({ title: 'Anders', boardId: 'bin' })
  })
  it('is refused once people could answer', () => {
    for (const pollId of ['open', 'closed']) expectRefused({ ...editPoll, pollId }, 'poll-not-prepared')
  })
})

describe('taking a poll away', () => {
  it('goes with its outcomes, and the shared screen stops showing it', () => {
    const screen = { show: 'poll', boardId: null, pollId: 'closed' } as const
    const shown = { ...state, live: { screen } }
    const left = next({ ...removePoll, pollId: 'closed' }, shown)
    expect([...left.polls.keys()]).toEqual(['ready', 'open'])
    expect(left.live).toEqual({})
    expect(next(removePoll, shown).live).toEqual({ screen })
  })
  it('is refused while it is open, so that no answer goes unseen', () => {
    expectRefused({ ...removePoll, pollId: 'open' }, 'poll-open')
  })
})

describe('opening and closing (B25)', () => {
  it('opens the first round, until somebody closes it or until its closing time', () => {
    const opened = { ...polls[0], state: 'open', round: 1, openedAt: now, closesAt: null }
    expect(next(openPoll).polls.get('ready')).toEqual(opened)
    expect(next({ ...openPoll, closesAt: now + 1 }).polls.get('ready')).toEqual({
      ...opened,
      closesAt: now + 1,
    })
  })
  it('a closed one opens for its next round, with the earlier outcomes kept and without the old time', () => {
    expect(next({ ...openPoll, pollId: 'closed' }).polls.get('closed')).toEqual({
      ...polls[2],
      state: 'open',
      round: 2,
      openedAt: now,
      closesAt: null,
    })
  })
  it('refuses to open what is open, and a closing time that is not to come', () => {
    expectRefused({ ...openPoll, pollId: 'open' }, 'poll-open')
    for (const closesAt of [now, now - 1, 0]) expectRefused({ ...openPoll, closesAt }, 'closes-in-the-past')
  })
  it('dots need a board: their own or that of their step', () => {
    const withDots = (change: object) => ({
      ...state,
      polls: byId([poll('ready', { questions: [{ ...dots, id: 'q' }], ...change })]),
    })
    expectRefused(openPoll, 'no-such-board', withDots({}))
    expect(run(openPoll, withDots({ boardId: 'b1' }))).toMatchObject({ ok: true })
    expect(run(openPoll, withDots({ stepId: 'a' }))).toMatchObject({ ok: true })
  })
  it('closing asks the server to count, and writes nothing itself (B26)', () => {
    expect(run(closePoll)).toEqual({
      ok: true,
      changes: [],
      effects: [{ type: 'closePoll', pollId: 'open', closedAt: now }],
      result: {},
    })
    for (const pollId of ['ready', 'closed']) expectRefused({ ...closePoll, pollId }, 'poll-not-open')
  })
})

describe('what comes in', () => {
  const parse = (questions: readonly object[], more = {}) =>
    commandSchema.safeParse({ ...addPoll, questions, ...more }).success
  it('takes one to twelve questions within their limits', () => {
    const most = Array.from({ length: limits.questionsPerPoll }, () => open)
    expect(parse(most)).toBe(true)
    expect(parse([...most, open])).toBe(false)
    expect(parse([])).toBe(false)
    const bad = [
      { ...open, text: 'x'.repeat(limits.questionCharacters + 1) },
      { ...open, kind: 'guess' },
      { ...dots, dots: 0 },
      { ...dots, dots: 21 },
      { ...dots, dots: 1.5 },
      { ...dots, on: 'people' },
      { ...dots, zone: 'x'.repeat(limits.titleCharacters + 1) },
      { ...scale, min: 2 },
      { ...scale, max: 1 },
      { ...scale, max: 11 },
      { ...scale, maxLabel: 'x'.repeat(limits.questionCharacters + 1) },
    ]
    for (const question of bad) expect(parse([question]), JSON.stringify(question).slice(0, 60)).toBe(false)
    expect(parse([open], { title: ' ' })).toBe(false)
    expect(parse([open], { stepId: '../a' })).toBe(false)
  })
  it('gives no say over ids, and cleans words', () => {
    const questions = [{ ...scale, id: 'mine', text: ' Hoe\u202E? ', minLabel: ' a ', maxLabel: '\u0000' }]
    expect(commandSchema.parse({ ...addPoll, questions })).toEqual({
      ...addPoll,
      questions: [{ ...scale, text: 'Hoe?', minLabel: 'a', maxLabel: '' }],
    })
  })
})
