import type { TLRecord, TLShapeId } from '@tldraw/tlschema'
import { type Box, columns, inset } from '../kit/box.ts'
import { type NoteAt, noteHeight, noteShape, noteSide } from '../kit/note.ts'
import type { Brainstorm, Group } from './content.ts'
import { contentIndex } from './order.ts'
import { rows } from './rows.ts'
import { arrow, frameShape } from './shapes.ts'

const frames = { y: 280, w: 840, h: 620, gap: 140, margin: 50 }
const colors = ['yellow', 'light-green', 'light-violet'] as const

/** An empty board on which a group drew a frame for each part of its question, with notes and arrows. */
export function brainstormRecords(board: Brainstorm): TLRecord[] {
  const areas = columns(
    { x: 0, y: frames.y },
    frames.h,
    board.groups.map(() => frames.w),
    frames.gap,
  )
  const groups = areas.map((area, at) => groupNotes(board.groups[at], at, area))
  const drawn = areas.map((area, at) => {
    const group = board.groups[at]
    return frameShape(
      `frame-${at + 1}`,
      group?.title ?? '',
      group ? `tryout-${group.lines[0]?.[0]}` : '',
      area,
      contentIndex(at),
    )
  })
  const notes = groups.flat().map((note, at) => noteShape(note, contentIndex(areas.length + at)))
  return [...drawn, ...notes, ...arrows(board, groups, areas, areas.length + notes.length)]
}

/** Notes of one group, at their place within its frame. */
function groupNotes(group: Group | undefined, at: number, area: Box): NoteAt[] {
  const room = inset({ x: 0, y: 0, w: area.w, h: area.h }, frames.margin)
  return rows(group?.lines ?? [], room, 1).map((note, place) => ({
    ...note,
    id: `tryout-note-${at + 1}-${place + 1}`,
    scale: 1,
    color: colors[at % colors.length] ?? 'yellow',
    parent: `shape:tryout-frame-${at + 1}` as TLShapeId,
  }))
}

function arrows(
  board: Brainstorm,
  groups: readonly NoteAt[][],
  areas: readonly Box[],
  firstIndex: number,
): TLRecord[] {
  return board.arrows.flatMap(([fromGroup, fromPlace, toGroup, toPlace], at) => {
    const from = groups[fromGroup]?.[fromPlace]
    const to = groups[toGroup]?.[toPlace]
    const [fromArea, toArea] = [areas[fromGroup], areas[toGroup]]
    if (!(from && to && fromArea && toArea)) return []
    const index = contentIndex(firstIndex + at)
    return arrow(`arrow-${at + 1}`, to.by, onPage(from, fromArea), onPage(to, toArea), index)
  })
}

function onPage(note: NoteAt, area: Box): { id: TLShapeId; box: Box } {
  return {
    id: `shape:${note.id}` as TLShapeId,
    box: { x: area.x + note.x, y: area.y + note.y, w: noteSide, h: noteHeight(note.text) },
  }
}
