import { expect, test } from 'vitest'
import { pageAt } from '../../../client/pageAt.ts'

test.each([
  ['/', { name: 'landing' }],
  ['/nieuw', { name: 'make' }],
  ['/doe-mee', { name: 'join', code: undefined }],
  ['/doe-mee/CDFGHJ', { name: 'join', code: 'CDFGHJ' }],
  ['/s/abc', { name: 'home', spaceId: 'abc' }],
  ['/s/abc/', { name: 'home', spaceId: 'abc' }],
  ['/s/abc/regie', { name: 'desk', spaceId: 'abc' }],
  ['/s/abc/scherm', { name: 'screen', spaceId: 'abc' }],
  ['/s/abc/b/def', { name: 'board', spaceId: 'abc', boardId: 'def' }],
  ['/privacy', { name: 'privacy' }],
  ['/stijl', { name: 'style' }],
  ['/doe-mee/CD%20FGHJ', { name: 'join', code: 'CD FGHJ' }],
  ['/doe-mee/%E0%A4%A', { name: 'join', code: '%E0%A4%A' }],
])('the address %s is that of its page', (path, page) => {
  expect(pageAt(path)).toEqual(page)
})

test.each([
  '/s',
  '/s/abc/b',
  '/s/abc/b/def/g',
  '/s/abc/x/def',
  '/s/abc/regie/x',
  '/s/abc/scherm/x',
  '/nieuw/x',
  '/constructor',
  '/doe-mee/a/b',
])('the address %s leads nowhere', (path) => {
  expect(pageAt(path)).toEqual({ name: 'notFound' })
})
