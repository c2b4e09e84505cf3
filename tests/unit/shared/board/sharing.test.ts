import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { setTicked, tickedZones } from '../../../../shared/board/sharing.ts'

test('B19 nothing is shared of a personal board until its owner ticks it', () => {
  const document = new Y.Doc()
  expect(tickedZones(document)).toEqual(new Set())
  setTicked(document, 'trots', true)
  setTicked(document, 'twijfel', true)
  setTicked(document, 'twijfel', false)
  expect(tickedZones(document)).toEqual(new Set(['trots']))
})

test('a tick that stands already writes nothing', () => {
  const document = new Y.Doc()
  setTicked(document, 'trots', true)
  const before = Y.encodeStateVector(document)
  setTicked(document, 'trots', true)
  setTicked(document, 'wens', false)
  expect(Y.encodeStateVector(document)).toEqual(before)
})

test('only a true tick counts', () => {
  const document = new Y.Doc()
  document.getMap('sharing').set('trots', 'ja')
  document.getMap('sharing').set('twijfel', 1)
  expect(tickedZones(document)).toEqual(new Set())
})
