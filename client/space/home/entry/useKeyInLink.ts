import { useEffect, useRef, useState } from 'react'
import { keyInFragment } from '../../../../shared/space/links.ts'
import { openWithKey } from '../../../api/sessions.ts'
import type { Trouble } from '../../../api/trouble.ts'
import { reopenSpace } from '../../../sync/useSpace.ts'
import { keepNewLink } from '../../join/newLink.ts'

type Entry =
  | { readonly status: 'busy' }
  /** The link worked once; this one takes its place, and is shown until the person goes `on`. */
  | { readonly status: 'newLink'; readonly link: string; readonly on: () => void }
  | Inside
  | { readonly status: 'failed'; readonly trouble: Trouble }

/** `isNew`: the link of facilitators made this member just now. */
type Inside = { readonly status: 'in'; readonly by: 'session' | LinkKind; readonly isNew: boolean }

/**
 * Exchanges the key in the address (`#f=` or `#p=`) for a session, and takes it out of the address bar at
 * once, so that nobody reads it from the projector. Without a key there is nothing to do.
 */
export function useKeyInLink(spaceId: string): Entry {
  const [key] = useState(() => keyInFragment(location.hash))
  const [by] = useState(() => linkKind(location.hash))
  const [entry, setEntry] = useState<Entry>(
    key ? { status: 'busy' } : { status: 'in', by: 'session', isNew: false },
  )
  const started = useRef(false)
  useEffect(() => {
    if (!key || started.current) return
    started.current = true
    history.replaceState(history.state, '', location.pathname)
    void openWithKey(spaceId, key).then((answer) => {
      if (!answer.ok) return setEntry({ status: 'failed', trouble: answer.trouble })
      reopenSpace(spaceId)
      const inside: Inside = { status: 'in', by, isNew: answer.value.isNew }
      const link = answer.value.links?.personal
      // Whoever goes on without copying it finds it on the home until they have it: it is told only once.
      if (link) keepNewLink(spaceId, link)
      setEntry(link ? { status: 'newLink', link, on: () => setEntry(inside) } : inside)
    })
  }, [spaceId, key, by])
  useEffect(reloadForAnotherKey, [])
  return entry
}

type LinkKind = 'facilitatorLink' | 'personalLink'

function linkKind(fragment: string): LinkKind {
  return fragment.startsWith('#f=') ? 'facilitatorLink' : 'personalLink'
}

/** A link pasted over this page changes only the part behind `#`; the browser does not load anything then. */
function reloadForAnotherKey(): () => void {
  const reload = () => {
    if (keyInFragment(location.hash)) location.reload()
  }
  addEventListener('hashchange', reload)
  return () => removeEventListener('hashchange', reload)
}
