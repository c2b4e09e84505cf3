import type { TLNoteShape, TLRecord } from '@tldraw/tlschema'
import type { NoteColor } from '../../board/noteColors.ts'
import { noteScale } from '../../board/noteScale.ts'
import type { Language, Settings } from '../../space/model.ts'
import { type Box, bounds } from '../kit/box.ts'
import { noteShape } from '../kit/note.ts'
import { wieZijnWij } from '../wie-zijn-wij/index.ts'
import { content, type Line } from './content.ts'
import { tryoutMembers } from './members.ts'
import { contentIndex } from './order.ts'
import { type PlacedLine, rows } from './rows.ts'

const colors: Readonly<Record<string, NoteColor>> = {
  together: 'light-blue',
  needs: 'orange',
  purpose: 'green',
  learn: 'light-violet',
}

/** The notes on the filled board of wie-zijn-wij, each in the room of its zone. */
export function meetingRecords(settings: Settings, language: Language): TLRecord[] {
  const written = content[language].meeting
  const zones = wieZijnWij.zones(settings, language)
  const scale = noteScale(bounds(zones.flatMap((zone) => zone.areas.map((area) => area.box))))
  const placed = zones.flatMap((zone) => {
    const lines = written[zone.name as 'gallery' | 'together' | 'needs' | 'purpose' | 'learn']
    const rooms = zone.areas.map((area) => area.room)
    return notesInRooms(lines, rooms, scale).map((note, at) => ({
      ...note,
      scale,
      zone: zone.name,
      id: `tryout-${zone.name}-${at + 1}`,
      color: colors[zone.name] ?? 'yellow',
    }))
  })
  return placed.map((note, at) => {
    const shape = noteShape(note, contentIndex(at))
    return note.zone === 'gallery' ? fromOwnCard(shape, note.by, language) : shape
  })
}

/** As a harvest would have brought it from the personal board of who wrote it. */
function fromOwnCard(note: TLNoteShape, owner: string, language: Language): TLNoteShape {
  const card = { board: `${owner}-card`, zone: 'bring' }
  const label = tryoutMembers(language).find(({ id }) => id === owner)?.name ?? ''
  const origin = { ...card, label, owner }
  const harvest = { print: '', from: card.board, zone: card.zone }
  return { ...note, meta: { ...note.meta, origin, trail: [label], harvest } }
}

/** Divides lines over rooms in equal parts, and puts them in rows from the top of each. */
function notesInRooms(lines: readonly Line[], rooms: readonly Box[], scale: number): PlacedLine[] {
  const share = Math.ceil(lines.length / Math.max(1, rooms.length))
  return rooms.flatMap((room, at) => rows(lines.slice(at * share, (at + 1) * share), room, scale))
}
