import { useSyncExternalStore } from 'react'

/** What can be done about a message, such as taking back what it tells. */
export type AnnouncedAction = { readonly label: string; readonly run: () => void }

/** One short message for everyone: shown for a while and read aloud. */
export type Announcement = { readonly id: number; readonly text: string; readonly action?: AnnouncedAction }

type Manner = {
  /** A button beside the words; it gives the message more time. */
  action?: AnnouncedAction
  /** Stays until it is withdrawn or replaced. */
  lasting?: boolean
}

const shownFor = 5_000
const shownWithActionFor = 12_000

const listeners = new Set<() => void>()
let count = 0
let current: Announcement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

/** Shows a message below the bar of the page, in place of the one before it. Answers how to withdraw it. */
export function announce(text: string, { action, lasting = false }: Manner = {}): () => void {
  count += 1
  const id = count
  const withdraw = () => {
    if (current?.id === id) show(undefined)
  }
  clearTimeout(timer)
  if (!lasting) timer = setTimeout(withdraw, action ? shownWithActionFor : shownFor)
  show({ id, text, ...(action ? { action } : {}) })
  return withdraw
}

/** The message that is shown now. */
export function useAnnouncement(): Announcement | undefined {
  return useSyncExternalStore(subscribe, currentAnnouncement)
}

export function currentAnnouncement(): Announcement | undefined {
  return current
}

function show(announcement: Announcement | undefined): void {
  current = announcement
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
