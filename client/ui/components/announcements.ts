import { useSyncExternalStore } from 'react'

/** One short message for everyone: shown for a while and read aloud. */
export type Announcement = { readonly id: number; readonly text: string }

const shownFor = 5_000

const listeners = new Set<() => void>()
let current: Announcement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows a message at the foot of the page, in place of the one before it. */
export function announce(text: string): void {
  clearTimeout(timer)
  timer = setTimeout(() => show(undefined), shownFor)
  show({ id: (current?.id ?? 0) + 1, text })
}

/** The message that is shown now. */
export function useAnnouncement(): Announcement | undefined {
  return useSyncExternalStore(subscribe, () => current)
}

function show(announcement: Announcement | undefined): void {
  current = announcement
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
