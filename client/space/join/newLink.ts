const kept = new Map<string, string>()
const storageKey = (spaceId: string) => `samenbord.link.${spaceId}`

/** Keeps the personal link of who just joined for this tab, until they put it somewhere themselves. */
export function keepNewLink(spaceId: string, link: string): void {
  kept.set(spaceId, link)
  try {
    sessionStorage.setItem(storageKey(spaceId), link)
  } catch {
    // Without storage the link stands on the home until the page is loaded anew.
  }
}

/** The personal link that is still to be put somewhere. */
export function newLinkOf(spaceId: string): string | undefined {
  try {
    return sessionStorage.getItem(storageKey(spaceId)) ?? kept.get(spaceId)
  } catch {
    return kept.get(spaceId)
  }
}

/** Takes the link away: it was read, and a key should not stay on a device that others use too. */
export function dropNewLink(spaceId: string): void {
  kept.delete(spaceId)
  try {
    sessionStorage.removeItem(storageKey(spaceId))
  } catch {
    // What was never stored is gone already.
  }
}
