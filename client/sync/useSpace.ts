import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { SpaceSession } from './spaceSession.ts'
import type { OpenPlace, SpaceView } from './views.ts'

export type { OpenPlace, SpaceView } from './views.ts'

/** How long a space stays open after its last user left: going from page to page keeps it. */
const lingerMs = 2_000

type Shared = { session: SpaceSession; users: number }
const sessions = new Map<string, Shared>()

/**
 * The space as it is now, offline too: who is a member, who is here, which boards there are. All
 * components that ask share one connection.
 */
export function useSpace(spaceId: string): SpaceView {
  return useSyncExternalStore(
    useCallback((listener: () => void) => subscribe(spaceId, listener), [spaceId]),
    () => shared(spaceId).session.view,
  )
}

/** Tells the others that this page of the space is open here; `where` of their `useSpace` says it. */
export function usePlacePresence(spaceId: string, place: OpenPlace): void {
  useEffect(() => {
    shared(spaceId).session.place = place
    return () => {
      const session = sessions.get(spaceId)?.session
      if (session?.place === place) session.place = undefined
    }
  }, [spaceId, place])
}

function shared(spaceId: string): Shared {
  const existing = sessions.get(spaceId)
  if (existing) return existing
  const made = { session: new SpaceSession(spaceId), users: 0 }
  sessions.set(spaceId, made)
  // React may read without ever subscribing; then nobody else would close it.
  scheduleClose(spaceId, made)
  return made
}

function subscribe(spaceId: string, listener: () => void): () => void {
  const entry = shared(spaceId)
  entry.users += 1
  const stop = entry.session.subscribe(listener)
  return () => {
    stop()
    entry.users -= 1
    if (entry.users === 0) scheduleClose(spaceId, entry)
  }
}

function scheduleClose(spaceId: string, entry: Shared): void {
  setTimeout(() => {
    if (entry.users > 0 || sessions.get(spaceId) !== entry) return
    sessions.delete(spaceId)
    entry.session.close()
  }, lingerMs)
}

/** Opens a space anew, after signing in again. */
export function reopenSpace(spaceId: string): void {
  const entry = sessions.get(spaceId)
  entry?.session.reopen()
}
