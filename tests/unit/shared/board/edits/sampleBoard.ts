import type { TLParentId, TLRecord } from '@tldraw/tlschema'
import type { Change, EditBoard } from '../../../../../shared/board/edits/index.ts'
import { outlineOf } from '../../../../../shared/board/outline/outline.ts'
import { type NoteAt, noteShape } from '../../../../../shared/werkvormen/kit/note.ts'
import { panelLayout, panelZones } from '../../../../../shared/werkvormen/kit/panels.ts'
import type { ZonePanel } from '../../../../../shared/werkvormen/kit/zone.ts'
import { frameShape } from '../../../../../shared/werkvormen/tryout/shapes.ts'

export const year = (value: number) => Date.UTC(value, 0, 1)

/** A board with a zone where a place means nothing, a map with two axes, a lane of time, and a small zone in another. */
const panels: readonly ZonePanel[] = [
  panel('plain', { x: 0, y: 0, w: 1200, h: 1000 }),
  {
    ...panel('map', { x: 1300, y: 0, w: 1000, h: 1000 }),
    axes: {
      x: { name: 'interest', title: 'Belang', kind: 'number', from: 0, to: 100 },
      y: { name: 'influence', title: 'Invloed', kind: 'number', from: 0, to: 100 },
    },
  },
  {
    ...panel('lane', { x: 0, y: 1100, w: 3000, h: 700 }),
    axes: { x: { name: 'date', title: 'Datum', kind: 'date', from: year(2026), to: year(2032) } },
  },
  panel('outer', { x: 2400, y: 0, w: 1400, h: 1000 }),
  panel('inner', { x: 2900, y: 500, w: 500, h: 400 }),
]

export const sampleZones = panelZones(panels)

type Index = Parameters<typeof noteShape>[1]

export function note(id: string, x: number, y: number, more: Partial<NoteAt> = {}): TLRecord {
  return noteShape({ id, text: id, by: 'ada', color: 'yellow', scale: 1, x, y, ...more }, 'a1' as Index)
}

export const drawnZone = 'shape:tryout-mine'

/** The layout, a frame that a person drew, and these records. */
export function sampleBoard(...made: readonly TLRecord[]): EditBoard {
  const frame = frameShape('mine', 'Van mij', 'ada', { x: 4000, y: 0, w: 900, h: 900 }, 'a0' as Index)
  return boardOf([...panelLayout(panels), frame, ...made])
}

export function boardOf(records: Iterable<TLRecord>): EditBoard {
  const byId = new Map([...records].map((record) => [record.id as string, record]))
  return { records: byId, zones: sampleZones, outline: outlineOf(byId, sampleZones) }
}

/** The board after a change. */
export function after(board: EditBoard, { put, remove }: Change): EditBoard {
  const records = new Map(board.records)
  for (const id of remove) records.delete(id)
  for (const record of put) records.set(record.id, record)
  return boardOf(records.values())
}

export function inFrame(record: TLRecord): TLRecord {
  return { ...record, parentId: drawnZone as TLParentId } as TLRecord
}

function panel(zone: string, box: ZonePanel['box']): ZonePanel {
  return { zone, name: zone, title: zone, question: '', box, colour: 'blue', words: 'small' }
}
