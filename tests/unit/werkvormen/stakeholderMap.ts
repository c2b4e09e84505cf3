import type { TLRecord } from '@tldraw/tlschema'
import type { Change, EditBoard } from '../../../shared/board/edits/index.ts'
import type { NoteField } from '../../../shared/board/noteFields.ts'
import { boardOutcome, boardOutline, type ReadBoard } from '../../../shared/reading/board.ts'
import type { PositionsOutcome } from '../../../shared/reading/positions.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import type { Box } from '../../../shared/werkvormen/kit/box.ts'
import { noteShape, noteSide } from '../../../shared/werkvormen/kit/note.ts'

export const readBoard: ReadBoard = {
  werkvorm: 'stakeholders',
  layout: 'plenary',
  settings: {},
  language: 'nl',
}

/** A note on a stakeholder map: at a place on it, in a strip, or somewhere on the page. */
export type Put = {
  id: string
  text: string
  at?: [interest: number, influence: number]
  zone?: string
  page?: { x: number; y: number }
  color?: 'yellow' | 'light-green' | 'light-red' | 'green' | 'grey'
  from?: string
  fields?: { [Name in NoteField]?: string }
}

type Records = ReadonlyMap<string, TLRecord>

export function zoneBox(zone: string, board = readBoard): Box {
  const zones = werkvormen.stakeholders?.zones(board.settings, board.language, board.layout) ?? []
  const box = zones.find(({ name }) => name === zone)?.areas[0]?.box
  if (!box) throw new Error(`No zone ${zone}`)
  return box
}

/** The records of a board with its layout and these notes. */
export function mapOf(notes: readonly Put[], board = readBoard): Records {
  const layout = werkvormen.stakeholders?.layout(board.settings, board.language, board.layout) ?? []
  const shapes = notes.map((note) => shapeOf(note, board))
  return new Map([...layout, ...shapes].map((record) => [record.id, record]))
}

function shapeOf({ id, text, color = 'yellow', from, fields, ...where }: Put, board: ReadBoard): TLRecord {
  const { x, y } = middleOf(where, board)
  const at = { x: x - noteSide / 2, y: y - noteSide / 2 }
  const shape = noteShape({ id, text, by: 'ann', color, scale: 1, ...at }, 'a1' as never)
  const origin = from === undefined ? {} : { origin: { board: from, label: from } }
  // A long text makes a note higher; here only its place counts.
  return { ...shape, props: { ...shape.props, growY: 0 }, meta: { ...shape.meta, ...origin, ...fields } }
}

function middleOf(
  { at, zone, page }: Pick<Put, 'at' | 'zone' | 'page'>,
  board: ReadBoard,
): { x: number; y: number } {
  if (page) return page
  const box = zoneBox(zone ?? 'map', board)
  const [interest, influence] = at ?? [50, 50]
  return { x: box.x + (box.w * interest) / 100, y: box.y + box.h * (1 - influence / 100) }
}

export function reading(records: Records, board = readBoard): PositionsOutcome {
  const outcome = boardOutcome(boardOutline(records, board), board, new Map())
  if (outcome.kind !== 'positions') throw new Error('Not a stakeholder map')
  return outcome
}

export function editable(records: Records, board = readBoard): EditBoard {
  const zones = werkvormen.stakeholders?.zones(board.settings, board.language, board.layout) ?? []
  return { records, zones, outline: boardOutline(records, board) }
}

export function applied(records: Records, { put, remove }: Change): Records {
  const next = new Map(records)
  for (const id of remove) next.delete(id)
  for (const record of put) next.set(record.id, record)
  return next
}
