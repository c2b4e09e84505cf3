import type { TLRecord } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import {
  addNote,
  type EditBoard,
  moveToZone,
  noChange,
  placeAt,
  startingPlace,
} from '../../../../../shared/board/edits/index.ts'
import { boardOutline } from '../../../../../shared/reading/board.ts'
import { werkvormen } from '../../../../../shared/werkvormen/index.ts'
import { after, note, sampleBoard, year } from './sampleBoard.ts'

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

  expect(startingPlace(stakeholders([]).outline, 'map')).toEqual({ zone: 'unplaced' })
})

test('B31 a move to axes gives no value that nobody meant: it lies in the middle, or with what waits for a place', () => {
  const board = sampleBoard(note('a', 100, 200))
  const onMap = after(board, moveToZone(board, 'shape:a', 'map'))
  const { x = 0, y = 0 } = onMap.outline.items.get('shape:a')?.value ?? {}
  expect([Math.round(x), Math.round(y)]).toEqual([50, 50])

  const loose = stakeholders([note('a', 100, 9_000)])
  const { put, remove } = moveToZone(loose, 'shape:a', 'map')
  const waiting = stakeholders([...put], loose)
  expect(remove).toEqual([])
  expect(waiting.outline.items.get('shape:a')?.zone).toBe('unplaced')
  expect(moveToZone(waiting, 'shape:a', 'map')).toEqual(noChange)
})

/** A map with a zone for what has no place yet, and these records. */
function stakeholders(put: readonly TLRecord[], { records: known }: Partial<EditBoard> = {}): EditBoard {
  const werkvorm = 'stakeholders'
  const layout = known?.values() ?? werkvormen[werkvorm]?.layout({}, 'nl') ?? []
  const records = new Map([...layout, ...put].map((record) => [record.id as string, record]))
  const outline = boardOutline(records, { werkvorm, layout: 'plenary', settings: {}, language: 'nl' })
  return { records, outline, zones: werkvormen[werkvorm]?.zones({}, 'nl', 'plenary') ?? [] }
}
