import { useEffect, useState } from 'react'
import type { BoardView } from '../../sync/views.ts'

/** By then the relay's own pulse has told whether the line is open. */
const pulseMs = 30_000

/**
 * Whether the server gave no answer to the last thing that was asked of it. The line for the board may still
 * look open then; until it shows a sign of life nothing is called safe (B29).
 */
export function useUnanswered({ connected, saved }: Pick<BoardView, 'connected' | 'saved'>) {
  const [unanswered, setUnanswered] = useState(false)
  useEffect(() => {
    if (connected && saved === 'saved') setUnanswered(false)
  }, [connected, saved])
  useEffect(() => {
    if (!unanswered) return
    const timer = setTimeout(() => setUnanswered(false), pulseMs)
    return () => clearTimeout(timer)
  }, [unanswered])
  return { unanswered, setUnanswered }
}
