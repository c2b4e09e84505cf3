/**
 * The three links of a space (B1), and that of its shared screen (B23). A key stands behind `#`, so that it never reaches a server's log,
 * a proxy or a Referer. `origin` is scheme and host without a slash at the end.
 */
export function joinLink(origin: string, joinCode: string): string {
  return `${origin}/doe-mee/${joinCode}`
}

export function facilitatorLink(origin: string, spaceId: string, key: string): string {
  return `${origin}/s/${spaceId}#f=${key}`
}

export function personalLink(origin: string, spaceId: string, key: string): string {
  return `${origin}/s/${spaceId}#p=${key}`
}

/** For a shared screen, which is nobody and reads only what all may read. */
export function screenLink(origin: string, spaceId: string, key: string): string {
  return `${origin}/s/${spaceId}/scherm#k=${key}`
}

/** The key of a shared screen in the part behind `#`; undefined when there is none. */
export function screenKeyInFragment(fragment: string): string | undefined {
  return /^#?k=([A-Za-z0-9_-]{43})$/.exec(fragment)?.[1]
}

/** The key in the part behind `#` of a link; undefined when there is none. */
export function keyInFragment(fragment: string): string | undefined {
  return /^#?[fp]=([A-Za-z0-9_-]{43})$/.exec(fragment)?.[1]
}
