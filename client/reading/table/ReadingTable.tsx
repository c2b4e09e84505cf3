import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Column, Table } from '../../../shared/reading/view.ts'
import { readingTexts } from '../../../shared/texts/reading.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useColumnWidths } from './columnWidths.ts'
import { inOrder, nextOrder, type Order } from './order.ts'
import styles from './ReadingTable.module.css'
import { keyed } from './rowKeys.ts'
import { shownTable } from './shownTable.ts'
import { TableRow } from './TableRow.tsx'
import type { TableHands } from './tableHands.ts'
import { useCellFocus } from './useCellFocus.ts'
import { useHeldRows } from './useHeldRows.ts'

type Props = {
  table: Table
  /** Ids of the notes that are chosen on the board. */
  chosen: ReadonlySet<string>
  hands: TableHands
  /** Names that people may mean, for cells with a name. */
  names: readonly string[]
}

/** So many rows are drawn at first; a longer table is drawn whole when somebody asks for it. */
const firstRows = 150

/** A table of a reading: heads that put it in order, rows that lead to their notes, cells that change the board. */
export function ReadingTable({ table: whole, chosen, hands, names }: Props) {
  const texts = useTexts(readingTexts).table
  const language = useLanguage()
  const title = useId()
  const table = useMemo(() => shownTable(whole), [whole])
  const [order, setOrder] = useState<Order>()
  const [isWhole, setWhole] = useState(false)
  const [editing, setEditing] = useState<{ row: string; column: number }>()
  const focus = useCellFocus()
  const all = useMemo(() => inOrder(keyed(table.rows), order, language), [table.rows, order, language])
  const held = useHeldRows(all, editing !== undefined)
  const shown = isWhole ? held.rows : held.rows.slice(0, firstRows)
  useShowChosen(focus.root, chosen)
  const left = all.length - shown.length
  const widths = useColumnWidths(table)
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {table.title} <span className={styles.count}>{texts.count(all.length)}</span>
      </h3>
      {all.length === 0 ? (
        <p className={styles.none}>{texts.none}</p>
      ) : (
        <div ref={focus.root} className={styles.box}>
          <table
            className={styles.table}
            aria-labelledby={title}
            style={{ minInlineSize: `${widths.reduce((sum, width) => sum + width, 0)}rem` }}
          >
            <colgroup>
              {table.columns.map((column, at) => (
                <col key={column.key} style={{ inlineSize: `${widths[at]}rem` }} />
              ))}
            </colgroup>
            <thead>
              <tr>
                {table.columns.map((column, at) => (
                  <Head
                    key={column.key}
                    column={column}
                    order={order?.column === at ? order : undefined}
                    onPress={() => {
                      held.letGo()
                      setOrder(nextOrder(order, at))
                    }}
                  />
                ))}
              </tr>
            </thead>
            <tbody {...held.hands}>
              {shown.map((row) => (
                <TableRow
                  key={row.key}
                  row={row}
                  columns={table.columns}
                  chosen={row.notes.some((note) => chosen.has(note))}
                  editable={hands.editable(table.columns, row)}
                  editing={editing?.row === row.key ? editing.column : undefined}
                  hands={hands}
                  names={names}
                  onEdit={setEditing}
                  onDone={(cell, stay) => {
                    setEditing(undefined)
                    if (stay) focus.returnTo(cell)
                  }}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left > 0 && <Button onClick={() => setWhole(true)}>{texts.more(left)}</Button>}
    </section>
  )
}

type HeadProps = { column: Column; order: Order | undefined; onPress: () => void }

function Head({ column, order, onPress }: HeadProps) {
  const Icon = order ? (order.down ? ArrowDown : ArrowUp) : ArrowUpDown
  return (
    <th
      scope="col"
      data-kind={column.kind}
      aria-sort={order ? (order.down ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className={styles.sort} onClick={onPress}>
        <span>{column.title}</span>
        <Icon size={14} aria-hidden />
      </button>
    </th>
  )
}

/** Brings the row of what is chosen on the board into view, unless the choice was made in the table itself. */
function useShowChosen(root: React.RefObject<HTMLElement | null>, chosen: ReadonlySet<string>): void {
  const before = useRef(chosen)
  useEffect(() => {
    if (before.current === chosen) return
    before.current = chosen
    const box = root.current
    if (!box || box.contains(document.activeElement) || box.matches(':hover')) return
    box.querySelector('tr[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [root, chosen])
}
