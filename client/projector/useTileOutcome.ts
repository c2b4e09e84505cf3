import type { TLRecord } from '@tldraw/tlschema'
import { useMemo } from 'react'
import { boardOutcome, boardOutline, type ReadBoard } from '../../shared/reading/board.ts'
import type { Outcome } from '../../shared/reading/outcome.ts'
import type { Board, SpaceState } from '../../shared/space/model.ts'

type Records = ReadonlyMap<string, TLRecord>

/** What a board says, read from the records of its picture: live, as often as that is drawn. */
export function useTileOutcome(
  { meta, members }: SpaceState,
  { werkvorm, layout, settings }: Board,
  tile: { layout: Records; content: Records },
): Outcome {
  const key = JSON.stringify({ werkvorm, layout, settings, language: meta.language })
  return useMemo(() => {
    const read = JSON.parse(key) as ReadBoard
    const outline = boardOutline(new Map([...tile.layout, ...tile.content]), read)
    return boardOutcome(outline, read, members)
  }, [key, tile.layout, tile.content, members])
}
