import { useEffect, useState } from 'react'
import type { Board, SpaceState } from '../../../shared/space/model.ts'
import { keptWork } from '../../sync/keptAside.ts'

/** Boards of which work on this device did not reach the server; there it can be read and put back. */
export function useAsideBoards({ id, boards }: SpaceState): Board[] {
  const [documents, setDocuments] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let left = false
    void keptWork(id).then((works) => {
      if (!left) setDocuments(new Set(works.map(({ document }) => document)))
    })
    return () => {
      left = true
    }
  }, [id])
  return [...boards.values()].filter(
    (board) => board.removedAt === null && documents.has(`board:${board.id}`),
  )
}
