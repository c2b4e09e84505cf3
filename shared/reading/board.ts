import type { TLRecord } from '@tldraw/tlschema'
import { type Outline, outlineOf } from '../board/outline/outline.ts'
import type { Board, Language } from '../space/model.ts'
import { werkvormen } from '../werkvormen/index.ts'
import type { Outcome } from './outcome.ts'
import type { People } from './reading.ts'
import { readNotes } from './reading.ts'

/**
 * A board of which the reading is asked; `language` is the space's, in which its layout was made, `owner` whose personal
 * board it is.
 */
export type ReadBoard = Pick<Board, 'werkvorm' | 'layout' | 'settings'> & {
  readonly language: Language
  readonly owner?: string | undefined
}

/** What a reading needs to know of a board. */
export function readBoard(board: Board, language: Language): ReadBoard {
  const { werkvorm, layout, settings, kind, anonymous, members } = board
  const owner = kind === 'solo' && !anonymous ? members[0] : undefined
  return { werkvorm, layout, settings, language, ...(owner === undefined ? {} : { owner }) }
}

/** A board as data. A board of an unknown werkvorm has the zones that its layout has. */
export function boardOutline(records: ReadonlyMap<string, TLRecord>, board: ReadBoard): Outline {
  const werkvorm = werkvormen[board.werkvorm]
  return outlineOf(records, werkvorm?.zones(board.settings, board.language, board.layout) ?? [])
}

/** What a board says. */
export function boardOutcome(outline: Outline, board: ReadBoard, people: People): Outcome {
  const { settings, language, layout, owner } = board
  const werkvorm = werkvormen[board.werkvorm]
  if (!werkvorm) return readNotes({ outline, people })
  return werkvorm.read({ outline, settings, language, layout, people, owner })
}
