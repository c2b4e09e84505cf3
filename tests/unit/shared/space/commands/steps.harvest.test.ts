import { describe, expect, it } from 'vitest'
import type { Effect, HarvestEffect } from '../../../../../shared/space/commands/decision.ts'
import { groupOfMember, groupsOf } from '../../../../../shared/space/meeting/now.ts'
import type { HarvestPlan, Step } from '../../../../../shared/space/meeting/step.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

const to = (toStepId: string, change: Partial<HarvestPlan> = {}): HarvestPlan => ({
  toStepId,
  zones: { ideeen: 'oogst' },
  share: 'all',
  when: 'atOnce',
  ...change,
})
const solo = (id: string, order: number, change: Partial<Step> = {}) =>
  step(id, order, { grouping: grouping('solo', 1), ...change })
const duos = (id: string, order: number, change: Partial<Step> = {}) =>
  step(id, order, { grouping: grouping('size', 2), ...change })

function play(steps: readonly Step[], count = 4): Play {
  const people = participants(count)
  return new Play(sheet(steps, people), { online: new Set(people.map(({ id }) => id)) })
}
const harvests = (effects: readonly Effect[]): HarvestEffect[] =>
  effects.filter((effect) => effect.type === 'harvest')
const start = (p: Play, stepId: string) => harvests(p.do({ type: 'startStep', stepId }).effects)

describe('harvest at the start of a step (B19)', () => {
  it('brings everything to the board of everyone, by discipline and name, told by person', () => {
    const p = play([solo('a', 1, { harvest: to('b', { share: 'ticked' }) }), step('b', 2)])
    start(p, 'a')
    const [harvest, ...more] = start(p, 'b')
    expect(more).toEqual([])
    expect(harvest?.targetBoardId).toBe(p.state.steps.get('b')?.boardId)
    const rules = { zones: { ideeen: 'oogst' }, share: 'ticked', anonymous: false, seed: 1 }
    expect(harvest?.rules).toMatchObject(rules)
    expect(harvest?.rules.people?.slice(-4)).toEqual(['p2', 'p3', 'p1', 'p4'])
    expect(harvest?.sources.map(({ label, memberIds }) => [label, memberIds])).toEqual([
      ['Persoon 2, onderwijs', ['p2']],
      ['Persoon 3, welzijn', ['p3']],
      ['Persoon 1, zorg', ['p1']],
      ['Persoon 4, zorg', ['p4']],
    ])
  })

  it('brings what somebody wrote alone only to the board of their own duo, in its order', () => {
    const p = play([solo('a', 1, { harvest: to('b') }), duos('b', 2)], 5)
    start(p, 'a')
    const all = start(p, 'b')
    for (const { targetBoardId, sources } of all) {
      const group = groupsOf(p.state, 'b').find(({ boardId }) => boardId === targetBoardId)
      expect(sources.flatMap(({ memberIds }) => memberIds)).toEqual(group?.members)
    }
    expect(all.flatMap(({ sources }) => sources)).toHaveLength(5)
  })

  it('brings the card of somebody who is moved to the board of the new group, and nobody else’s', () => {
    const p = play([solo('a', 1, { harvest: to('b') }), duos('b', 2)], 4)
    start(p, 'a')
    start(p, 'b')
    const [first, second] = groupsOf(p.state, 'b')
    const mover = first?.members[0] ?? ''
    const moved = harvests(p.do({ type: 'moveMember', memberId: mover, groupId: second?.id ?? '' }).effects)
    expect(moved.map(({ targetBoardId }) => targetBoardId)).toEqual([second?.boardId])
    expect(moved.flatMap(({ sources }) => sources.map(({ memberIds }) => memberIds))).toEqual([[mover]])
  })

  it('brings each duo to the four it grew into, and again when going back and forth', () => {
    const p = play([duos('a', 1, { harvest: to('b') }), step('b', 2, { grouping: grouping('grow', 4) })], 8)
    start(p, 'a')
    const first = start(p, 'b')
    expect(first.map(({ sources }) => sources.length)).toEqual([2, 2])
    expect(first.flatMap(({ sources }) => sources.map(({ label }) => label)).sort()).toEqual([
      'Duo 1',
      'Duo 2',
      'Duo 3',
      'Duo 4',
    ])
    start(p, 'a')
    expect(start(p, 'b')).toEqual(first)
  })

  it('brings the work of a group to everyone who was in it alone', () => {
    const p = play([duos('a', 1, { harvest: to('b') }), solo('b', 2)])
    start(p, 'a')
    const all = start(p, 'b')
    expect(all).toHaveLength(4)
    for (const id of ['p1', 'p2', 'p3', 'p4']) {
      const board = groupOfMember(p.state, 'b', id)?.boardId
      const from = all.find(({ targetBoardId }) => targetBoardId === board)?.sources
      expect(from?.map(({ boardId }) => boardId)).toEqual([groupOfMember(p.state, 'a', id)?.boardId])
    }
  })

  it('tells nothing of who an anonymous step was by (B20)', () => {
    const p = play([solo('a', 1, { harvest: to('b'), anonymous: true }), step('b', 2)])
    start(p, 'a')
    const [harvest] = start(p, 'b')
    expect(harvest?.rules.anonymous).toBe(true)
    expect(JSON.stringify(harvest)).not.toMatch(/Persoon|"p\d"/)
    expect(harvest?.sources).toHaveLength(4)
  })

  it('of a step that did not run, one by one, or onto the same board: nothing by itself', () => {
    const p = play([
      solo('never', 1, { harvest: to('c') }),
      solo('onebyone', 2, { harvest: to('c', { when: 'oneByOne' }) }),
      step('b', 3, { part: 'deel', harvest: to('c') }),
      step('c', 4, { part: 'deel' }),
    ])
    start(p, 'onebyone')
    start(p, 'b')
    expect(start(p, 'c')).toEqual([])
  })
})

describe('the command harvest', () => {
  const steps = [duos('a', 1, { harvest: to('b', { when: 'oneByOne' }) }), step('b', 2)]

  it('brings in one group, or all, once there is a board to bring it to', () => {
    const p = play(steps)
    start(p, 'a')
    expect(p.try({ type: 'harvest', stepId: 'a' })).toMatchObject({ reason: 'nothing-to-harvest' })
    start(p, 'b')
    const group = groupOfMember(p.state, 'a', 'p1')
    const one = p.do({ type: 'harvest', stepId: 'a', groupId: group?.id ?? '' })
    expect(one.changes).toEqual([])
    expect(harvests(one.effects).map(({ sources }) => sources.map(({ boardId }) => boardId))).toEqual([
      [group?.boardId],
    ])
    expect(harvests(p.do({ type: 'harvest', stepId: 'a' }).effects)[0]?.sources).toHaveLength(2)
  })

  it('refuses steps and groups that are not there, and a step without a harvest', () => {
    const p = play(steps)
    start(p, 'a')
    start(p, 'b')
    expect(p.try({ type: 'harvest', stepId: 'weg' })).toMatchObject({ reason: 'no-such-step' })
    expect(p.try({ type: 'harvest', stepId: 'a', groupId: 'weg' })).toMatchObject({ reason: 'no-such-group' })
    expect(p.try({ type: 'harvest', stepId: 'b' })).toMatchObject({ reason: 'nothing-to-harvest' })
  })
})
