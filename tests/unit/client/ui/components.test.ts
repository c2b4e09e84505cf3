import { expect, test } from 'vitest'
import { initials } from '../../../../client/ui/components/initials.ts'
import { matchingSuggestions } from '../../../../client/ui/components/suggestions.ts'
import { typedCode } from '../../../../client/ui/components/typedCode.ts'
import { isMissingChunk } from '../../../../client/ui/missingChunk.ts'

test.each([
  ['cdf ghj', 'CDFGHJ'],
  ['CDF-GHJ', 'CDFGHJ'],
  ['http://192.168.1.20:3000/doe-mee/CDFGHJ', 'CDFGHJ'],
  ['CDFGHJKM', 'CDFGHJ'],
  ['', ''],
])('B1: %j typed or pasted in the field of the join code becomes %j', (typed, code) => {
  expect(typedCode(typed)).toBe(code)
})

test.each([
  ['Kim', 'K'],
  ['Anne van der Berg', 'AB'],
  ['Jan-Willem', 'JW'],
  ['  ', ''],
  ['😀 Ali', 'A'],
  ['Łukasz Żak', 'ŁŻ'],
])('the initials of %j are %j', (name, letters) => {
  expect(initials(name)).toBe(letters)
})

const disciplines = [
  'Onderwijs',
  'Verpleegkunde',
  'onderwijs',
  'Bijzonder onderwijs',
  'Jongerenwerk',
  'Logopedie',
]

test('B2: suggestions that start with what is typed come before those that contain it', () => {
  expect(matchingSuggestions(disciplines, 'ond')).toEqual(['Onderwijs', 'Bijzonder onderwijs'])
})

test('B2: a discipline is suggested once, whatever its capitals, and at most four are shown', () => {
  expect(matchingSuggestions(disciplines, '')).toEqual([
    'Onderwijs',
    'Verpleegkunde',
    'Bijzonder onderwijs',
    'Jongerenwerk',
  ])
})

test('B2: nothing is suggested once a suggestion stands in the field', () => {
  expect(matchingSuggestions(disciplines, 'verpleegkunde ')).toEqual([])
})

test('a part of the page that is gone from the server is told from other errors', () => {
  expect(isMissingChunk(new TypeError('Failed to fetch dynamically imported module: /app/x.js'))).toBe(true)
  expect(isMissingChunk(new TypeError('x is undefined'))).toBe(false)
  expect(isMissingChunk('Failed to fetch dynamically imported module')).toBe(false)
})
