import type { TLStore } from '@tldraw/tldraw'
import { useMemo, useSyncExternalStore } from 'react'
import type { Outline } from '../../../shared/board/outline/types.ts'
import { boardOutcome, type ReadBoard, readBoard } from '../../../shared/reading/board.ts'
import type { Outcome } from '../../../shared/reading/outcome.ts'
import type { Board, SpaceState } from '../../../shared/space/model.ts'
import { BoardWatch } from './boardWatch.ts'

/** The board as data, kept up to date while people work on it. */
export function useOutline(store: TLStore, space: SpaceState, board: Board): Outline {
  const read = useReadBoard(space, board)
  const watch = useMemo(() => new BoardWatch(store, read), [store, read])
  return useSyncExternalStore(watch.subscribe, watch.outline)
}

/** What the board says, by its werkvorm. */
export function useOutcome(outline: Outline, space: SpaceState, board: Board): Outcome {
  const read = useReadBoard(space, board)
  return useMemo(() => boardOutcome(outline, read, space.members), [outline, read, space.members])
}

/** The state of a space is made anew for each change of it; what a reading needs of a board seldom changes. */
function useReadBoard(space: SpaceState, board: Board): ReadBoard {
  const key = JSON.stringify(readBoard(board, space.meta.language))
  return useMemo(() => JSON.parse(key) as ReadBoard, [key])
}
