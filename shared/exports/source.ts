import type { TLRecord } from '@tldraw/tlschema'
import type { Outline } from '../board/outline/types.ts'
import { boardOutcome, boardOutline, type ReadBoard, readBoard } from '../reading/board.ts'
import type { Outcome } from '../reading/outcome.ts'
import type { People } from '../reading/reading.ts'
import type { Board, Language, SpaceState } from '../space/model.ts'
import { nameless } from './nameless.ts'

/** A board that is exported; on an anonymous one nobody is named. */
export type ExportBoard = ReadBoard & Pick<Board, 'anonymous'>

/** Everything around the records of a board that an export tells or needs. Plain data: it goes to a worker as it is. */
export type ExportSource = {
  readonly space: string
  readonly title: string
  /** What people were asked on this board; empty when there is no question. */
  readonly question: string
  readonly board: ExportBoard
  readonly people: People
  /** In which the words around the notes are. */
  readonly language: Language
  /** Milliseconds since 1970. */
  readonly at: number
}

/** A board as data, and what it says. */
export type BoardAsData = { readonly outline: Outline; readonly outcome: Outcome }

/** What an export of a board needs of its space. */
export function exportSource(state: SpaceState, board: Board, language: Language, at: number): ExportSource {
  const { anonymous, title, stepId } = board
  return {
    space: state.meta.title,
    title,
    question: (stepId === null ? undefined : state.steps.get(stepId)?.question) ?? '',
    board: { ...readBoard(board, state.meta.language), anonymous },
    people: state.members,
    language,
    at,
  }
}

/** Reads the records of a board (layout and content together): the one way for exports, snapshots and programs. */
export function readingOf(
  records: ReadonlyMap<string, TLRecord>,
  board: ExportBoard,
  people: People,
): BoardAsData {
  const read = boardOutline(records, board)
  const outline = board.anonymous ? nameless(read) : read
  return { outline, outcome: boardOutcome(outline, board, people) }
}
