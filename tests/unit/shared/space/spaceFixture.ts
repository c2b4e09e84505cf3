import * as Y from 'yjs'
import type { CommandContext, Decision } from '../../../../shared/space/commands/decision.ts'
import { applySpaceChanges, readSpaceState } from '../../../../shared/space/document.ts'
import { noMeetings } from '../../../../shared/space/meeting/state.ts'
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

export function space(members: readonly Member[], boards: readonly Board[] = [], change = {}): SpaceState {
  return {
    id: 'ruimte',
    meta: { ...meta, ...change },
    members: new Map(members.map((each) => [each.id, each])),
    boards: new Map(boards.map((each) => [each.id, each])),
    ...noMeetings,
  }
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

/** The state after a decision, read back from a real space document. */
export function after(state: SpaceState, decision: Decision): SpaceState {
  const document = new Y.Doc()
  const entries = (map: ReadonlyMap<string, unknown>, name: 'members' | 'boards') =>
    [...map].map(([key, value]) => ({ map: name, key, value }))
  applySpaceChanges(document, [
    ...Object.entries(state.meta).map(([key, value]) => ({ map: 'meta' as const, key, value })),
    ...entries(state.members, 'members'),
    ...entries(state.boards, 'boards'),
  ])
  if (decision.ok) applySpaceChanges(document, decision.changes)
  const read = readSpaceState(state.id, document)
  if (!read) throw new Error('The space document cannot be read any more')
  return read
}
