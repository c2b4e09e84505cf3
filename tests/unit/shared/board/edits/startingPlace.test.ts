import { expect, test } from 'vitest'
import { addNote, placeAt, startingPlace } from '../../../../../shared/board/edits/index.ts'
import { boardOutline } from '../../../../../shared/reading/board.ts'
import { werkvormen } from '../../../../../shared/werkvormen/index.ts'
import { after, sampleBoard, year } from './sampleBoard.ts'

test('B31 a note without a value lies in the middle of the axis, or with what waits for a place', () => {
  const board = sampleBoard()
  expect(startingPlace(board.outline, 'plain')).toEqual({ zone: 'plain' })
  expect(startingPlace(board.outline, undefined)).toEqual({ zone: undefined })
  expect(startingPlace(board.outline, 'lane')).toEqual({
    zone: 'lane',
    value: { x: (year(2026) + year(2032)) / 2 },
  })
  const lane = after(board, addNote(board, { id: 'n', text: '', ...startingPlace(board.outline, 'lane') }))
  const dated = after(lane, placeAt(lane, 'shape:n', { x: year(2028) }, 'lane'))
  expect(dated.outline.items.get('shape:n')?.value.x).toBeCloseTo(year(2028), -8)

  const werkvorm = 'stakeholders'
  const layout = werkvormen[werkvorm]?.layout({}, 'nl') ?? []
  const records = new Map(layout.map((record) => [record.id as string, record]))
  const outline = boardOutline(records, { werkvorm, layout: 'plenary', settings: {}, language: 'nl' })
  expect(startingPlace(outline, 'map')).toEqual({ zone: 'unplaced' })
})
