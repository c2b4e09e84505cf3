import { useSyncExternalStore } from 'react'

/** Below this the three columns of the desk do not fit side by side; keep it the same as in Desk.module.css. */
const query = '(max-width: 67.99rem)'

/** Whether the desk is shown as a remote: one part at a time. */
export function useCompact(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches)
}

function subscribe(listener: () => void): () => void {
  const media = matchMedia(query)
  media.addEventListener('change', listener)
  return () => media.removeEventListener('change', listener)
}
