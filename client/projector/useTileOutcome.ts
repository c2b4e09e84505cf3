import type { TLRecord } from '@tldraw/tlschema'
import { useMemo } from 'react'
import { believed, type Seals } from '../../shared/board/harvest/brought.ts'
import { boardOutcome, boardOutline, type ReadBoard, readBoard } from '../../shared/reading/board.ts'
import type { Outcome } from '../../shared/reading/outcome.ts'
import type { Board, SpaceState } from '../../shared/space/model.ts'

type Records = ReadonlyMap<string, TLRecord>

/** What a board says, read from the records of its picture: live, as often as that is drawn. */
export function useTileOutcome(
  { meta, members }: SpaceState,
  board: Board,
  tile: { layout: Records; content: Records; seals: Seals },
): Outcome {
  const key = JSON.stringify(readBoard(board, meta.language))
  return useMemo(() => {
    const read = JSON.parse(key) as ReadBoard
    const content = [...tile.content].map(([id, record]) => [id, believed(record, tile.seals)] as const)
    const outline = boardOutline(new Map([...tile.layout, ...content]), read)
    return boardOutcome(outline, read, members)
  }, [key, tile.layout, tile.content, tile.seals, members])
}
