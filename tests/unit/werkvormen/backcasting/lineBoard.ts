import type { TLRecord } from '@tldraw/tlschema'
import {
  addNote,
  type Change,
  connect,
  type EditBoard,
  setField,
} from '../../../../shared/board/edits/index.ts'
import type { NoteField } from '../../../../shared/board/noteFields.ts'
import { outlineOf } from '../../../../shared/board/outline/outline.ts'
import { timeOf } from '../../../../shared/reading/days.ts'
import type { People } from '../../../../shared/reading/reading.ts'
import { type TimelineOutcome, timelineOutcomeSchema } from '../../../../shared/reading/timeline.ts'
import type { Settings } from '../../../../shared/space/model.ts'
import { backcasting } from '../../../../shared/werkvormen/backcasting/index.ts'

export const years = { first: 2026, horizon: 2031 }

/** A board with a line of time, on which notes are laid and linked as people do. */
export class LineBoard {
  readonly settings: Settings
  readonly layout: string
  readonly people: People
  board: EditBoard

  constructor(
    { settings = years as Settings, layout = 'group', people = new Map() as People } = {},
    records: readonly TLRecord[] = backcasting.layout(settings, 'nl', layout),
  ) {
    this.settings = settings
    this.layout = layout
    this.people = people
    this.board = this.#boardOf(records)
  }

  /** A note in a lane, at a day where the lane is on the line. */
  note(
    id: string,
    zone: string,
    day?: string,
    more: Partial<Record<NoteField | 'text' | 'by', string>> = {},
  ) {
    const { text = id, by, ...fields } = more
    const value = day === undefined ? {} : { value: { x: timeOf(day) } }
    this.apply(addNote(this.board, { id, text, zone, ...value, ...(by ? { by } : {}) }))
    for (const [field, words] of Object.entries(fields))
      this.apply(setField(this.board, [`shape:${id}`], field as NoteField, words))
    return this
  }

  link(from: string, to: string) {
    this.apply(connect(this.board, { id: `link-${from}-${to}`, from: `shape:${from}`, to: `shape:${to}` }))
    return this
  }

  apply({ put, remove }: Change) {
    const records = new Map(this.board.records)
    for (const id of remove) records.delete(id)
    for (const record of put) records.set(record.id, record)
    this.board = this.#boardOf([...records.values()])
    return this
  }

  /** What the board says, checked against what every outcome must be. */
  read(): TimelineOutcome {
    const { outline } = this.board
    const { settings, layout, people } = this
    return timelineOutcomeSchema.parse(
      backcasting.read({ outline, settings, layout, people, language: 'nl' }),
    )
  }

  #boardOf(records: readonly TLRecord[]): EditBoard {
    const byId = new Map(records.map((record) => [record.id as string, record]))
    const zones = backcasting.zones(this.settings, 'nl', this.layout)
    return { records: byId, zones, outline: outlineOf(byId, zones) }
  }
}
