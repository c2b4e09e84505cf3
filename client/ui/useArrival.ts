import { useEffect, useRef } from 'react'

/**
 * After going to another page puts the focus on its heading, so that a screen reader tells where one is and
 * the Tab key starts there. The first page is the browser's; what a second one needs comes with it.
 */
export function useArrival(path: string): void {
  const at = useRef(path)
  useEffect(() => {
    if (at.current === path) return
    at.current = path
    let stop: (() => void) | undefined
    let gone = false
    import('./arrivalFocus.ts').then(
      ({ holdFocusOnHeading }) => {
        if (!gone) stop = holdFocusOnHeading()
      },
      () => undefined, // Without it the focus stays where the browser leaves it.
    )
    return () => {
      gone = true
      stop?.()
    }
  }, [path])
}
