import { expect, test } from 'vitest'
import { placesOf, whoIsHere } from '../../../../client/sync/spacePresence.ts'

const at = (id: string, place?: unknown) => ({ member: { id }, ...(place === undefined ? {} : { place }) })

test('B17 who is where: a board goes before the desk and the desk before the home', () => {
  const people = [at('kim', 'home'), at('kim', 'bord1'), at('ali', 'desk'), at('ali', 'home'), at('sam')]
  expect(Object.fromEntries(placesOf(people))).toEqual({ kim: 'bord1', ali: 'desk' })
  expect([...whoIsHere(people)]).toEqual(['kim', 'ali', 'sam'])
})

test('what is no place of ours is left out', () => {
  expect(placesOf([at('kim', 7), at('ali', 'x'.repeat(65)), { place: 'home' }]).size).toBe(0)
})
