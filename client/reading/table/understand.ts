import { fieldValue, longestField } from '../../../shared/board/noteFields.ts'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { dayOf } from '../../../shared/reading/days.ts'
import type { ColumnEdit, Row, TieLook } from '../../../shared/reading/view.ts'
import type { Axis } from '../../../shared/werkvormen/kit/zone.ts'
import { type AxisEdit, axisAim, rangeOf } from './axisAim.ts'
import { longestWords, zonesOf } from './cellInput.ts'

type EditOf<Kind extends ColumnEdit['kind']> = Extract<ColumnEdit, { kind: Kind }>
type FieldName = EditOf<'field'>['field']

/** What an edited cell asks of the board. */
export type CellEdit =
  | { readonly kind: 'words'; readonly id: string; readonly text: string }
  | {
      readonly kind: 'field'
      readonly ids: readonly string[]
      readonly field: FieldName
      readonly value: string
    }
  | {
      readonly kind: 'place'
      readonly id: string
      readonly value: { readonly x?: number; readonly y?: number }
      readonly zone?: string
    }
  | { readonly kind: 'zone'; readonly id: string; readonly zone: string }
  | { readonly kind: 'colour'; readonly ids: readonly string[]; readonly color: string }
  | { readonly kind: 'tie'; readonly id: string; readonly look: TieLook }

/** Why what was typed cannot be done. */
export type CellTrouble =
  | { readonly kind: 'noDay' | 'noNumber' | 'gone' }
  | { readonly kind: 'tooLong'; readonly most: number }
  | { readonly kind: 'dayOutside'; readonly from: string; readonly to: string }
  | { readonly kind: 'numberOutside'; readonly from: number; readonly to: number }

export type Understood = { readonly edit: CellEdit } | { readonly trouble: CellTrouble }

const gone: Understood = { trouble: { kind: 'gone' } }

/** What was typed or chosen in a cell, as an edit of the board; or why that cannot be. */
export function understand(edit: ColumnEdit, row: Row, outline: Outline, typed: string): Understood {
  const [id] = row.notes
  if (edit.kind === 'tie') return tieEdit(edit, row.tie, typed)
  if (id === undefined || !row.notes.every((note) => outline.items.has(note))) return gone
  switch (edit.kind) {
    case 'field':
      return fieldEdit(edit.field, row.notes, typed)
    case 'colour':
      return colourEdit(edit, row.notes, typed)
    case 'words':
      return wordsEdit(id, typed)
    case 'zone':
      return zoneEdit(id, zonesOf(edit, outline), typed)
    case 'axis':
      return axisEdit(edit, row, outline, typed)
  }
}

function wordsEdit(id: string, typed: string): Understood {
  if (typed.length > longestWords) return { trouble: { kind: 'tooLong', most: longestWords } }
  return { edit: { kind: 'words', id, text: typed.trim() } }
}

function fieldEdit(field: FieldName, ids: readonly string[], typed: string): Understood {
  const value = fieldValue(field, typed)
  if (value !== undefined) return { edit: { kind: 'field', ids, field, value } }
  return { trouble: field === 'due' ? { kind: 'noDay' } : { kind: 'tooLong', most: longestField } }
}

function colourEdit({ choices }: EditOf<'colour'>, ids: readonly string[], typed: string): Understood {
  const choice = choices.find(({ title }) => title === typed)
  return choice ? { edit: { kind: 'colour', ids, color: choice.color } } : gone
}

function tieEdit({ choices }: EditOf<'tie'>, id: string | undefined, typed: string): Understood {
  const choice = choices.find(({ title }) => title === typed)
  return id !== undefined && choice ? { edit: { kind: 'tie', id, look: choice.look } } : gone
}

function zoneEdit(id: string, zones: readonly { name: string; title: string }[], typed: string): Understood {
  const zone = zones.find(({ title }) => title === typed)
  return zone ? { edit: { kind: 'zone', id, zone: zone.name } } : gone
}

function axisEdit(edit: AxisEdit, row: Row, outline: Outline, typed: string): Understood {
  const aim = axisAim(edit, row, outline)
  if (!aim) return gone
  const value = aim.axis.kind === 'date' ? dayValue(aim.axis, typed) : numberValue(aim.axis, typed)
  if (typeof value !== 'number') return { trouble: value }
  const zone = aim.zone === undefined ? {} : { zone: aim.zone }
  return { edit: { kind: 'place', id: aim.item.id, value: { [edit.axis]: value }, ...zone } }
}

/** The moment on an axis that stands for a day. */
function dayValue(axis: Axis, typed: string): number | CellTrouble {
  const time = Date.parse(`${typed}T00:00:00Z`)
  if (typed === '' || Number.isNaN(time) || dayOf(time) !== typed) return { kind: 'noDay' }
  const { least, most } = rangeOf(axis)
  if (typed < dayOf(least) || typed > dayOf(most)) {
    return { kind: 'dayOutside', from: dayOf(least), to: dayOf(most) }
  }
  return Math.min(Math.max(time, least), most)
}

/** A number as people type it: with a comma or a point. */
function numberValue(axis: Axis, typed: string): number | CellTrouble {
  const words = typed.trim().replace(',', '.')
  const value = Number(words)
  if (words === '' || !Number.isFinite(value)) return { kind: 'noNumber' }
  const { least, most } = rangeOf(axis)
  return value < least || value > most ? { kind: 'numberOutside', from: least, to: most } : value
}
