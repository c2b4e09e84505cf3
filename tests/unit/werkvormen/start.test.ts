import type { TLNoteShape } from '@tldraw/tlschema'
import { expect, it } from 'vitest'
import { plainText } from '../../../shared/board/richText.ts'
import { validateRecord } from '../../../shared/board/validate.ts'
import { type Werkvorm, werkvormen } from '../../../shared/werkvormen/index.ts'
import { contains } from '../../../shared/werkvormen/kit/box.ts'
import { noteHeight, noteSide } from '../../../shared/werkvormen/kit/note.ts'

const werkvorm = werkvormen['wie-zijn-wij'] as Werkvorm
const kim = { id: 'kim', name: 'Kim de Vries', discipline: 'Wijkverpleegkundige' }
const start = (owner = kim) => werkvorm.start({}, 'nl', 'card', owner)

it('a personal card begins with the name and discipline that its owner gave, in their zones and ticked', () => {
  const zones = werkvorm.zones({}, 'nl', 'card')
  const notes = start().records as TLNoteShape[]
  expect(notes.map(({ props }) => plainText(props.richText))).toEqual(['Kim de Vries', 'Wijkverpleegkundige'])
  for (const [at, note] of notes.entries()) {
    expect(validateRecord(note).ok).toBe(true)
    const room = zones[at]?.areas[0]?.box
    const text = plainText(note.props.richText)
    const box = { x: note.x, y: note.y, w: noteSide, h: noteHeight(text) }
    expect(room && contains(room, box)).toBe(true)
  }
  expect(start().ticked).toEqual(['name', 'discipline'])
})

it('a discipline that was not given gets no empty note', () => {
  expect(start({ ...kim, discipline: '' }).records).toHaveLength(1)
})

it('boards of the other layouts begin empty', () => {
  for (const layout of ['plenary', 'duo', 'duo-3']) {
    expect(werkvorm.start({}, 'nl', layout, kim)).toEqual({ records: [], ticked: [] })
  }
})
