import { expect, test } from 'vitest'
import {
  addDot,
  type DotsQuestion,
  dotsLeft,
  dotsOn,
  pressDot,
  takeDot,
} from '../../../../client/polls/dotBudget.ts'
import { byZone, goneThings } from '../../../../client/polls/things.ts'

const question: DotsQuestion = {
  kind: 'dots',
  id: 'q',
  text: '',
  on: 'notes',
  zone: '',
  dots: 2,
  stacking: false,
}
const stacking = { ...question, stacking: true }

test('B25 a dot is put, and a second press takes it back', () => {
  const one = pressDot(question, {}, 'a')
  expect(one).toEqual({ a: 1 })
  expect(pressDot(question, { a: 1 }, 'a')).toEqual({})
})

test('B25 where dots stack, a press adds one until they are used up', () => {
  expect(pressDot(stacking, { a: 1 }, 'a')).toEqual({ a: 2 })
  expect(pressDot(stacking, { a: 2 }, 'a')).toBe('none')
  expect(takeDot({ a: 2 }, 'a')).toEqual({ a: 1 })
})

test('B25 nobody can put more dots than they have, and is told which rule says so', () => {
  expect(addDot(question, { a: 1 }, 'a')).toBe('oneOnly')
  expect(addDot(question, { a: 1, b: 1 }, 'c')).toBe('none')
  expect(dotsLeft(question, { a: 1, b: 1 })).toBe(0)
  expect(dotsLeft(question, { a: 3 })).toBe(0)
})

test('names of notes never reach into the objects of the language', () => {
  expect(dotsOn({}, 'constructor')).toBe(0)
  expect(takeDot({ a: 1 }, 'toString')).toEqual({ a: 1 })
})

test('dots on a note that is gone can be taken back', () => {
  const things = [
    { key: 'a', words: 'A', zone: 'Links' },
    { key: 'b', words: 'B', zone: undefined },
    { key: 'c', words: 'C', zone: 'Links' },
  ]
  expect(goneThings({ a: 1, weg: 2 }, things)).toEqual(['weg'])
  expect(byZone(things).map(({ zone, things: own }) => [zone, own.map(({ key }) => key)])).toEqual([
    ['Links', ['a', 'c']],
    [undefined, ['b']],
  ])
})
