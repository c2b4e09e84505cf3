import type { TLStore } from '@tldraw/tldraw'
import { createShapeId } from '@tldraw/tlschema'
import {
  addNote,
  bringBack,
  type Change,
  type EditBoard,
  type Missing,
} from '../../../shared/board/edits/index.ts'
import { useEdits } from '../edits/useEdits.ts'

/**
 * Puts what is missing on the board: what is gone as it was, and other words for a note that is there as a note of
 * their own in the same zone, so that nobody's words are overwritten. Answers whether all of it is on the board.
 */
export function usePutBack(store: TLStore): (missing: Missing) => boolean {
  const edits = useEdits()
  return ({ gone, otherWords }) => {
    edits.apply((board) => bringBack(board, gone), 'bring back')
    const notes = otherWords.map(({ id, text }) =>
      edits.apply((board) => beside(board, id, text), 'bring back'),
    )
    // What lay in something that is gone for good has no place any more; a tie to it says nothing without it.
    const stays = gone.filter(({ id, typeName }) => typeName === 'shape' && !store.has(id))
    return stays.length === 0 && notes.every(({ changed }) => changed)
  }
}

function beside(board: EditBoard, id: string, text: string): Change {
  return addNote(board, { id: createShapeId(), text, zone: board.outline.items.get(id)?.zone })
}
