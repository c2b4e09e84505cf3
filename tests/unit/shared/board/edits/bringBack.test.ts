import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { addNote, bringBack, connect, missingOn, setWords } from '../../../../../shared/board/edits/index.ts'
import { after, sampleBoard } from './sampleBoard.ts'

/** A board, and a copy of it on which somebody went on alone. */
function apart() {
  const shared = after(
    sampleBoard(),
    addNote(sampleBoard(), { id: 'both', text: 'Van allebei', zone: 'plain' }),
  )
  let copy = after(shared, addNote(shared, { id: 'mine', text: 'Alleen hier', zone: 'plain', by: 'ada' }))
  copy = after(copy, connect(copy, { id: 'tie', from: 'shape:mine', to: 'shape:both' }))
  return { shared, copy }
}

test('B29 what is only on the copy is found and comes back as it was, with its ties', () => {
  const { shared, copy } = apart()
  const { gone, otherWords } = missingOn(shared.records, copy.records)
  expect(otherWords).toEqual([])
  const back = after(shared, bringBack(shared, gone))
  expect(back.outline.items.get('shape:mine')).toEqual(copy.outline.items.get('shape:mine'))
  expect(back.outline.links).toMatchObject([{ from: 'shape:mine', to: 'shape:both' }])
  expect(missingOn(back.records, copy.records)).toEqual({ gone: [], otherWords: [] })
})

test('a tie whose end is gone from the board for good does not come back, and the note does', () => {
  const { shared, copy } = apart()
  const now = after(shared, { put: [], remove: ['shape:both' as never] })
  const gone = missingOn(now.records, copy.records).gone.filter(({ id }) => id !== 'shape:both')
  const back = after(now, bringBack(now, gone))
  expect(back.records.has('shape:mine')).toBe(true)
  expect(back.outline.links.every(({ from, to }) => from === null || to === null)).toBe(true)
})

test('other words of a note count only when the board does not say them', () => {
  const { shared, copy } = apart()
  const mine = after(copy, setWords(copy, 'shape:both', 'Van allebei, en een gedachte van mij'))
  const theirs = after(shared, setWords(shared, 'shape:both', 'Van allebei, en meer'))
  expect(missingOn(theirs.records, mine.records).otherWords).toEqual([
    { id: 'shape:both', text: 'Van allebei, en een gedachte van mij' },
  ])
  const all = after(shared, setWords(shared, 'shape:both', 'Zie: Van allebei, en een gedachte van mij. Ja.'))
  expect(missingOn(all.records, mine.records).otherWords).toEqual([])
})

test('what lay in something that is gone for good stays missing, and is told so', () => {
  const { shared, copy } = apart()
  const inNothing = { ...copy.records.get('shape:mine'), parentId: 'shape:away' } as TLShape
  const there = new Map([...copy.records, [inNothing.id as string, inNothing as TLRecord]])
  const { gone } = missingOn(shared.records, there)
  const back = after(shared, bringBack(shared, gone))
  expect(missingOn(back.records, there).gone.map(({ id }) => id)).toContain('shape:mine')
})
