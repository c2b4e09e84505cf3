import { createTLSchema, type TLNoteShape, type TLRecord, type TLShape } from '@tldraw/tlschema'
import { describe, expect, it } from 'vitest'
import { noteColors } from '../../../shared/board/noteColors.ts'
import type { Language } from '../../../shared/space/model.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { type Box, contains, overlaps } from '../../../shared/werkvormen/kit/box.ts'
import { type TryoutBoard, tryoutBoards, tryoutMembers } from '../../../shared/werkvormen/tryout/index.ts'

const languages: Language[] = ['nl', 'en']
const schema = createTLSchema()

describe.each(languages)('the try-out in %s', (language) => {
  const boards = tryoutBoards(language)
  const members = tryoutMembers(language)

  it('has people with a discipline and an organisation each, three disciplines at least', () => {
    expect(new Set(members.map((member) => member.id)).size).toBe(members.length)
    for (const member of members) expect(Object.values(member).every((word) => word.trim() !== '')).toBe(true)
    expect(new Set(members.map((member) => member.discipline)).size).toBeGreaterThanOrEqual(3)
  })

  it.each(boards.map((board) => [board.title, board] as const))(
    '%s is a board of the catalogue',
    (_title, board) => {
      const werkvorm = werkvormen[board.werkvorm]
      expect(werkvorm?.settingsSchema.parse(board.settings)).toEqual(board.settings)
      expect(notesOf(board).length).toBeGreaterThanOrEqual(8)
    },
  )

  it.each(boards.map((board) => [board.title, board] as const))(
    '%s has valid records of known authors',
    (_title, board) => {
      const ids = new Set(board.records.map((record) => record.id))
      expect(ids.size).toBe(board.records.length)
      for (const record of board.records) {
        const type = schema.types[record.typeName as 'shape' | 'binding']
        expect(() => type.validate(record as never), record.id).not.toThrow()
        if (record.typeName === 'shape') {
          expect(members.map((member) => member.id)).toContain(record.meta.by)
          expect(record.id.startsWith('shape:layout-')).toBe(false)
          expect(record.parentId === 'page:page' || ids.has(record.parentId as TLRecord['id'])).toBe(true)
        }
        if (record.typeName === 'binding') {
          expect(ids.has(record.fromId) && ids.has(record.toId)).toBe(true)
        }
      }
    },
  )

  it.each(boards.map((board) => [board.title, board] as const))(
    '%s has notes beside each other and on no words',
    (_title, board) => {
      const notes = notesOf(board).map((note) => boxOnPage(note, board))
      const rooms = roomsOf(board, language)
      for (const [at, box] of notes.entries()) {
        for (const other of notes.slice(at + 1)) expect(overlaps(box, other)).toBe(false)
        expect(rooms.some((room) => contains(room, box))).toBe(true)
      }
    },
  )

  it('uses only colours that people can choose, and lies above the layout', () => {
    for (const board of boards) {
      for (const note of notesOf(board)) {
        expect(noteColors.map((color) => color.value)).toContain(note.props.color)
        expect(note.index > 'a0').toBe(true)
      }
    }
  })

  it('is the same every time', () => {
    expect(tryoutBoards(language)).toEqual(boards)
  })
})

it('has the same notes by the same people in both languages', () => {
  const shape = (language: Language) =>
    tryoutBoards(language).map((board) => board.records.map((record) => [record.id, record.meta]))
  expect(shape('en')).toEqual(shape('nl'))
})

function notesOf(board: TryoutBoard): TLNoteShape[] {
  return board.records.filter(
    (record): record is TLNoteShape => record.typeName === 'shape' && record.type === 'note',
  )
}

function boxOnPage(note: TLNoteShape, board: TryoutBoard): Box {
  const { scale } = note.props
  const parent = board.records.find((record) => record.id === note.parentId) as TLShape | undefined
  return {
    x: note.x + (parent?.x ?? 0),
    y: note.y + (parent?.y ?? 0),
    w: 200 * scale,
    h: (200 + note.props.growY) * scale,
  }
}

/** Where notes may lie: the rooms of the zones, or the frames that people drew. */
function roomsOf(board: TryoutBoard, language: Language): Box[] {
  const zones = werkvormen[board.werkvorm]?.zones(board.settings, language) ?? []
  const frames = board.records.flatMap((record) =>
    record.typeName === 'shape' && record.type === 'frame'
      ? [{ x: record.x, y: record.y, ...(record.props as { w: number; h: number }) }]
      : [],
  )
  return [...zones.flatMap((zone) => zone.areas.map((area) => area.room)), ...frames]
}
