import type { TLRecord } from '@tldraw/tlschema'
import { type Outline, outlineOf } from '../board/outline/outline.ts'
import type { Board, Language } from '../space/model.ts'
import { werkvormen } from '../werkvormen/index.ts'
import type { Outcome } from './outcome.ts'
import type { People } from './reading.ts'
import { readNotes } from './reading.ts'

/** A board of which the reading is asked; `language` is the space's, in which its layout was made. */
export type ReadBoard = Pick<Board, 'werkvorm' | 'layout' | 'settings'> & { readonly language: Language }

/** A board as data. A board of an unknown werkvorm has the zones that its layout has. */
export function boardOutline(records: ReadonlyMap<string, TLRecord>, board: ReadBoard): Outline {
  const werkvorm = werkvormen[board.werkvorm]
  return outlineOf(records, werkvorm?.zones(board.settings, board.language, board.layout) ?? [])
}

/** What a board says. */
export function boardOutcome(outline: Outline, board: ReadBoard, people: People): Outcome {
  const { settings, language, layout } = board
  const werkvorm = werkvormen[board.werkvorm]
  if (!werkvorm) return readNotes({ outline, people })
  return werkvorm.read({ outline, settings, language, layout, people })
}
