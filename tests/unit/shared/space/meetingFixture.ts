import type { CommandContext, WerkvormFacts } from '../../../../shared/space/commands/decision.ts'
import type { Group } from '../../../../shared/space/meeting/grouping.ts'
import type { Meeting } from '../../../../shared/space/meeting/meeting.ts'
import type { Poll } from '../../../../shared/space/meeting/poll.ts'
import type { ScriptStep } from '../../../../shared/space/meeting/script.ts'
import type { Step } from '../../../../shared/space/meeting/step.ts'
import { context } from './spaceFixture.ts'

/** A meeting that has not begun. */
export function meeting(id: string, change: Partial<Meeting> = {}): Meeting {
  return {
    id,
    title: id,
    order: 1,
    plannedStart: null,
    plannedEnd: null,
    startedAt: null,
    endedAt: null,
    currentStepId: null,
    attended: [],
    createdAt: 1,
    ...change,
  }
}

/** A plenary step of ten minutes on meeting `m1` that never ran. */
export function step(id: string, change: Partial<Step> = {}): Step {
  return {
    id,
    meetingId: 'm1',
    order: 1,
    kind: 'activity',
    werkvorm: 'leeg',
    part: `part-${id}`,
    settings: { heading: '' },
    layout: 'plenary',
    title: id,
    question: '',
    minutes: 10,
    grouping: { by: 'plenary', size: 1, mix: 'mixed' },
    allow: 'everything',
    anonymous: false,
    openToFacilitators: true,
    latecomers: 'smallest',
    pauseInput: false,
    harvest: null,
    boardId: null,
    startedAt: null,
    spentMs: 0,
    ...change,
  }
}

/** A group without a board. */
export function group(id: string, stepId: string, change: Partial<Group> = {}): Group {
  return { id, stepId, name: id, order: 1, members: [], locked: [], boardId: null, ...change }
}

/** A prepared poll with one scale question. */
export function poll(id: string, change: Partial<Poll> = {}): Poll {
  return {
    id,
    title: id,
    stepId: null,
    boardId: null,
    questions: [
      { kind: 'scale', id: 'q1', text: 'Hoe was het?', min: 1, max: 5, minLabel: '', maxLabel: '' },
    ],
    state: 'prepared',
    round: 1,
    openedAt: null,
    closesAt: null,
    rounds: [],
    createdAt: 1,
    ...change,
  }
}

const duos = { by: 'size', size: 2, mix: 'mixed' } as const
const plenary = { by: 'plenary', size: 1, mix: 'mixed' } as const

/** A werkvorm of two steps: a card for two that is harvested, then everyone with a poll. */
const script: readonly ScriptStep[] = [
  {
    key: 'two',
    title: 'Samen',
    question: 'Wie ben jij?',
    hint: 'Rustig aan',
    minutes: 12,
    grouping: duos,
    layout: 'duo',
    allow: 'notes',
    anonymous: true,
    openToFacilitators: false,
    harvest: { to: 'all', zones: { '*': 'kaarten' }, share: 'ticked', when: 'oneByOne' },
  },
  {
    key: 'all',
    title: 'Allemaal',
    question: '',
    hint: '',
    minutes: 20,
    grouping: plenary,
    layout: 'plenary',
    harvest: { to: 'nergens', zones: {}, share: 'all', when: 'atOnce' },
    poll: { title: 'Peiling', questions: [{ kind: 'open', text: 'Wat valt op?' }] },
  },
]

const facts: Readonly<Record<string, WerkvormFacts>> = {
  leeg: {
    name: () => 'Leeg bord',
    settings: (given) => ('bad' in given ? undefined : { heading: '', ...given }),
    layouts: ['plenary'],
    script: () => [],
  },
  kaarten: {
    name: () => 'Kaarten',
    settings: (given) => ('bad' in given ? undefined : { who: 'kind', ...given }),
    layouts: ['plenary', 'duo'],
    script: (settings, language) =>
      script.map((each) => ({ ...each, question: `${each.question} ${settings.who} ${language}`.trim() })),
  },
}

/** A world with a werkvorm of one board and one of several (`kaarten`). */
export function meetingContext(change: Partial<CommandContext> = {}): CommandContext {
  const werkvorm = (id: string) => (Object.hasOwn(facts, id) ? facts[id] : undefined)
  return context({ werkvorm, ...change })
}
