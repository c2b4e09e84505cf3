import type { Editor, TLShape } from '@tldraw/tldraw'
import type { Board } from '../../../shared/space/model.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { freshTie } from './freshTie.ts'

/**
 * What the look of something tells on a board: `tie` of an arrow, `node` and `stance` of a note. On other boards a
 * colour is a colour.
 */
export type Meaning = 'tie' | 'node' | 'stance'

/** What notes mean by their colour on this board. */
export function noteMeaning({ werkvorm }: Pick<Board, 'werkvorm'>): 'node' | 'stance' | undefined {
  return werkvormen[werkvorm]?.meanings.notes
}

/** Whether the look of an arrow tells what kind of tie it is. */
export function hasTies({ werkvorm }: Pick<Board, 'werkvorm'>): boolean {
  return werkvormen[werkvorm]?.meanings.ties === true
}

/** What is chosen now: the meaning that all of the selection has, or that what the tool in hand makes will have. */
export function chosenMeaning(editor: Editor, board: Pick<Board, 'werkvorm'>): Meaning | undefined {
  if (hasTies(board) && freshTie(editor)) return 'tie'
  const type = chosenType(editor)
  if (type === 'arrow') return hasTies(board) ? 'tie' : undefined
  return type === 'note' ? noteMeaning(board) : undefined
}

function chosenType(editor: Editor): TLShape['type'] | undefined {
  if (!editor.isIn('select')) return editor.getCurrentToolId()
  const types = new Set(editor.getSelectedShapes().map(({ type }) => type))
  return types.size === 1 ? [...types][0] : undefined
}
