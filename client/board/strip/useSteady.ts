import { useEffect, useState } from 'react'
import type { SavedState } from '../../sync/views.ts'

/** While someone types, every keystroke is saved within a few hundredths of a second; words that flash at that pace cannot be read. */
const calmMs = 400

/**
 * The saved state for reading: `saved` is told only when it has lasted a moment, everything else at once.
 * So the words lag behind on the safe side and never say saved too early.
 */
export function useSteady(saved: SavedState): SavedState {
  const [settled, setSettled] = useState(saved === 'saved')
  useEffect(() => {
    if (saved !== 'saved') return setSettled(false)
    const timer = setTimeout(() => setSettled(true), calmMs)
    return () => clearTimeout(timer)
  }, [saved])
  return saved === 'saved' && !settled ? 'saving' : saved
}
