import type { Group } from '../../../../shared/space/meeting/grouping.ts'
import type { Meeting } from '../../../../shared/space/meeting/meeting.ts'
import type { MeetingState } from '../../../../shared/space/meeting/state.ts'
import type { Step } from '../../../../shared/space/meeting/step.ts'
import type { Board, Member, SpaceState } from '../../../../shared/space/model.ts'
import { meeting } from '../../shared/space/meetingFixture.ts'
import { member, space } from '../../shared/space/spaceFixture.ts'

const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))

type Parts = {
  current?: string | null
  steps?: readonly Step[]
  groups?: readonly Group[]
  boards?: readonly Board[]
  people?: readonly Member[]
  more?: Partial<MeetingState>
  change?: Partial<Meeting>
}

/** A space with a facilitator and people who take part in a meeting that runs. */
export function deskState(parts: Parts): SpaceState {
  const { current = null, steps = [], groups = [], boards = [], change = {}, more = {} } = parts
  const people = parts.people ?? ['kim', 'ali', 'noor'].map((id) => member(id, 'participant'))
  const running = meeting('m1', { startedAt: 0, currentStepId: current, ...change })
  return space(
    [member('fatima', 'facilitator'), ...people],
    boards,
    {},
    {
      meetings: byId([running]),
      steps: byId(steps),
      groups: byId(groups),
      attendance: new Map(people.map(({ id }) => [id, { meetingId: 'm1', here: true, at: 0 }])),
      live: { meetingId: 'm1' },
      ...more,
    },
  )
}
