import { expect, test } from 'vitest'
import { authorOf } from '../../../client/board/notes/author.ts'
import { fullness } from '../../../client/board/state/fullness.ts'
import type { Member } from '../../../shared/space/model.ts'

const kim: Member = {
  id: 'kim',
  name: 'Kim',
  discipline: 'Logopedie',
  organisation: '',
  role: 'participant',
  joinedAt: 0,
}
const members = new Map([['kim', kim]])

test('B27 the author of a note is the member in its meta', () => {
  expect(authorOf({ by: 'kim' }, members)).toEqual({ kind: 'member', member: kim })
})

test('B27 an author who left the space is told as such', () => {
  expect(authorOf({ by: 'ali' }, members)).toEqual({ kind: 'gone' })
})

test('B27 a note without an author has none, whatever its meta holds', () => {
  for (const meta of [{}, { by: '' }, { by: 7 }, { by: { id: 'kim' } }, { by: null }]) {
    expect(authorOf(meta, members)).toEqual({ kind: 'none' })
  }
})

test('B30 a board warns at 2,000 records and stops at 4,000', () => {
  expect([1999, 2000, 3999, 4000].map(fullness)).toEqual(['roomy', 'crowded', 'crowded', 'full'])
})
