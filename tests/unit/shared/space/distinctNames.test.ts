import { expect, test } from 'vitest'
import { distinctNames, shortNames } from '../../../../shared/space/distinctNames.ts'
import type { Member } from '../../../../shared/space/model.ts'

const people = (...names: string[]): Member[] =>
  names.map((name, at) => ({
    id: String(at),
    name,
    discipline: '',
    organisation: '',
    role: 'participant',
    joinedAt: at,
  }))
const short = (...names: string[]) => [...shortNames(people(...names)).values()]

test('B2 a second person who is the same in every word gets a number', () => {
  expect([...distinctNames(people('Sam de Boer', 'sam de boer', 'Kim')).values()]).toEqual([
    'Sam de Boer',
    'sam de boer (2)',
    'Kim',
  ])
})

test('B2 who is the only one of a first name and initials goes by these', () => {
  expect(short('Sam de Boer', 'Kim', 'Anne-Marie Smit')).toEqual([
    { first: 'Sam', initials: 'SB' },
    { first: 'Kim', initials: 'K' },
    { first: 'Anne', initials: 'AS' },
  ])
})

test('B2 who shares them gets more letters, and a number when these are shared too', () => {
  expect(short('Sam de Boer', 'Sanne Bakker', 'Sam de Boer', 'Sam Vos')).toEqual([
    { first: 'Sam B', initials: 'SaB' },
    { first: 'Sanne', initials: 'SaB2' },
    { first: 'Sam B2', initials: 'SaB3' },
    { first: 'Sam V', initials: 'SV' },
  ])
})

test('B2 no two of many people are short for the same', () => {
  const names = ['Sam de Boer', 'Sam', 'S B', 'Ümit', 'umit', '!', '', 'Jan-Willem Bos', 'Jan Bos']
  const all = short(...names, ...names, ...names)
  expect(new Set(all.map(({ initials }) => initials)).size).toBe(27)
  expect(new Set(all.map(({ first }) => first)).size).toBe(27)
})
