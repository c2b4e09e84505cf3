import { type MouseEvent, memo } from 'react'
import type { Column } from '../../../shared/reading/view.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { CellEditor } from './CellEditor.tsx'
import { cellWords } from './cellWords.ts'
import styles from './ReadingTable.module.css'
import type { KeyedRow } from './rowKeys.ts'
import { HeadCell, PlainCell } from './TableCell.tsx'
import type { TableHands } from './tableHands.ts'
import { cellName } from './useCellFocus.ts'

type Props = {
  row: KeyedRow
  /** The first one tells what the row is about. */
  columns: readonly Column[]
  chosen: boolean
  /** A letter a column: `e` when its cell can be edited. */
  editable: string
  /** The column that is being edited. */
  editing: number | undefined
  hands: TableHands
  names: readonly string[]
  onEdit: (cell: { row: string; column: number }) => void
  /** `stay`: the focus goes back to the cell. */
  onDone: (cell: string, stay: boolean) => void
}

function Row({ row, columns, chosen, editable, editing, hands, names, onEdit, onDone }: Props) {
  const texts = useTexts(readingTexts).table
  const language = useLanguage()
  const about = String(row.cells[0] ?? '') || texts.wordless
  const go = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('button, input, select, textarea')) return
    if (document.getSelection()?.isCollapsed !== false) hands.go(row.notes)
  }
  return (
    // The button at the head of the row does the same for a keyboard.
    <tr className={styles.row} aria-current={chosen ? 'true' : undefined} onClick={go}>
      {columns.map((column, at) => {
        const cell = row.cells[at] ?? ''
        const canEdit = editable[at] === 'e'
        const edit = () => onEdit({ row: row.key, column: at })
        const name = cellName(row.key, at)
        const input = editing === at ? hands.input(column, row) : undefined
        if (input) {
          return (
            <td key={column.key} data-kind={column.kind} data-editing="">
              <CellEditor
                input={input}
                value={String(cell)}
                label={texts.editing(column.title, about)}
                names={names}
                onSave={(typed) => hands.save(column, row, typed, about)}
                onDone={(stay) => onDone(name, stay)}
              />
            </td>
          )
        }
        const words = cellWords(cell, column.kind, language)
        return at === 0 ? (
          <HeadCell
            key={column.key}
            words={words || texts.wordless}
            name={name}
            column={column.title}
            onGo={row.notes.length > 0 ? () => hands.go(row.notes) : undefined}
            onEdit={canEdit ? edit : undefined}
          />
        ) : (
          <PlainCell
            key={column.key}
            words={words}
            kind={column.kind}
            name={name}
            column={column.title}
            onEdit={canEdit ? edit : undefined}
          />
        )
      })}
    </tr>
  )
}

/** One row. Most rows stay as they are while somebody drags a note: those are not drawn anew. */
export const TableRow = memo(Row, (before, after) => {
  return (
    before.chosen === after.chosen &&
    before.editable === after.editable &&
    before.editing === after.editing &&
    before.hands === after.hands &&
    sameColumns(before.columns, after.columns) &&
    before.row.key === after.row.key &&
    sameCells(before.row.cells, after.row.cells) &&
    sameCells(before.row.notes, after.row.notes)
  )
})

function sameCells(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a === b || (a.length === b.length && a.every((cell, at) => cell === b[at]))
}

function sameColumns(a: readonly Column[], b: readonly Column[]): boolean {
  return (
    a === b ||
    (a.length === b.length && a.every(({ key, title }, at) => b[at]?.key === key && b[at]?.title === title))
  )
}
