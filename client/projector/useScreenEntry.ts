import { useEffect, useRef, useState } from 'react'
import { screenKeyInFragment } from '../../shared/space/links.ts'
import { openWithKey } from '../api/sessions.ts'

/** `in`: there may be a session in this browser; the relay says whether there is. */
type Entry = 'busy' | 'in' | 'keyGone'

/** A room's wifi comes and goes while the projector is being set up. */
const againMs = 3_000

/**
 * Exchanges the key in the address (`#k=`) for the session of the shared screen and takes it out of the address
 * bar at once: a whole room reads along there. Without a key it is the session that this browser has.
 */
export function useScreenEntry(spaceId: string): Entry {
  const [key] = useState(() => screenKeyInFragment(location.hash))
  const [entry, setEntry] = useState<Entry>(key ? 'busy' : 'in')
  const started = useRef(false)
  useEffect(() => {
    if (!key || started.current) return
    started.current = true
    history.replaceState(history.state, '', location.pathname)
    void exchange(spaceId, key).then(setEntry)
  }, [spaceId, key])
  useEffect(reloadForAnotherKey, [])
  return entry
}

/** Tries until the server says yes or no. */
async function exchange(spaceId: string, key: string): Promise<Entry> {
  const answer = await openWithKey(spaceId, key)
  if (answer.ok) return 'in'
  if (answer.trouble.kind === 'refused') return 'keyGone'
  await new Promise((resolve) => setTimeout(resolve, againMs))
  return exchange(spaceId, key)
}

/** A link pasted over this page changes only the part behind `#`; the browser does not load anything then. */
function reloadForAnotherKey(): () => void {
  const reload = () => {
    if (screenKeyInFragment(location.hash)) location.reload()
  }
  addEventListener('hashchange', reload)
  return () => removeEventListener('hashchange', reload)
}
