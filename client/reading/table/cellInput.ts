import { longestField } from '../../../shared/board/noteFields.ts'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { dayOf } from '../../../shared/reading/days.ts'
import type { ColumnEdit, Row } from '../../../shared/reading/view.ts'
import { type AxisEdit, axisAim, itemOfRow, rangeOf } from './axisAim.ts'

/** What a cell asks of who edits it. */
export type CellInput =
  | { readonly kind: 'text'; readonly longest: number; readonly names: boolean; readonly lines: boolean }
  | { readonly kind: 'day'; readonly from?: string; readonly to?: string }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }

/** As long as a note may be. */
export const longestWords = 10_000

/** What a cell asks of who edits it; undefined when it is only read, because of its column or of its row. */
export function cellInput(edit: ColumnEdit | undefined, row: Row, outline: Outline): CellInput | undefined {
  switch (edit?.kind) {
    case 'words':
      return isNote(row, outline)
        ? { kind: 'text', longest: longestWords, names: false, lines: true }
        : undefined
    case 'field':
      return row.notes.length > 0 ? fieldInput(edit.field) : undefined
    case 'axis':
      return axisInput(edit, row, outline)
    case 'zone':
      return itemOfRow(row, outline) && choiceOf(zonesOf(edit, outline))
    case 'colour':
      return row.notes.length > 0 ? choiceOf(edit.choices) : undefined
    case 'tie':
      return row.tie === undefined ? undefined : choiceOf(edit.choices)
    default:
      return undefined
  }
}

/** The zones to choose from. */
export function zonesOf({ zones }: Extract<ColumnEdit, { kind: 'zone' }>, outline: Outline) {
  return zones ?? outline.zones
}

function fieldInput(field: Extract<ColumnEdit, { kind: 'field' }>['field']): CellInput {
  if (field === 'due') return { kind: 'day' }
  return { kind: 'text', longest: longestField, names: field !== 'approach', lines: false }
}

function axisInput(edit: AxisEdit, row: Row, outline: Outline): CellInput | undefined {
  const aim = axisAim(edit, row, outline)
  if (!aim) return undefined
  const { least, most } = rangeOf(aim.axis)
  return aim.axis.kind === 'date'
    ? { kind: 'day', from: dayOf(least), to: dayOf(most) }
    : { kind: 'number', least, most }
}

function choiceOf(choices: readonly { readonly title: string }[]): CellInput | undefined {
  if (choices.length === 0) return undefined
  return { kind: 'choice', choices: choices.map(({ title }) => title) }
}

function isNote(row: Row, outline: Outline): boolean {
  const kind = itemOfRow(row, outline)?.kind
  return kind === 'note' || kind === 'text' || kind === 'shape'
}
