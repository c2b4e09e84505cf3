import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 699px)')

/** Whether the page is on a phone's width. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow)
}

/** The same, outside components. */
export function isNarrow(): boolean {
  return narrow.matches
}

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}
