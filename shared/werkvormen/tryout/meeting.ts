import type { TLRecord } from '@tldraw/tlschema'
import type { NoteColor } from '../../board/noteColors.ts'
import type { Language, Settings } from '../../space/model.ts'
import type { Box } from '../kit/box.ts'
import { wieZijnWij } from '../wie-zijn-wij/index.ts'
import { content, type Line } from './content.ts'
import { noteShape } from './notes.ts'
import { contentIndex } from './order.ts'
import { type PlacedLine, rows } from './rows.ts'

const colors: Readonly<Record<string, NoteColor>> = {
  together: 'light-blue',
  needs: 'orange',
  purpose: 'green',
}

/** The notes on the filled board of wie-zijn-wij, each in the room of its zone. */
export function meetingRecords(settings: Settings, language: Language): TLRecord[] {
  const written = content[language].meeting
  const placed = wieZijnWij.zones(settings, language).flatMap((zone) => {
    const lines = written[zone.name as 'gallery' | 'together' | 'needs' | 'purpose']
    const rooms = zone.areas.map((area) => area.room)
    return notesInRooms(lines, rooms).map((note, at) => ({
      ...note,
      name: `${zone.name}-${at + 1}`,
      color: colors[zone.name] ?? 'yellow',
    }))
  })
  return placed.map((note, at) => noteShape(note, contentIndex(at)))
}

/** Divides lines over rooms in equal parts, and puts them in rows from the top of each. */
function notesInRooms(lines: readonly Line[], rooms: readonly Box[]): PlacedLine[] {
  const share = Math.ceil(lines.length / Math.max(1, rooms.length))
  return rooms.flatMap((room, at) => rows(lines.slice(at * share, (at + 1) * share), room))
}
