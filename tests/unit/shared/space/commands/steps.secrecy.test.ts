import { describe, expect, it } from 'vitest'
import type { Grouping } from '../../../../../shared/space/meeting/grouping.ts'
import { groupOfMember, groupsOf } from '../../../../../shared/space/meeting/now.ts'
import type { HarvestPlan, Step } from '../../../../../shared/space/meeting/step.ts'
import { grouping, Play, participants, sheet, step } from './play.ts'

const oneByOne: HarvestPlan = { toStepId: 'c', zones: { '*': 'oogst' }, share: 'all', when: 'oneByOne' }
const by = (id: string, order: number, kind: Grouping['by'], change: Partial<Step> = {}) =>
  step(id, order, { grouping: grouping(kind, kind === 'solo' ? 1 : 2), ...change })

function play(...steps: Step[]): Play {
  const people = participants(4)
  return new Play(sheet(steps, people), { online: new Set(people.map(({ id }) => id)) })
}
function run(p: Play, ...stepIds: string[]): Play {
  for (const stepId of stepIds) p.do({ type: 'startStep', stepId })
  return p
}
const refusal = (p: Play, command: Parameters<Play['try']>[0]) => {
  const decision = p.try(command)
  return decision.ok ? undefined : decision.reason
}

describe('groups of a step that is over stay who they were (B18)', () => {
  const changes = (p: Play) => {
    const other = groupsOf(p.state, 'a').find(({ members }) => !members.includes('p1'))
    const moved = refusal(p, { type: 'moveMember', memberId: 'p1', groupId: other?.id ?? '' })
    const groupId = groupOfMember(p.state, 'a', 'p2')?.id ?? ''
    return [moved, refusal(p, { type: 'lockMember', memberId: 'p2', groupId, locked: true })]
  }

  it('nobody is put into them once another step runs, or the meeting is over', () => {
    const p = run(play(by('a', 1, 'size'), step('c', 2)), 'a', 'c')
    expect(changes(p)).toEqual(['step-is-over', 'step-is-over'])
    p.do({ type: 'endMeeting' })
    expect(changes(p)).toEqual(['meeting-ended', 'meeting-ended'])
  })

  it('before the step, in it, when it runs again and after it was taken back they can change', () => {
    const p = play(by('a', 1, 'size'), step('c', 2))
    p.do({ type: 'startMeeting' })
    p.do({ type: 'makeGroups', stepId: 'a' })
    expect(changes(p)).toEqual([undefined, undefined])
    expect(changes(run(p, 'a'))).toEqual([undefined, undefined])
    p.do({ type: 'undoStart' })
    expect(changes(p)).toEqual([undefined, undefined])
    expect(changes(run(p, 'a', 'c', 'a'))).toEqual([undefined, undefined])
  })
})

describe('what comes of an anonymous step does not tell whose it is (B20)', () => {
  it('it comes all at once, never of one group', () => {
    for (const kind of ['solo', 'size'] as const) {
      const p = run(play(by('a', 1, kind, { anonymous: true, harvest: oneByOne }), step('c', 2)), 'a', 'c')
      const [group] = groupsOf(p.state, 'a')
      expect(refusal(p, { type: 'harvest', stepId: 'a', groupId: group?.id ?? '' })).toBe(
        'harvest-is-anonymous',
      )
      expect(p.do({ type: 'harvest', stepId: 'a' }).effects).toHaveLength(1)
    }
  })

  it('no board of one person goes to the bin, so that the harvest would be of the others', () => {
    const p = run(play(by('a', 1, 'solo'), by('b', 2, 'size'), step('c', 3)), 'a', 'b', 'c')
    const boards = (stepId: string) => groupsOf(p.state, stepId).map(({ boardId }) => boardId ?? '')
    for (const boardId of boards('a'))
      expect(refusal(p, { type: 'removeBoard', boardId })).toBe('board-is-private')
    for (const boardId of boards('b')) expect(refusal(p, { type: 'removeBoard', boardId })).toBeUndefined()
  })
})

describe('what somebody writes alone comes when they are ready, and only while they are there (B19)', () => {
  it('not while the step runs, nor a step that goes on with the same boards', () => {
    const p = play(step('c', 1), by('a', 2, 'solo', { harvest: oneByOne }), by('b', 3, 'same'), step('d', 4))
    for (const stepId of ['a', 'b']) {
      run(p, 'c', stepId)
      expect(refusal(p, { type: 'harvest', stepId: 'a' })).toBe('step-running')
    }
    expect(run(p, 'd').do({ type: 'harvest', stepId: 'a' }).effects).toHaveLength(1)
  })

  it('but groups may show what they have while they work', () => {
    const p = run(play(step('c', 1), by('a', 2, 'size', { harvest: oneByOne })), 'c', 'a')
    expect(p.do({ type: 'harvest', stepId: 'a' }).effects).toHaveLength(1)
  })

  it('nothing comes of somebody who was put out of the space', () => {
    const p = run(play(by('a', 1, 'solo', { harvest: { ...oneByOne, when: 'atOnce' } }), step('c', 2)), 'a')
    const [gone, ...others] = groupsOf(p.state, 'a')
    p.do({ type: 'removeMember', memberId: gone?.members[0] ?? '' })
    const harvest = p.do({ type: 'startStep', stepId: 'c' }).effects.find(({ type }) => type === 'harvest')
    const sources = harvest?.type === 'harvest' ? harvest.sources.map(({ boardId }) => boardId) : []
    expect(sources.sort()).toEqual(others.map(({ boardId }) => boardId).sort())
  })
})
