import { expect, test } from 'vitest'
import { divisionOf, readyNow, withoutGroup } from '../../../../client/projector/division.ts'
import { codeParts, namesInside } from '../../../../client/projector/people.ts'
import { wishOf } from '../../../../client/projector/useScreenKeys.ts'
import type { Group } from '../../../../shared/space/meeting/grouping.ts'
import type { Step } from '../../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../../shared/space/model.ts'
import { screen as words } from '../../../../shared/texts/nl/screen.ts'
import { group, meeting, step } from '../../shared/space/meetingFixture.ts'
import { byId, member, space } from '../../shared/space/spaceFixture.ts'

const hour = 60 * 60_000
const now = 100 * hour
const nobody: ReadonlySet<string> = new Set()

function inSpace(current: Step, groups: Group[], here: string[] = []): SpaceState {
  const attendance = here.map((id) => [id, { meetingId: 'm1', here: true, at: 1 }] as const)
  return space(
    ['a', 'b', 'c', 'd', 'e'].map((id) => member(id, 'participant', `Naam${id}`)),
    [],
    {},
    {
      ...{ meetings: byId([meeting('m1', { currentStepId: current.id })]), steps: byId([current]) },
      ...{ groups: byId(groups), attendance: new Map(attendance), live: { meetingId: 'm1' } },
    },
  )
}
const duos = step('s', { grouping: { by: 'size', size: 2, mix: 'mixed' } })
const of = (id: string, ...members: string[]) => group(id, 's', { members })

test('B11 how people are divided, most of one size first; emptied groups do not count', () => {
  const groups = [of('1', 'a', 'b', 'c'), of('2', 'd', 'e'), of('3', 'f', 'g'), of('4')]
  const division = divisionOf(inSpace(duos, groups), duos)
  expect(division).toEqual({
    kind: 'groups',
    sizes: [
      [2, 2],
      [3, 1],
    ],
  })
  expect(division.kind === 'groups' && words.work.groups(division.sizes)).toBe('2 duo’s en 1 drietal')
  expect(words.work.groups([[4, 6]])).toBe('6 groepjes van 4')
})

test('who works alone or with everyone is in no groups', () => {
  const alone = step('s', { grouping: { by: 'solo', size: 1, mix: 'mixed' } })
  expect(divisionOf(inSpace(alone, [of('1', 'a')]), alone)).toEqual({ kind: 'solo' })
  expect(divisionOf(inSpace(step('s'), []), step('s'))).toEqual({ kind: 'together' })
  expect(divisionOf(inSpace(duos, []), duos)).toEqual({ kind: 'none' })
})

test('B15 who takes part and is in no group yet is named', () => {
  const state = inSpace(duos, [of('1', 'a', 'b')], ['a', 'b', 'c'])
  expect(withoutGroup(state, duos)).toEqual(['Naamc'])
  expect(withoutGroup(inSpace(step('s'), [], ['a']), step('s'))).toEqual([])
})

test('B10 groups that are done are counted; without anybody there is no count', () => {
  const state = inSpace(duos, [of('1', 'a', 'b'), of('2', 'c', 'd')])
  expect(readyNow({ ...state, ready: new Map([['1', 's']]) }, duos)).toEqual({ ready: 1, total: 2 })
  expect(readyNow(inSpace(duos, []), duos)).toBeUndefined()
})

test('B5 who is in: here now, or joined a moment ago with a phone that is dark; the newest first', () => {
  const joined = (id: string, joinedAt: number, role: 'participant' | 'facilitator' | 'observer') => ({
    ...member(id, role, id),
    joinedAt,
  })
  const people = [
    joined('Nora', now, 'facilitator'),
    joined('Kim', now - 30 * hour, 'participant'),
    joined('Ali', now - hour, 'participant'),
    joined('Otto', now - hour / 2, 'observer'),
    joined('Weg', now - 3 * hour, 'participant'),
  ]
  expect(namesInside(space(people), new Set(['Kim', 'Nora']), now)).toEqual(['Otto', 'Ali', 'Kim'])
})

test('B5 who takes part in the meeting stays in, however long their phone is dark', () => {
  const state = inSpace(duos, [], ['b'])
  expect(namesInside(state, nobody, now)).toEqual(['Naamb'])
})

test('a code is told in two parts', () => {
  expect(codeParts('CDFGHJ')).toEqual(['CDF', 'GHJ'])
})

test.each([
  ['PageDown', 'next'],
  ['ArrowRight', 'forward'],
  [' ', 'next'],
  ['PageUp', 'previous'],
  ['ArrowLeft', 'back'],
  ['f', 'fullScreen'],
  ['Enter', undefined],
  ['constructor', undefined],
])('B7 the key %s asks for %s', (key, wish) => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false }
  expect(wishOf({ key, ...plain })).toBe(wish)
  // Alt with an arrow goes back in the browser, Ctrl+F searches.
  for (const held of ['ctrlKey', 'metaKey', 'altKey']) {
    expect(wishOf({ key, ...plain, [held]: true })).toBeUndefined()
  }
})
