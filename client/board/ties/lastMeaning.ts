import { atom } from '@tldraw/tldraw'
import type { NoteColor } from '../../../shared/board/noteColors.ts'
import type { Board } from '../../../shared/space/model.ts'
import { unknownColor } from '../../../shared/werkvormen/sociale-kaart/looks.ts'
import { noteMeaning } from './meaning.ts'

/** What this person chose last for a note, by what colours mean; before that nobody said what a node is. */
const chosen = atom<Record<'node' | 'stance', NoteColor>>('last meaning', {
  node: unknownColor,
  stance: 'yellow',
})

/** The colour with which a new note of this person begins on this board. */
export function lastColor(board: Pick<Board, 'werkvorm'>): NoteColor {
  const kind = noteMeaning(board)
  return kind ? chosen.get()[kind] : 'yellow'
}

/** Remembers the colour for the next note, on the canvas and in the list; elsewhere a colour is only a colour. */
export function rememberColor(board: Pick<Board, 'werkvorm'>, color: NoteColor): void {
  const kind = noteMeaning(board)
  if (kind && chosen.get()[kind] !== color) chosen.set({ ...chosen.get(), [kind]: color })
}
