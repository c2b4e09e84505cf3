import { count, object, text } from '../../api/reader.ts'

const readSpace = object({ id: text, title: text, visitedAt: count })
/** A space where this browser was. No key is kept: whether one may still enter is for the session cookie to say. */
export type RecentSpace = NonNullable<ReturnType<typeof readSpace>>

const storageKey = 'samenbord.spaces'
const most = 12

/** The spaces where this browser was, the last one first. */
export function readRecentSpaces(): RecentSpace[] {
  try {
    return parseRecentSpaces(localStorage.getItem(storageKey))
  } catch {
    return []
  }
}

/** Puts a space in front of the list. */
export function rememberSpace(space: RecentSpace): void {
  write(withSpace(readRecentSpaces(), space))
}

/** Takes a space from the list. Answers the new list. */
export function forgetSpace(id: string): RecentSpace[] {
  const spaces = readRecentSpaces().filter((space) => space.id !== id)
  write(spaces)
  return spaces
}

/** What is stored, entry by entry; damaged entries are left out. */
export function parseRecentSpaces(stored: string | null): RecentSpace[] {
  const list: unknown = stored === null ? [] : JSON.parse(stored)
  if (!Array.isArray(list)) return []
  return list.flatMap((entry) => readSpace(entry) ?? []).slice(0, most)
}

/** The list with one space moved or added to the front. */
export function withSpace(spaces: readonly RecentSpace[], space: RecentSpace): RecentSpace[] {
  return [space, ...spaces.filter((other) => other.id !== space.id)].slice(0, most)
}

function write(spaces: RecentSpace[]): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(spaces))
  } catch {
    // Without storage there is no list; the links that people kept still work.
  }
}
