import * as Y from 'yjs'
import type { CommandContext, Decision } from '../../../../shared/space/commands/decision.ts'
import { applySpaceChanges, readSpaceState, type SpaceChange } from '../../../../shared/space/document.ts'
import { type MeetingState, noMeetings } from '../../../../shared/space/meeting/state.ts'
import type { Board, Member, Role, SpaceMeta, SpaceState } from '../../../../shared/space/model.ts'

export function member(id: string, role: Role, name = id): Member {
  return { id, name, discipline: '', organisation: '', role, joinedAt: 1 }
}

export function board(id: string, change: Partial<Board> = {}): Board {
  return {
    id,
    title: id,
    werkvorm: 'leeg',
    settings: {},
    kind: 'plenary',
    members: [],
    openToFacilitators: true,
    frozen: false,
    order: 1,
    epoch: 1,
    createdAt: 1,
    removedAt: null,
    layout: 'plenary',
    stepId: null,
    allow: 'everything',
    anonymous: false,
    sealed: false,
    promise: null,
    ...change,
  }
}

export const meta: SpaceMeta = {
  title: 'Ruimte',
  language: 'nl',
  asks: { discipline: true, organisation: true },
  joinCode: 'CDFGHJ',
  closed: false,
  createdAt: 1,
  expiresAt: null,
}

/** A space with these people and boards; `change` is about its meta, `meeting` about its meetings. */
export function space(
  members: readonly Member[],
  boards: readonly Board[] = [],
  change: Partial<SpaceMeta> = {},
  meeting: Partial<MeetingState> = {},
): SpaceState {
  return {
    id: 'ruimte',
    meta: { ...meta, ...change },
    members: byId(members),
    boards: byId(boards),
    ...noMeetings,
    ...meeting,
  }
}

/** Meetings, steps, groups or polls as a map of the state. */
export function byId<T extends { id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]))
}

/** A world without chance: ids, keys and codes count up. */
export function context(change: Partial<CommandContext> = {}): CommandContext {
  let count = 0
  const next = (kind: string) => () => {
    count += 1
    return `${kind}${count}`
  }
  return {
    now: 1000,
    newId: next('id'),
    newKey: next('key'),
    newJoinCode: () => 'KMNPQR',
    newSeed: () => 1,
    online: new Set(),
    origin: 'https://bord.test',
    werkvorm: (id) =>
      id === 'leeg'
        ? {
            name: (language) => (language === 'nl' ? 'Leeg bord' : 'Empty board'),
            settings: (given) => ('bad' in given ? undefined : { heading: '', ...given }),
            layouts: ['plenary'],
            script: () => [],
          }
        : undefined,
    ...change,
  }
}

const maps = [
  'members',
  'boards',
  'meetings',
  'steps',
  'groups',
  'polls',
  'attendance',
  'ready',
  'hands',
] as const

/** Every entry of a state as the change that writes it. */
function everything(state: SpaceState): SpaceChange[] {
  const plain = (map: 'meta' | 'live') =>
    Object.entries(state[map]).map(([key, value]) => ({ map, key, value }))
  const keyed = maps.flatMap((map) => [...state[map]].map(([key, value]) => ({ map, key, value })))
  return [...plain('meta'), ...plain('live'), ...keyed]
}

/** The state after a decision, read back from a real space document. */
export function after(state: SpaceState, decision: Decision): SpaceState {
  const document = new Y.Doc()
  applySpaceChanges(document, everything(state))
  if (decision.ok) applySpaceChanges(document, decision.changes)
  const read = readSpaceState(state.id, document)
  if (!read) throw new Error('The space document cannot be read any more')
  return read
}
