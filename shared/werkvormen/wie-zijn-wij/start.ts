import { noteScale } from '../../board/noteScale.ts'
import { bounds } from '../kit/box.ts'
import { type NoteAt, noteShape, noteSide } from '../kit/note.ts'
import type { Zone } from '../kit/zone.ts'
import type { BoardStart, Owner } from '../werkvorm.ts'

/** What people told when they joined stands on their card already, and is shared unless they take the tick away. */
export function startCard(zones: readonly Zone[], owner: Owner): BoardStart {
  const known = { name: owner.name, discipline: owner.discipline }
  const scale = noteScale(bounds(zones.flatMap(({ areas }) => areas.map(({ box }) => box))))
  const notes = Object.entries(known).flatMap(([zone, text]): NoteAt[] => {
    const room = zones.find(({ name }) => name === zone)?.areas[0]?.room
    if (!room || text === '') return []
    const place = { x: room.x, y: room.y + (room.h - noteSide * scale) / 2 }
    return [{ id: `start-${zone}`, text, by: owner.id, color: 'yellow', scale, ...place }]
  })
  return {
    records: notes.map((note, at) => noteShape(note, `a${at + 1}` as NoteIndex)),
    ticked: Object.keys(known),
  }
}

type NoteIndex = Parameters<typeof noteShape>[1]
