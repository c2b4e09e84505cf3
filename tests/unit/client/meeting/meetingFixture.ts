import type { Group } from '../../../../shared/space/meeting/grouping.ts'
import type { Live } from '../../../../shared/space/meeting/live.ts'
import type { Meeting } from '../../../../shared/space/meeting/meeting.ts'
import type { Step } from '../../../../shared/space/meeting/step.ts'
import { board, byId, member, space } from '../../shared/space/spaceFixture.ts'

export const nora = member('nora', 'facilitator', 'Nora')
export const kim = member('kim', 'participant', 'Kim')
export const ali = member('ali', 'participant', 'Ali')
export const sam = member('sam', 'participant', 'Sam')
export const otto = member('otto', 'observer', 'Otto')

export function meeting(change: Partial<Meeting> = {}): Meeting {
  return {
    id: 'm1',
    title: 'Kennismaken',
    order: 1,
    plannedStart: null,
    plannedEnd: null,
    startedAt: 1,
    endedAt: null,
    currentStepId: null,
    attended: [],
    createdAt: 1,
    ...change,
  }
}

export function step(id: string, change: Partial<Step> = {}): Step {
  return {
    id,
    meetingId: 'm1',
    order: 1,
    kind: 'activity',
    werkvorm: 'leeg',
    part: 'p1',
    settings: {},
    layout: 'plenary',
    title: `Stap ${id}`,
    question: 'Wat zie je?',
    minutes: 10,
    grouping: { by: 'plenary', size: 1, mix: 'random' },
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

export function group(id: string, stepId: string, members: string[], boardId: string): Group {
  return { id, stepId, name: `Duo ${id}`, order: 1, members, locked: [], boardId }
}

/** Duos on their boards, a plenary and a break after it, and who comes; `current` is the step that runs. */
export function meetingSpace(current: string | null, live: Partial<Live> = {}) {
  const duos = { by: 'size', size: 2, mix: 'mixed' } as const
  return space(
    [nora, kim, ali, sam, otto],
    [
      board('duo1', { kind: 'group', members: ['kim', 'ali'], stepId: 'duos' }),
      board('plenair', { title: 'Wie zijn wij', stepId: 'samen' }),
      board('eigen', { kind: 'solo', members: ['sam'] }),
    ],
    {},
    {
      meetings: byId([meeting({ currentStepId: current })]),
      steps: byId([
        step('duos', { order: 1, grouping: duos }),
        step('samen', { order: 2, boardId: 'plenair' }),
        step('pauze', { order: 3, kind: 'break', layout: '' }),
      ]),
      groups: byId([group('1', 'duos', ['kim', 'ali'], 'duo1'), group('2', 'duos', ['sam'], 'eigen')]),
      live: { meetingId: 'm1', ...live },
    },
  )
}
