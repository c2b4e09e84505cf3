import { expect, test } from 'vitest'
import { codeRefused } from '../../../../client/space/join/codeRefused.ts'
import { judgeCode } from '../../../../client/space/join/judgeCode.ts'
import { makeFaults } from '../../../../client/space/make/makeFaults.ts'
import { reachableLink } from '../../../../client/space/reachableLink.ts'
import { parseRecentSpaces, withSpace } from '../../../../client/space/recent/recentSpaces.ts'

test('B1: a code is judged before the server is asked', () => {
  expect(judgeCode('cdfghj')).toEqual({ ok: true, code: 'CDFGHJ' })
  expect(judgeCode('CDF')).toEqual({ ok: false, fault: 'codeIncomplete' })
  expect(judgeCode('AEIOU0')).toEqual({ ok: false, fault: 'codeImpossible' })
})

test.each([
  ['refused', 'unknown-code', true],
  ['refused', 'closed', true],
  ['refused', 'too-many', false],
  ['offline', 'offline', false],
  ['broken', 'internal', false],
] as const)('B1: another code helps against trouble %s/%s: %s', (kind, code, other) => {
  expect(codeRefused({ kind, code, message: '' })).toBe(other)
})

const filled = { title: 'Leerteam', name: 'Anna', discipline: '', organisation: '', password: '' }

test('B1: a space needs a title and a name, and a password only where the server wants one', () => {
  expect(makeFaults(filled, false)).toEqual({})
  expect(makeFaults(filled, true)).toEqual({ password: true })
  expect(makeFaults({ ...filled, title: '  ', name: '' }, false)).toEqual({ title: true, name: true })
})

test.each([
  [
    'http://localhost:3000/doe-mee/CDFGHJ',
    'http://192.168.1.20:3000',
    'http://192.168.1.20:3000/doe-mee/CDFGHJ',
  ],
  ['http://127.0.0.1:3000/s/abc#p=key', 'http://192.168.1.20:3000', 'http://192.168.1.20:3000/s/abc#p=key'],
  ['http://localhost:3000/doe-mee/CDFGHJ', undefined, 'http://localhost:3000/doe-mee/CDFGHJ'],
  [
    'https://bord.school.nl/doe-mee/CDFGHJ',
    'http://192.168.1.20:3000',
    'https://bord.school.nl/doe-mee/CDFGHJ',
  ],
])('B1: the link %s is given out for phones with network address %s as %s', (link, address, expected) => {
  expect(reachableLink(link, address)).toBe(expected)
})

const recent = (id: string, visitedAt = 0) => ({ id, title: `Ruimte ${id}`, visitedAt })

test('the last visited space comes first and stands once in the list', () => {
  const spaces = withSpace([recent('a'), recent('b')], recent('b', 5))
  expect(spaces).toEqual([recent('b', 5), recent('a')])
})

test('the list of visited spaces has a maximum', () => {
  const many = Array.from({ length: 30 }, (_, index) => recent(String(index)))
  expect(withSpace(many, recent('new'))).toHaveLength(12)
  expect(parseRecentSpaces(JSON.stringify(many))).toHaveLength(12)
})

test('damaged entries of the list are left out, the others stay', () => {
  expect(parseRecentSpaces(JSON.stringify([recent('a'), { id: 1 }, null]))).toEqual([recent('a')])
  expect(parseRecentSpaces(JSON.stringify({ a: 1 }))).toEqual([])
  expect(parseRecentSpaces(null)).toEqual([])
})
