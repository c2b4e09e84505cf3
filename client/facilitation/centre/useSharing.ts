import { useEffect, useState } from 'react'
import { getSharing } from '../../api/sharing.ts'

/** A tick is put in a second; who leads needs the number some minutes before the end. */
const everyMs = 10_000

/** How many of how many ticked nothing yet; asked while `wanted`. Undefined before an answer, and when all did. */
export function useSharing(
  spaceId: string,
  stepId: string,
  wanted: boolean,
): { nothing: number; boards: number } | undefined {
  const [known, setKnown] = useState<{ stepId: string; nothing: number; boards: number }>()
  useEffect(() => {
    if (!wanted) return
    let isOver = false
    const ask = async () => {
      const answer = await getSharing(spaceId)
      if (answer.ok && !isOver) setKnown({ stepId, ...answer.value })
    }
    void ask()
    const timer = setInterval(() => void ask(), everyMs)
    return () => {
      isOver = true
      clearInterval(timer)
    }
  }, [spaceId, stepId, wanted])
  return wanted && known?.stepId === stepId && known.nothing > 0 ? known : undefined
}
