import type { TLRecord } from '@tldraw/tlschema'
import type { NoteColor } from '../../board/noteColors.ts'
import { noteScale } from '../../board/noteScale.ts'
import type { Language, Settings } from '../../space/model.ts'
import { type Box, bounds } from '../kit/box.ts'
import { noteShape } from '../kit/note.ts'
import { wieZijnWij } from '../wie-zijn-wij/index.ts'
import { content, type Line } from './content.ts'
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
      id: `tryout-${zone.name}-${at + 1}`,
      color: colors[zone.name] ?? 'yellow',
    }))
  })
  return placed.map((note, at) => noteShape(note, contentIndex(at)))
}

/** Divides lines over rooms in equal parts, and puts them in rows from the top of each. */
function notesInRooms(lines: readonly Line[], rooms: readonly Box[], scale: number): PlacedLine[] {
  const share = Math.ceil(lines.length / Math.max(1, rooms.length))
  return rooms.flatMap((room, at) => rows(lines.slice(at * share, (at + 1) * share), room, scale))
}
