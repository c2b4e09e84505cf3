import { describe, expect, it } from 'vitest'
import type { HarvestEffect } from '../../../../../shared/space/commands/decision.ts'
import type { Grouping } from '../../../../../shared/space/meeting/grouping.ts'
import { groupsOf } from '../../../../../shared/space/meeting/now.ts'
import type { HarvestPlan, Step } from '../../../../../shared/space/meeting/step.ts'
import { boardSchema } from '../../../../../shared/space/model.ts'
import { board } from '../spaceFixture.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

const to = (toStepId: string, change: Partial<HarvestPlan> = {}): HarvestPlan => ({
  toStepId,
  zones: { '*': 'oogst' },
  share: 'all',
  when: 'atOnce',
  ...change,
})
const by = (id: string, order: number, kind: Grouping['by'], change: Partial<Step> = {}) =>
  step(id, order, { grouping: grouping(kind, kind === 'solo' ? 1 : 2), ...change })
const closed = { openToFacilitators: false }

function play(...steps: Step[]): Play {
  const people = participants(4)
  return new Play(sheet(steps, people), { online: new Set(people.map(({ id }) => id)) })
}
const boards = (p: Play, stepId: string) => groupsOf(p.state, stepId).map(({ boardId }) => boardId ?? '')
function start(p: Play, stepId: string): string[] {
  const { effects } = p.do({ type: 'startStep', stepId })
  const harvests = effects.filter((effect): effect is HarvestEffect => effect.type === 'harvest')
  return harvests.flatMap(({ sources }) => sources.map(({ boardId }) => boardId)).sort()
}
const refusal = (p: Play, command: Parameters<Play['try']>[0]) => {
  const decision = p.try(command)
  return decision.ok ? undefined : decision.reason
}

describe('what is told on a board holds, whatever happens to its step (B18)', () => {
  it('a step `same` with a harvest of its own begins with new boards', () => {
    for (const first of [by('a', 1, 'solo'), by('a', 1, 'size', closed)]) {
      const p = play(first, by('b', 2, 'same', { ...closed, harvest: to('c') }), step('c', 3))
      start(p, 'a')
      start(p, 'b')
      const [before, now] = [boards(p, 'a'), boards(p, 'b')]
      expect(now.filter((id) => before.includes(id))).toEqual([])
      expect(start(p, 'c')).toEqual([...now].sort())
    }
  })

  it('a step `same` without a harvest, or with that same one, goes on with the boards', () => {
    for (const harvest of [null, to('c', { when: 'oneByOne' })]) {
      const p = play(by('a', 1, 'solo', { harvest: to('c') }), by('b', 2, 'same', { harvest }), step('c', 3))
      start(p, 'a')
      start(p, 'b')
      expect(boards(p, 'b')).toEqual(boards(p, 'a'))
      expect(start(p, 'c')).toEqual([...boards(p, 'a')].sort())
    }
  })

  it('the plan of a step `same` is fixed once people wrote, and so is that of a closed group', () => {
    for (const kind of ['solo', 'size'] as const) {
      const p = play(by('a', 1, kind, closed), by('b', 2, 'same', closed), step('c', 3))
      start(p, 'a')
      start(p, 'b')
      for (const stepId of ['a', 'b'])
        expect(refusal(p, { type: 'editStep', stepId, harvest: to('c') })).toBe('harvest-is-promised')
      expect(start(p, 'c')).toEqual([])
    }
    const open = play(by('a', 1, 'size'), step('c', 2))
    start(open, 'a')
    expect(refusal(open, { type: 'editStep', stepId: 'a', harvest: to('c') })).toBeUndefined()
    expect(start(open, 'c')).toHaveLength(2)
  })

  it('a target that more people would read than was told stays as it is, or gets nothing', () => {
    const p = play(by('a', 1, 'solo', { harvest: to('b') }), by('b', 2, 'grow', closed), step('c', 3))
    start(p, 'a')
    const wider = [{ grouping: grouping('plenary', 1) }, { openToFacilitators: true }, { sameBoardAs: 'c' }]
    for (const change of wider)
      expect(refusal(p, { type: 'editStep', stepId: 'b', ...change })).toBe('harvest-is-promised')
    expect(refusal(p, { type: 'editStep', stepId: 'b', title: 'Samen', minutes: 3 })).toBeUndefined()
    const target = p.state.steps.get('b')
    if (!target) throw new Error('no target')
    for (const change of [{ grouping: grouping('plenary', 1) }, { openToFacilitators: true }]) {
      const changed = play()
      changed.state = { ...p.state, steps: new Map([...p.state.steps, ['b', { ...target, ...change }]]) }
      expect(start(changed, 'b')).toEqual([])
      expect(refusal(changed, { type: 'harvest', stepId: 'a' })).toBe('harvest-is-promised')
    }
    expect(start(p, 'b')).toHaveLength(4)
  })

  it('a target that is gone, or another one, gets nothing of it', () => {
    const p = play(by('a', 1, 'solo', { harvest: to('b') }), step('b', 2), step('c', 3))
    start(p, 'a')
    p.do({ type: 'removeStep', stepId: 'b' })
    expect(refusal(p, { type: 'editStep', stepId: 'a', harvest: to('c') })).toBe('harvest-is-promised')
    expect(start(p, 'c')).toEqual([])
  })

  it('boards from before promises were written let nothing leave', () => {
    const { promise: _, ...old } = board('oud', { kind: 'solo' })
    expect(boardSchema.parse(old).promise).toBeNull()
  })
})

describe('the promise leaves the usual ways open (B19)', () => {
  const sheetOf = () =>
    play(
      by('a', 1, 'solo', { harvest: to('b', { share: 'ticked' }) }),
      by('b', 2, 'size', { harvest: to('c') }),
      step('c', 3),
    )

  it('solo, duo, everyone, back and forth, and in another order', () => {
    const p = sheetOf()
    expect(start(p, 'a')).toEqual([])
    expect(start(p, 'b')).toEqual([...boards(p, 'a')].sort())
    expect(start(p, 'c')).toHaveLength(2)
    start(p, 'a')
    p.do({ type: 'moveStep', stepId: 'c', afterStepId: null })
    expect(start(p, 'b')).toEqual([...boards(p, 'a')].sort())
    expect(start(p, 'c')).toHaveLength(2)
  })

  it('who comes late is told what the others were told, and a taken back start can be planned anew', () => {
    const p = sheetOf()
    p.do({ type: 'startMeeting' })
    start(p, 'a')
    p.do({ type: 'undoStart' })
    expect(refusal(p, { type: 'editStep', stepId: 'a', harvest: to('c') })).toBeUndefined()
    p.do({ type: 'setAttendance', memberId: 'p4', here: false })
    start(p, 'a')
    p.do({ type: 'setAttendance', memberId: 'p4', here: true })
    const told = boards(p, 'a').map((id) => p.state.boards.get(id)?.promise)
    const promise = {
      toStepId: 'c',
      targetKind: 'plenary',
      openToFacilitators: true,
      zones: { '*': 'oogst' },
      share: 'all',
    }
    expect(told).toEqual([promise, promise, promise, promise])
    expect(start(p, 'c')).toHaveLength(4)
  })

  it('a copy of a step makes boards with the promise of the copy', () => {
    const p = sheetOf()
    start(p, 'a')
    p.do({ type: 'duplicateStep', stepId: 'a' })
    const copy = [...p.state.steps.values()].find(({ id, title }) => title === 'a' && id !== 'a')?.id ?? ''
    p.do({ type: 'editStep', stepId: copy, harvest: to('c') })
    start(p, copy)
    expect(start(p, 'c')).toEqual([...boards(p, copy)].sort())
  })

  it('one by one by hand after the step, also when that was said later', () => {
    const p = sheetOf()
    start(p, 'a')
    p.do({ type: 'editStep', stepId: 'a', harvest: to('b', { share: 'ticked', when: 'oneByOne' }) })
    expect(start(p, 'b')).toEqual([])
    const [group] = groupsOf(p.state, 'a')
    expect(p.do({ type: 'harvest', stepId: 'a', groupId: group?.id ?? '' }).effects).toHaveLength(1)
    expect(p.do({ type: 'harvest', stepId: 'a' }).effects).toHaveLength(2)
  })
})
