import { useCallback, useEffect, useSyncExternalStore } from 'react'
import type { Seat } from './seat.ts'
import { SpaceSession } from './spaceSession.ts'
import type { OpenPlace, SpaceView } from './views.ts'

export type { OpenPlace, SpaceView } from './views.ts'

/** How long a space stays open after its last user left: going from page to page keeps it. */
const lingerMs = 2_000

type Shared = { session: SpaceSession; users: number }
const sessions = new Map<string, Shared>()

/**
 * The space as it is now, offline too: who is a member, who is here, which boards there are. All
 * components that ask from one seat share one connection.
 */
export function useSpace(spaceId: string, seat: Seat = 'member'): SpaceView {
  return useSyncExternalStore(
    useCallback((listener: () => void) => subscribe({ spaceId, seat }, listener), [spaceId, seat]),
    () => shared({ spaceId, seat }).session.view,
  )
}

/** Tells the others that this page of the space is open here; `where` of their `useSpace` says it. */
export function usePlacePresence(spaceId: string, place: OpenPlace): void {
  useEffect(() => {
    const seated: Seated = { spaceId, seat: 'member' }
    shared(seated).session.place = place
    return () => {
      const session = sessions.get(keyOf(seated))?.session
      if (session?.place === place) session.place = undefined
    }
  }, [spaceId, place])
}

type Seated = { readonly spaceId: string; readonly seat: Seat }

function keyOf({ spaceId, seat }: Seated): string {
  return `${seat} ${spaceId}`
}

function shared(seated: Seated): Shared {
  const key = keyOf(seated)
  const existing = sessions.get(key)
  if (existing) return existing
  const made = { session: new SpaceSession(seated.spaceId, seated.seat), users: 0 }
  sessions.set(key, made)
  // React may read without ever subscribing; then nobody else would close it.
  scheduleClose(key, made)
  return made
}

function subscribe(seated: Seated, listener: () => void): () => void {
  const entry = shared(seated)
  entry.users += 1
  const stop = entry.session.subscribe(listener)
  return () => {
    stop()
    entry.users -= 1
    if (entry.users === 0) scheduleClose(keyOf(seated), entry)
  }
}

function scheduleClose(key: string, entry: Shared): void {
  setTimeout(() => {
    if (entry.users > 0 || sessions.get(key) !== entry) return
    sessions.delete(key)
    entry.session.close()
  }, lingerMs)
}

/** Opens a space anew, after signing in again. */
export function reopenSpace(spaceId: string): void {
  sessions.get(keyOf({ spaceId, seat: 'member' }))?.session.reopen()
}
