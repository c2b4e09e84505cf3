import fc from 'fast-check'
import { expect, it } from 'vitest'
import { access } from '../../../../../shared/space/access.ts'
import { type CommandInput, commandSchema, decide } from '../../../../../shared/space/commands/index.ts'
import { groupsOf, placeOf, runningMeeting } from '../../../../../shared/space/meeting/now.ts'
import type { Step } from '../../../../../shared/space/meeting/step.ts'
import { isSolo } from '../../../../../shared/space/meeting/stepBoards.ts'
import type { SpaceState } from '../../../../../shared/space/model.ts'
import { meeting } from '../meetingFixture.ts'
import { after, byId, context } from '../spaceFixture.ts'
import { grouping, Play, participants, quickly, sheet, step } from './play.ts'

const harvest = (toStepId: string) =>
  ({ toStepId, zones: { '*': '' }, share: 'all', when: 'atOnce' }) as const

/** Every way of dividing, boards with and without, all rules for latecomers, harvests forth and back. */
const steps: readonly Step[] = [
  step('solo', 1, { grouping: grouping('solo', 1), harvest: harvest('duo') }),
  step('duo', 2, { grouping: grouping('size', 2), harvest: harvest('all'), latecomers: 'trio' }),
  step('same', 3, { grouping: grouping('same', 2), openToFacilitators: false }),
  step('again', 4, { grouping: grouping('same', 2), openToFacilitators: false, harvest: harvest('solo') }),
  step('four', 5, { grouping: grouping('grow', 4), latecomers: 'choice', pauseInput: true }),
  step('pause', 6, { kind: 'break', layout: '', werkvorm: null }),
  step('all', 7, { part: 'deel', allow: 'vote' }),
  step('all2', 8, { part: 'deel', minutes: 0 }),
  step('count', 9, {
    grouping: grouping('count', 2, 'newPartner'),
    anonymous: true,
    harvest: harvest('all2'),
  }),
  step('choice', 10, { grouping: grouping('choice', 3), latecomers: 'choice' }),
  step('hand', 11, { grouping: grouping('hand', 2), layout: '', werkvorm: null }),
  step('alone', 12, { grouping: grouping('solo', 1) }),
  step('alone2', 13, { grouping: grouping('same', 1) }),
  step('other', 1, { meetingId: 'n', grouping: grouping('size', 2, 'newPartner') }),
]

const start = (): SpaceState => ({
  ...sheet(steps, participants(6)),
  meetings: byId([meeting('m'), meeting('n', { order: 2 })]),
})

const person = fc.constantFrom('f', 'f2', 'o', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'weg')
const stepId = fc.constantFrom(...steps.map(({ id }) => id), 'weg')
const index = fc.nat(40)

/** Ids that exist only while it plays are told by a number. */
type Plan = (state: SpaceState) => CommandInput
const fixed = (command: fc.Arbitrary<CommandInput>) =>
  command.map(
    (each): Plan =>
      () =>
        each,
  )
const type = <Type extends CommandInput['type']>(...types: Type[]) => fc.constantFrom(...types)

const pick = (ids: Iterable<string>, at: number): string => {
  const all = [...ids]
  return all[at % Math.max(1, all.length)] ?? 'weg'
}
const groupId = (state: SpaceState, at: number) => pick(state.groups.keys(), at)
const boardId = (state: SpaceState, at: number) => pick(state.boards.keys(), at)

const running: fc.Arbitrary<Plan>[] = [
  fixed(fc.record({ type: type('startStep'), stepId })),
  fixed(fc.record({ type: type('startStep'), stepId })),
  fc.record({ stepId, expected: fc.option(stepId) }).map(
    ({ stepId, expected }): Plan =>
      () => ({ type: 'startStep', stepId, expectedStep: expected }),
  ),
  fixed(fc.constant({ type: 'undoStart' })),
  fixed(fc.record({ type: type('startMeeting') })),
  fixed(fc.record({ type: type('attend') })),
  fixed(fc.record({ type: type('setAttendance'), memberId: person, here: fc.boolean() })),
  fixed(fc.record({ type: type('setReady'), ready: fc.boolean() })),
  fixed(fc.record({ type: type('raiseHand'), raised: fc.boolean() })),
  fixed(fc.record({ type: type('lowerHand'), memberId: person })),
  fixed(fc.constantFrom({ type: 'pauseTimer' }, { type: 'resumeTimer' }, { type: 'stopTimer' })),
  fixed(fc.record({ type: type('startTimer'), minutes: fc.integer({ min: 1, max: 20 }) })),
  fixed(fc.record({ type: type('extendTimer'), ms: fc.integer({ min: -600_000, max: 600_000 }) })),
  fixed(fc.record({ type: type('harvest'), stepId })),
]
const grouped: fc.Arbitrary<Plan>[] = [
  fixed(fc.record({ type: type('makeGroups'), stepId, seed: fc.nat(5) })),
  fixed(
    fc.record({
      type: type('makeGroups'),
      stepId,
      groups: fc.array(fc.uniqueArray(person, { maxLength: 3 }), { maxLength: 3 }),
      locked: fc.uniqueArray(person, { maxLength: 2 }),
    }),
  ),
  fixed(
    fc.record({
      type: type('makeGroups'),
      stepId,
      grouping: fc.record({
        by: fc.constantFrom('solo', 'size', 'count', 'grow', 'same', 'hand', 'choice'),
        size: fc.integer({ min: 1, max: 4 }),
        mix: fc.constantFrom('random', 'mixed', 'same', 'newPartner'),
      }),
    }),
  ),
  ...[0, 1].map(() =>
    fc.record({ memberId: person, at: index }).map(
      ({ memberId, at }): Plan =>
        (state) => ({ type: 'moveMember', memberId, groupId: groupId(state, at) }),
    ),
  ),
  fc.record({ memberId: person, at: index, locked: fc.boolean() }).map(
    ({ memberId, at, locked }): Plan =>
      (state) => ({ type: 'lockMember', memberId, groupId: groupId(state, at), locked }),
  ),
  index.map(
    (at): Plan =>
      (state) => ({ type: 'joinGroup', groupId: groupId(state, at) }),
  ),
  index.map(
    (at): Plan =>
      (state) => ({ type: 'renameGroup', groupId: groupId(state, at), name: 'Naam' }),
  ),
]
const around: fc.Arbitrary<Plan>[] = [
  fixed(
    fc.record({
      type: type('setRole'),
      memberId: person,
      role: fc.constantFrom('facilitator', 'participant', 'observer'),
    }),
  ),
  fixed(fc.record({ type: type('rotateLinks'), which: fc.constant('personal'), memberId: person })),
  index.map(
    (at): Plan =>
      (state) => ({ type: 'removeBoard', boardId: boardId(state, at) }),
  ),
  index.map(
    (at): Plan =>
      (state) => ({ type: 'restoreBoard', boardId: boardId(state, at) }),
  ),
  index.map(
    (at): Plan =>
      (state) => ({ type: 'gather', boardId: boardId(state, at) }),
  ),
  fixed(fc.record({ type: type('spotlight'), leaderId: person, held: fc.boolean() })),
  fixed(fc.constantFrom({ type: 'release' }, { type: 'openScreen' })),
  fixed(fc.record({ type: type('showOnScreen'), show: fc.constantFrom('auto', 'board', 'lobby', 'poll') })),
  fixed(fc.record({ type: type('sendMessage'), text: fc.constant('Nog een minuut') })),
  fixed(
    fc.record({
      type: type('editStep'),
      stepId,
      allow: fc.constantFrom('everything', 'vote'),
      openToFacilitators: fc.boolean(),
    }),
  ),
  fixed(fc.record({ type: type('moveStep'), stepId, afterStepId: fc.option(stepId, { nil: null }) })),
]
/** What ends much comes less often. */
const rare: fc.Arbitrary<Plan> = fc.oneof(
  fixed(fc.record({ type: type('removeMember'), memberId: person })),
  fixed(fc.record({ type: type('endMeeting') })),
  fixed(fc.record({ type: type('removeStep'), stepId })),
)

const move = fc.record({
  by: fc.oneof({ weight: 2, arbitrary: fc.constant('f') }, { weight: 3, arbitrary: person }),
  wait: fc.constantFrom(0, 1_000, 9_000, 400_000),
  plan: fc.oneof(
    { weight: 30, arbitrary: fc.oneof(...running) },
    { weight: 15, arbitrary: fc.oneof(...grouped) },
    { weight: 11, arbitrary: fc.oneof(...around) },
    { weight: 2, arbitrary: rare },
  ),
})

/** Plays moves one after the other, and tells about each state. */
function playAll(
  moves: readonly { by: string; wait: number; plan: Plan }[],
  see: (play: Play) => void,
): void {
  const play = new Play(start(), { online: new Set(['p1', 'p2', 'p3', 'p4', 'f']) })
  for (const { by, wait, plan } of moves) {
    play.pass(wait)
    const before = play.state
    const decision = play.try(plan(play.state), by, quickly)
    if (!decision.ok) expect(play.state).toBe(before)
    see(play)
  }
  const read = after(play.state, { ok: true, changes: [], effects: [], result: {} })
  expect(read).toEqual(play.state)
}
const moves = fc.array(move, { maxLength: 40 })

it('everyone is in at most one group of each step, and in one place, whatever happens (B7, B15)', () => {
  fc.assert(
    fc.property(moves, (all) => {
      playAll(all, ({ state }) => {
        for (const each of state.steps.values()) {
          const members = groupsOf(state, each.id).flatMap((group) => group.members)
          expect(new Set(members).size).toBe(members.length)
          for (const id of members) expect(state.members.has(id)).toBe(true)
        }
        for (const group of state.groups.values()) expect(state.steps.has(group.stepId)).toBe(true)
        for (const id of state.members.keys()) expectOnePlace(state, id)
      })
    }),
    { numRuns: 300 },
  )
})

/** A place is a board that this person may open, or the home of the space. */
function expectOnePlace(state: SpaceState, id: string): void {
  const { boardId, group } = placeOf(state, id)
  if (group) expect(group.members).toContain(id)
  if (boardId === undefined) return
  expect(access(state, id, { kind: 'board', boardId })).not.toBe('none')
}

it('a group board is for the members of the groups on it, a solo board for one person (B18)', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const owners = new Map<string, string>()
      playAll(all, ({ state }) => {
        for (const board of state.boards.values()) {
          const groups = [...state.groups.values()].filter((group) => group.boardId === board.id)
          if (board.kind === 'plenary') expect(groups).toEqual([])
          if (board.kind === 'group' && groups.length > 0) {
            expect([...board.members].sort()).toEqual(
              [...new Set(groups.flatMap(({ members }) => members))].sort(),
            )
          }
          if (board.kind !== 'solo') continue
          const owner = owners.get(board.id) ?? board.members.join()
          owners.set(board.id, owner)
          expect(board.members).toEqual([owner])
          for (const { members } of groups) expect(members.filter((id) => id !== owner)).toEqual([])
        }
        for (const id of state.members.keys()) {
          for (const [boardId, owner] of owners) {
            if (id !== owner) expect(access(state, id, { kind: 'board', boardId })).toBe('none')
          }
        }
      })
    }),
    { numRuns: 300 },
  )
})

it('who takes part in a step that starts has a place in it, unless they choose it themselves (B11)', () => {
  fc.assert(
    fc.property(moves, (all) => {
      playAll(all, ({ state, last }) => {
        const meetingId = runningMeeting(state)?.id
        const undo = state.live.undo
        const step = state.steps.get(undo?.stepId ?? '')
        const startedNow = last.ok && last.changes.some(({ map, key }) => map === 'live' && key === 'undo')
        if (!step || !startedNow || step.grouping.by === 'choice' || step.latecomers === 'choice') return
        if (step.grouping.by === 'plenary') return
        const placed = groupsOf(state, step.id).flatMap(({ members }) => members)
        for (const { id, role } of state.members.values()) {
          const mark = state.attendance.get(id)
          if (role === 'participant' && mark?.here && mark.meetingId === meetingId)
            expect(placed).toContain(id)
        }
        if (isSolo(state, step))
          for (const { members } of groupsOf(state, step.id)) expect(members.length).toBeLessThan(2)
      })
    }),
    { numRuns: 300 },
  )
})

it('the same commands in the same world give the same state, and leave what they were given as it was', () => {
  fc.assert(
    fc.property(moves, (all) => {
      const first: SpaceState[] = []
      playAll(all, ({ state, world }) => {
        const frozen = JSON.stringify(state, maps)
        for (const { plan } of all.slice(0, 3))
          decide(state, { id: 'f' }, commandSchema.parse(plan(state)), context({ now: world.now }))
        expect(JSON.stringify(state, maps)).toBe(frozen)
        first.push(state)
      })
      const second: SpaceState[] = []
      playAll(all, ({ state }) => second.push(state))
      expect(second).toEqual(first)
    }),
    { numRuns: 60 },
  )
})

function maps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value
}
