import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import { limits } from '../../../../shared/protocol/limits.ts'
import { type Command, commandSchema, decide } from '../../../../shared/space/commands/index.ts'
import type { spaceCommands } from '../../../../shared/space/commands/space.ts'
import type { Role } from '../../../../shared/space/model.ts'
import { after, board, context, member, space } from './spaceFixture.ts'

const facilitator = member('fac', 'facilitator')
const second = member('fac2', 'facilitator')
const participant = member('par', 'participant')
const observer = member('obs', 'observer')
const state = space([facilitator, second, participant, observer], [board('b1'), board('b2', { order: 7 })])

const run = (command: Command, actor = facilitator, from = state, world = context()) =>
  decide(from, actor, command, world)
const next = (command: Command, actor = facilitator, from = state) => after(from, run(command, actor, from))

type SpaceCommand = z.infer<(typeof spaceCommands)[number]['schema']>

/** One example of every command about the space itself. A missing one is a type error. */
const examples: { [Type in SpaceCommand['type']]: Extract<SpaceCommand, { type: Type }> } = {
  addBoard: { type: 'addBoard', werkvorm: 'leeg' },
  renameBoard: { type: 'renameBoard', boardId: 'b1', title: 'Nieuw' },
  removeBoard: { type: 'removeBoard', boardId: 'b1' },
  restoreBoard: { type: 'restoreBoard', boardId: 'b1' },
  freezeBoard: { type: 'freezeBoard', boardId: 'b1', frozen: true },
  snapshotBoard: { type: 'snapshotBoard', boardId: 'b1', title: 'Voorjaar' },
  removeSnapshot: { type: 'removeSnapshot', boardId: 'b1', snapshotId: 's1' },
  setRole: { type: 'setRole', memberId: 'par', role: 'observer' },
  setProfile: { type: 'setProfile', memberId: 'fac2', name: 'Ander' },
  rotateLinks: { type: 'rotateLinks', which: 'join' },
  editSpace: { type: 'editSpace', closed: true },
  removeMember: { type: 'removeMember', memberId: 'par' },
}

describe('who may do what (B4)', () => {
  for (const command of Object.values(examples)) {
    it(`${command.type}: facilitators may`, () => {
      expect(run(command)).toMatchObject({ ok: true })
    })
    for (const actor of [participant, observer]) {
      it(`${command.type}: a ${actor.role} may not do it to the space or to others`, () => {
        expect(run(command, actor)).toMatchObject({ ok: false, code: 'not-allowed' })
      })
    }
    it(`${command.type}: who is no member may not, whatever role they claim`, () => {
      const stranger = member('stranger', 'facilitator')
      expect(run(command, stranger)).toEqual({ ok: false, code: 'not-allowed', reason: 'not-a-member' })
    })
  }

  it('the role counts that the space says, not the one that the caller brings', () => {
    const pretender = { ...participant, role: 'facilitator' as Role }
    expect(run(examples.removeBoard, pretender)).toMatchObject({ ok: false, reason: 'facilitators-only' })
  })

  for (const actor of [facilitator, participant, observer]) {
    it(`a ${actor.role} may change their own profile and renew their own link`, () => {
      expect(next({ type: 'setProfile', name: 'Nieuw' }, actor).members.get(actor.id)?.name).toBe('Nieuw')
      expect(run({ type: 'rotateLinks', which: 'personal' }, actor)).toMatchObject({ ok: true })
    })
  }

  it('a participant may not renew the link of somebody else', () => {
    const command = { type: 'rotateLinks', which: 'personal', memberId: 'obs' } as const
    expect(run(command, participant)).toMatchObject({ ok: false, reason: 'not-yours' })
  })
})

describe('addBoard', () => {
  it('adds a plenary board after the others and asks for its layout, and tells its id', () => {
    const decision = run({
      type: 'addBoard',
      werkvorm: 'leeg',
      title: 'Ideeën',
      settings: { heading: 'Hoi' },
    })
    expect(decision).toMatchObject({
      result: { boardId: 'id1' },
      effects: [
        { type: 'seedBoard', boardId: 'id1', werkvorm: 'leeg', settings: { heading: 'Hoi' }, language: 'nl' },
      ],
    })
    expect(after(state, decision).boards.get('id1')).toMatchObject({
      title: 'Ideeën',
      order: 8,
      kind: 'plenary',
      epoch: 1,
    })
  })
  it('is called after its werkvorm, in the language of the space, when no title is given', () => {
    expect(next(examples.addBoard).boards.get('id1')?.title).toBe('Leeg bord')
    const english = space([facilitator], [], { language: 'en' })
    expect(next(examples.addBoard, facilitator, english).boards.get('id1')?.title).toBe('Empty board')
  })
  it('refuses a werkvorm that there is not, and settings that do not fit', () => {
    expect(run({ type: 'addBoard', werkvorm: 'constructor' })).toMatchObject({ reason: 'unknown-werkvorm' })
    const bad = { type: 'addBoard', werkvorm: 'leeg', settings: { bad: 1 } } as const
    expect(run(bad)).toMatchObject({ code: 'invalid', reason: 'wrong-settings' })
  })
  it('stops at the limit, the bin included', () => {
    const boards = Array.from({ length: limits.boardsPerSpace }, (_, at) =>
      board(`b${at}`, { removedAt: at === 0 ? 5 : null }),
    )
    const full = space([facilitator], boards)
    expect(run(examples.addBoard, facilitator, full)).toEqual({
      ok: false,
      code: 'invalid',
      reason: 'boards-full',
    })
    const almost = space([facilitator], boards.slice(1))
    expect(run(examples.addBoard, facilitator, almost)).toMatchObject({ ok: true })
  })
})

describe('changing a board', () => {
  it('renames, freezes and thaws, and leaves the rest as it was', () => {
    expect(next(examples.renameBoard).boards.get('b1')).toEqual(board('b1', { title: 'Nieuw' }))
    const frozen = next(examples.freezeBoard)
    expect(frozen.boards.get('b1')).toEqual(board('b1', { frozen: true }))
    expect(
      next({ ...examples.freezeBoard, frozen: false }, facilitator, frozen).boards.get('b1')?.frozen,
    ).toBe(false)
  })
  it('goes to the bin, keeps the first date there, and comes back whole', () => {
    const removed = next(examples.removeBoard)
    expect(removed.boards.get('b1')?.removedAt).toBe(1000)
    const again = after(removed, run(examples.removeBoard, facilitator, removed, context({ now: 2000 })))
    expect(again.boards.get('b1')?.removedAt).toBe(1000)
    expect(next(examples.restoreBoard, facilitator, again).boards.get('b1')).toEqual(board('b1'))
  })
  for (const type of ['renameBoard', 'removeBoard', 'restoreBoard', 'freezeBoard'] as const) {
    it(`${type}: a board that there is not is refused`, () => {
      expect(run({ ...examples[type], boardId: 'weg' })).toEqual({
        ok: false,
        code: 'invalid',
        reason: 'no-such-board',
      })
    })
  }
})

describe('B35 keeping a board as it is', () => {
  const keep = { type: 'snapshotBoard', boardId: 'b1', title: 'Voorjaar' } as const

  it('asks for a row, and changes nothing in the space', () => {
    expect(run(keep)).toMatchObject({
      changes: [],
      effects: [{ type: 'keepBoard', boardId: 'b1', title: 'Voorjaar', by: 'fac', snapshotId: 'id1' }],
      result: { snapshotId: 'id1' },
    })
    expect(run({ type: 'snapshotBoard', boardId: 'b1' })).toMatchObject({ effects: [{ title: '' }] })
  })

  it('is refused for a board in the bin, and for one that the facilitator does not read', () => {
    const inBin = space([facilitator], [board('b1', { removedAt: 5 })])
    expect(run(keep, facilitator, inBin)).toMatchObject({ ok: false, reason: 'no-such-board' })
    for (const change of [
      { kind: 'solo', members: ['par'] },
      { kind: 'group', members: ['par'], openToFacilitators: false },
      { kind: 'group', members: ['fac'], sealed: true },
    ] as const) {
      const closed = space([facilitator], [board('b1', { ...change, members: [...change.members] })])
      for (const command of [keep, examples.removeSnapshot])
        expect(run(command, facilitator, closed)).toMatchObject({
          code: 'not-allowed',
          reason: 'board-not-read',
        })
    }
  })
})

describe('members', () => {
  it('promotes and demotes, but never the last facilitator, themselves included (B4)', () => {
    expect(next({ type: 'setRole', memberId: 'par', role: 'facilitator' }).members.get('par')?.role).toBe(
      'facilitator',
    )
    const alone = space([facilitator, participant])
    for (const role of ['participant', 'observer'] as const) {
      const command = { type: 'setRole', memberId: 'fac', role } as const
      expect(run(command, facilitator, alone)).toEqual({
        ok: false,
        code: 'invalid',
        reason: 'last-facilitator',
      })
    }
    expect(run({ type: 'setRole', memberId: 'fac', role: 'facilitator' }, facilitator, alone)).toMatchObject({
      ok: true,
    })
    expect(next({ type: 'setRole', memberId: 'fac', role: 'observer' }).members.get('fac')?.role).toBe(
      'observer',
    )
  })
  it('puts a person out: not there any more, signed out everywhere, link without use', () => {
    const decision = run(examples.removeMember)
    expect(after(state, decision).members.has('par')).toBe(false)
    expect(decision).toMatchObject({
      effects: [
        { type: 'dropKeys', memberId: 'par' },
        { type: 'signOut', memberId: 'par', keepCurrent: false },
      ],
    })
  })
  it('never puts the last facilitator out', () => {
    const alone = space([facilitator, participant])
    const command = { type: 'removeMember', memberId: 'fac' } as const
    expect(run(command, facilitator, alone)).toMatchObject({ reason: 'last-facilitator' })
  })
  it('refuses who is not there', () => {
    expect(run({ ...examples.setRole, memberId: 'weg' })).toMatchObject({ reason: 'no-such-member' })
    expect(run({ ...examples.removeMember, memberId: 'weg' })).toMatchObject({ reason: 'no-such-member' })
    expect(run({ ...examples.setProfile, memberId: 'weg' })).toMatchObject({ reason: 'no-such-member' })
    const link = { type: 'rotateLinks', which: 'personal', memberId: 'weg' } as const
    expect(run(link)).toMatchObject({ reason: 'no-such-member' })
  })
  it('changes only the parts of a profile that are given', () => {
    const changed = next({ type: 'setProfile', discipline: 'verpleegkunde' }, participant)
    expect(changed.members.get('par')).toEqual({ ...participant, discipline: 'verpleegkunde' })
  })
})

describe('links (B1)', () => {
  it('a new join code takes the place of the old one in the space and in the row', () => {
    const decision = run({ type: 'rotateLinks', which: 'join' })
    expect(decision).toMatchObject({
      effects: [{ type: 'changeJoinCode', code: 'KMNPQR' }],
      result: { link: 'https://bord.test/doe-mee/KMNPQR', joinCode: 'KMNPQR' },
    })
    expect(after(state, decision).meta.joinCode).toBe('KMNPQR')
  })
  it('a new link of facilitators holds its key behind the #, and the key enters no document', () => {
    const decision = run({ type: 'rotateLinks', which: 'facilitator' })
    expect(decision).toMatchObject({
      changes: [],
      effects: [{ type: 'replaceKey', kind: 'facilitator', memberId: null, key: 'key1' }],
      result: { link: 'https://bord.test/s/ruimte#f=key1' },
    })
  })
  it('a new personal link signs out the other devices; made by a facilitator, all of them', () => {
    const own = run({ type: 'rotateLinks', which: 'personal' }, participant)
    expect(own).toMatchObject({
      changes: [],
      effects: [
        { type: 'replaceKey', kind: 'personal', memberId: 'par', key: 'key1' },
        { type: 'signOut', memberId: 'par', keepCurrent: true },
      ],
      result: { link: 'https://bord.test/s/ruimte#p=key1' },
    })
    const others = run({ type: 'rotateLinks', which: 'personal', memberId: 'par' })
    expect(others).toMatchObject({
      effects: [
        { type: 'replaceKey', kind: 'personalOnce', memberId: 'par' },
        { type: 'signOut', keepCurrent: false },
      ],
    })
  })
})

describe('editSpace', () => {
  it('changes what is given and nothing else', () => {
    const asks = { discipline: false, organisation: true }
    const edited = next({ type: 'editSpace', title: 'Anders', language: 'en', asks, closed: true })
    expect(edited.meta).toEqual({ ...state.meta, title: 'Anders', language: 'en', asks, closed: true })
    expect(run({ type: 'editSpace' })).toMatchObject({ changes: [] })
  })
})

describe('what comes in', () => {
  const parse = (command: unknown) => commandSchema.safeParse(command).success
  it('takes every example, and drops what it does not know', () => {
    for (const command of Object.values(examples)) expect(parse(command), command.type).toBe(true)
    expect(commandSchema.parse({ ...examples.removeBoard, extra: 1 })).toEqual(examples.removeBoard)
  })
  it('refuses unknown types, wrong ids and texts that are too long or empty (T34)', () => {
    expect(parse({ type: 'nope' })).toBe(false)
    expect(parse({ type: '__proto__' })).toBe(false)
    for (const boardId of ['', 'a/b', '..', 'a\0', '%2e', '*', 'é', 'a'.repeat(129), 'a'.repeat(10_000), 7]) {
      expect(parse({ type: 'removeBoard', boardId }), String(boardId).slice(0, 20)).toBe(false)
    }
    expect(parse({ ...examples.renameBoard, title: ' \u200b ' })).toBe(false)
    expect(parse({ ...examples.renameBoard, title: 'x'.repeat(limits.titleCharacters + 1) })).toBe(false)
    expect(parse({ ...examples.setProfile, name: 'x'.repeat(limits.nameCharacters + 1) })).toBe(false)
  })
})
