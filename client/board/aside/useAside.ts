import { useCallback, useEffect, useState } from 'react'
import { forgetKept, type KeptWork, keptWork } from '../../sync/keptAside.ts'
import { useScene } from '../state/scene.ts'

export type Aside = {
  /** What was put aside of this board, the newest first. */
  readonly works: readonly KeptWork[]
  forget(work: KeptWork): Promise<void>
}

/** Work on this board that did not reach the server and is kept on this device. */
export function useAside(): Aside {
  const { space, board, view } = useScene()
  const [works, setWorks] = useState<readonly KeptWork[]>([])
  const { onNotice } = view
  const load = useCallback(async () => {
    const all = await keptWork(space.id)
    setWorks(all.filter(({ document }) => document === `board:${board.id}`))
  }, [space.id, board.id])
  useEffect(() => void load(), [load])
  useEffect(() => onNotice(({ kind }) => void (kind === 'kept-aside' && load())), [onNotice, load])
  const forget = useCallback(
    async (work: KeptWork) => {
      await forgetKept(work)
      await load()
    },
    [load],
  )
  return { works, forget }
}
