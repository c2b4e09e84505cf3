import { expect, test } from 'vitest'
import { commonBoards, meetingBoard, pictureBoard } from '../../../../client/facilitation/attention/boards.ts'
import { handsUp, peopleNow } from '../../../../client/facilitation/people/peopleNow.ts'
import { phaseOf } from '../../../../client/facilitation/phase.ts'
import { doingWords } from '../../../../client/facilitation/top/doingWords.ts'
import type { SpaceState } from '../../../../shared/space/model.ts'
import { desk } from '../../../../shared/texts/nl/desk.ts'
import { group, step } from '../../shared/space/meetingFixture.ts'
import { board, member } from '../../shared/space/spaceFixture.ts'
import { deskState } from './deskState.ts'

const duos = step('duos', { grouping: { by: 'size', size: 2, mix: 'mixed' }, order: 2 })
const parts = {
  steps: [step('before', { order: 1, boardId: 'all' }), duos],
  current: 'duos',
  groups: [
    group('g1', 'duos', { members: ['kim', 'ali'], boardId: 'b1', name: 'Duo 1' }),
    group('g2', 'duos', { members: ['noor'], boardId: 'b2', name: 'Duo 2' }),
  ],
  boards: [
    board('all', { title: 'Samen' }),
    board('b1', { kind: 'group', members: ['kim', 'ali'], title: 'Bord van duo 1' }),
    board('b2', { kind: 'solo', members: ['noor'] }),
  ],
}

function words(state: SpaceState, where: Record<string, string>): Record<string, string> {
  const me = member('fatima', 'facilitator')
  const places = new Map(Object.entries(where))
  const people = peopleNow({ space: state, me, online: new Set(places.keys()), where: places, texts: desk })
  return Object.fromEntries(people.map((person) => [person.member.id, `${person.is}: ${person.words}`]))
}

test('B17 who is where: in the group, elsewhere, on a board that is not to be named, away, at the desk', () => {
  expect(words(deskState(parts), { kim: 'b1', ali: 'b2', fatima: 'desk' })).toEqual({
    kim: 'right: Duo 1',
    ali: `elsewhere: ${desk.who.at.otherPrivate}`,
    noor: `away: ${desk.who.at.away}`,
    fatima: `helper: ${desk.who.at.desk}`,
  })
})

test('B17 who does not take part is not missed', () => {
  const state = deskState(parts)
  const attendance = new Map([
    ...state.attendance,
    ['noor', { meetingId: 'm1', here: false, at: 1 }] as const,
  ])
  expect(words({ ...state, attendance }, {}).noor).toBe(`out: ${desk.who.at.notHere}`)
})

test('B17 who is missing stands first', () => {
  const state = deskState(parts)
  const me = member('fatima', 'facilitator')
  const where = new Map([['kim', 'b1']])
  const people = peopleNow({ space: state, me, online: new Set(['kim', 'fatima']), where, texts: desk })
  expect(people.map((person) => person.is)).toEqual(['away', 'away', 'right', 'helper'])
})

test('B22 gathered people are in their place on the board of the gathering', () => {
  const attention = { kind: 'gather', id: 'a1', boardId: 'all', rect: null, by: 'fatima', at: 1 } as const
  const state = deskState({ ...parts, more: { live: { meetingId: 'm1', attention } } })
  expect(words(state, { kim: 'all', ali: 'b1' })).toMatchObject({
    kim: 'right: op Samen',
    ali: 'elsewhere: op Bord van duo 1',
  })
})

test('B24 hands in the order in which they went up; a hand of somebody who left is none', () => {
  const hands = new Map([
    ['noor', 30],
    ['kim', 10],
    ['gone', 5],
  ])
  expect(handsUp({ space: deskState({ ...parts, more: { hands } }) })).toEqual(['kim', 'noor'])
})

test('B22 people come together on the board of the step, else on the last one that everybody shared', () => {
  const state = deskState(parts)
  expect(meetingBoard(state)?.id).toBe('all')
  expect(commonBoards(state).map(({ id }) => id)).toEqual(['all'])
  const older = deskState({ boards: [board('old', { createdAt: 1 }), board('new', { createdAt: 2 })] })
  expect(meetingBoard(older)?.id).toBe('new')
  expect(meetingBoard(deskState({}))).toBeUndefined()
})

test('B23 a reading is offered of the board of everyone in the running step, when it is a picture', () => {
  const at = (current: string, werkvorm: string) =>
    deskState({ ...parts, current, boards: [board('all', { werkvorm })] })
  expect(pictureBoard(at('before', 'sociale-kaart'))?.id).toBe('all')
  expect(pictureBoard(at('duos', 'sociale-kaart'))).toBeUndefined()
  expect(pictureBoard(at('before', 'wie-zijn-wij'))?.id).toBe('all')
  expect(pictureBoard(at('before', 'leeg'))).toBeUndefined()
})

function doing(state: SpaceState): string {
  const names = new Map([['kim', 'Kim']])
  return doingWords({ state, phase: phaseOf(state), meId: 'fatima', names, clock: () => '11:34' }, desk)
}

test('the line in words: what everybody sees now', () => {
  expect(doing(deskState({ steps: [duos] }))).toBe(desk.doing.lobby)
  expect(doing(deskState(parts))).toBe('Mensen werken samen: duo’s.')
  expect(doing(deskState({ ...parts, current: 'before' }))).toBe(desk.doing.plenary)
  const coffee = step('coffee', { kind: 'break', layout: '' })
  expect(doing(deskState({ steps: [coffee], current: 'coffee' }))).toBe(desk.doing.break)
})

test('B22 the line tells who is followed, on which board, until when, and what the shared screen shows', () => {
  const attention = { kind: 'follow', id: 'a', boardId: 'all', leaderId: 'kim', heldUntil: 1, at: 0 } as const
  const screen = { show: 'lobby', boardId: null, pollId: null } as const
  const state = deskState({ ...parts, more: { live: { meetingId: 'm1', attention, screen } } })
  expect(doing(state)).toBe(
    'Iedereen kijkt mee met Kim op Samen. Tot 11:34 kan niemand weg. Deelscherm: welkom.',
  )
})
