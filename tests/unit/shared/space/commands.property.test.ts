import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Command, decide } from '../../../../shared/space/commands/index.ts'
import { facilitatorCount, type Role, type SpaceState } from '../../../../shared/space/model.ts'
import { after, board, context, member, space } from './spaceFixture.ts'

const roles: readonly Role[] = ['facilitator', 'participant', 'observer']
const role = fc.constantFrom(...roles)
const memberId = fc.constantFrom('m0', 'm1', 'm2', 'm3', 'weg')
const boardId = fc.constantFrom('b0', 'b1', 'weg')

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: fc.constant('addBoard' as const), werkvorm: fc.constantFrom('leeg', 'onbekend') }),
  fc.record({ type: fc.constant('renameBoard' as const), boardId, title: fc.constant('t') }),
  fc.record({ type: fc.constantFrom('removeBoard' as const, 'restoreBoard' as const), boardId }),
  fc.record({ type: fc.constant('freezeBoard' as const), boardId, frozen: fc.boolean() }),
  fc.record({ type: fc.constant('setRole' as const), memberId, role }),
  fc.record({ type: fc.constant('removeMember' as const), memberId }),
  fc.record({ type: fc.constant('setProfile' as const), memberId, name: fc.constant('n') }),
  fc.record({
    type: fc.constant('rotateLinks' as const),
    which: fc.constantFrom('join', 'facilitator', 'personal'),
  }),
  fc.record({ type: fc.constant('editSpace' as const), closed: fc.boolean() }),
)
const step = fc.record({ actor: memberId, command })

const start = (others: readonly Role[]): SpaceState =>
  space(
    [member('m0', 'facilitator'), ...others.map((each, at) => member(`m${at + 1}`, each))],
    [board('b0'), board('b1')],
  )
const spaces = fc.array(role, { maxLength: 3 }).map(start)

it('a space always keeps a facilitator, whatever anyone does in whatever order (B4)', () => {
  fc.assert(
    fc.property(spaces, fc.array(step, { maxLength: 25 }), (from, steps) => {
      let state = from
      for (const { actor, command } of steps)
        state = after(state, decide(state, { id: actor }, command, context()))
      expect(facilitatorCount(state)).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

it('no command of a person who is not a member changes anything', () => {
  fc.assert(
    fc.property(spaces, command, (state, command) => {
      const decision = decide(state, { id: 'weg' }, command, context())
      expect(decision).toEqual({ ok: false, code: 'not-allowed', reason: 'not-a-member' })
    }),
  )
})

it('participants and observers change nothing but their own entry', () => {
  fc.assert(
    fc.property(spaces, step, (state, { actor, command }) => {
      const decision = decide(state, { id: actor }, command, context())
      if (state.members.get(actor)?.role === 'facilitator' || !decision.ok) return
      const foreign = decision.changes.filter((change) => change.map !== 'members' || change.key !== actor)
      expect(foreign).toEqual([])
      for (const effect of decision.effects) expect(effect).toMatchObject({ memberId: actor })
    }),
  )
})

it('a refusal and a decision leave the state that they were made from as it was', () => {
  fc.assert(
    fc.property(spaces, step, (state, { actor, command }) => {
      const before = JSON.stringify([[...state.members], [...state.boards], state.meta])
      decide(state, { id: actor }, command, context())
      expect(JSON.stringify([[...state.members], [...state.boards], state.meta])).toBe(before)
    }),
  )
})
