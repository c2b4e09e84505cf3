import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { SnapshotFacts } from '../../../shared/protocol/readings.ts'
import { getSnapshots } from '../../api/snapshots.ts'
import type { Trouble } from '../../api/trouble.ts'
import { useScene } from '../state/scene.ts'
import { lookedAtAgain } from './lookedAtAgain.ts'

export type SnapshotList = {
  /** Undefined until the list came once. */
  readonly snapshots: readonly SnapshotFacts[] | undefined
  readonly trouble: Trouble | undefined
  readonly again: () => void
}

/**
 * What was kept of a board. The document of the space does not tell of it: the list is asked for when it appears, after
 * every change of one's own, and when one comes back to the window or to `part`. Then a failure leaves what is known.
 */
export function useSnapshots(part: RefObject<HTMLElement | null>): SnapshotList {
  const { space, board } = useScene()
  const [snapshots, setSnapshots] = useState<readonly SnapshotFacts[]>()
  const [trouble, setTrouble] = useState<Trouble>()
  const asked = useRef(0)
  const ask = useCallback(
    async (isQuiet: boolean) => {
      asked.current += 1
      const mine = asked.current
      if (!isQuiet) setTrouble(undefined)
      const answer = await getSnapshots(space.id, board.id)
      if (mine !== asked.current) return
      if (answer.ok) {
        setSnapshots(answer.value)
        setTrouble(undefined)
      } else if (!isQuiet) setTrouble(answer.trouble)
    },
    [space.id, board.id],
  )
  useEffect(() => {
    void ask(false)
    const sights = [
      { target: window, events: ['focus'] },
      ...(part.current ? [{ target: part.current, events: ['pointerenter', 'focusin'] }] : []),
    ]
    const stop = lookedAtAgain(sights, () => void ask(true), Date.now)
    return () => {
      asked.current += 1
      stop()
    }
  }, [ask, part])
  return { snapshots, trouble, again: useCallback(() => void ask(false), [ask]) }
}
