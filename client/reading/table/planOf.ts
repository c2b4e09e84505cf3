import {
  type Change,
  changeLink,
  type EditBoard,
  moveToZone,
  placeAt,
  recolour,
  setField,
  setWords,
} from '../../../shared/board/edits/index.ts'
import type { CellEdit } from './understand.ts'

/** How an edited cell changes the board. */
export function planOf(edit: CellEdit): (board: EditBoard) => Change {
  switch (edit.kind) {
    case 'words':
      return (board) => setWords(board, edit.id, edit.text)
    case 'field':
      return (board) => setField(board, edit.ids, edit.field, edit.value)
    case 'place':
      return (board) => placeAt(board, edit.id, edit.value, edit.zone)
    case 'zone':
      return (board) => moveToZone(board, edit.id, edit.zone)
    case 'colour':
      return (board) => recolour(board, edit.ids, edit.color)
    case 'tie':
      return (board) => changeLink(board, edit.id, { look: edit.look })
  }
}
