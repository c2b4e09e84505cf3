import { expect, test } from 'vitest'
import { count, flag, list, object, oneOf, text } from '../../../../client/api/reader.ts'

const person = object({
  name: text,
  age: count,
  here: flag,
  role: oneOf(['host', 'guest']),
  tags: list(text),
})
const kim = { name: 'Kim', age: 30, here: true, role: 'host', tags: ['a'] } as const

test('an object with the right fields is read, and only those fields', () => {
  expect(person({ ...kim, more: 1 })).toEqual(kim)
})

test.each([
  ['a missing field', { ...kim, name: undefined }],
  ['a field of another kind', { ...kim, age: '30' }],
  ['a word that is not in the list', { ...kim, role: 'admin' }],
  ['a list with a wrong entry', { ...kim, tags: ['a', 1] }],
  ['no list', { ...kim, tags: 'a' }],
  ['null', null],
  ['a text', 'Kim'],
])('%s is refused', (_name, value) => {
  expect(person(value)).toBeUndefined()
})

test('a field that an object only inherits does not count', () => {
  expect(object({ name: text })(Object.create({ name: 'Kim' }))).toBeUndefined()
})
