import { useEffect, useState } from 'react'

/** So many lines fill every screen; they are drawn at once. */
const first = 60
/** And so many more at a time, with room for a key or a press in between. */
const more = 150

/** How many lines may be drawn now: a few at once, soon all of them. */
export function useShown(all: number): number {
  const [shown, setShown] = useState(first)
  const isMissing = shown < all
  useEffect(() => {
    if (!isMissing) return
    const timer = setTimeout(() => setShown(shown + more), 30)
    return () => clearTimeout(timer)
  }, [isMissing, shown])
  return shown
}
