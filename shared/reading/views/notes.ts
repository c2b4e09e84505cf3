import type { NotesOutcome } from '../notes.ts'
import type { NoteRow } from '../row.ts'
import type { Column, ColumnEdit, OutcomeView } from '../view.ts'
import { noteTexts } from './noteTexts.ts'

/** Notes zone by zone, as one table. */
export const notesView: OutcomeView<NotesOutcome> = {
  tables({ zones, elsewhere }, language) {
    const { notes: title, columns, elsewhere: outside } = noteTexts[language]
    const rows = [...zones, { title: outside, notes: elsewhere }].flatMap((zone) =>
      zone.notes.map((note) => ({
        notes: [note.id],
        cells: zones.length === 0 ? cells(note) : [zone.title, ...cells(note)],
      })),
    )
    const edits: Partial<Record<keyof typeof columns, ColumnEdit>> = {
      zone: { kind: 'zone', zones: zones.map((zone) => ({ name: zone.zone, title: zone.title })) },
      text: { kind: 'words' },
    }
    const column = (key: keyof typeof columns): Column => ({
      key,
      title: columns[key],
      kind: 'text',
      ...(edits[key] ? { edit: edits[key] } : {}),
    })
    const all = ['zone', 'text', 'discipline', 'from'] as const
    // A board without zones has no column for them.
    const keys = all.slice(zones.length === 0 ? 1 : 0)
    return [{ key: 'notes', title, columns: keys.map(column), rows }]
  },
  findings: () => [],
  pictures: () => [],
}

function cells({ text, discipline, from }: NoteRow): string[] {
  return [text, discipline, from]
}
