/** How Chromium, Firefox and Safari name a part of the page that could not be fetched. */
const messages = [
  'Failed to fetch dynamically imported module',
  'error loading dynamically imported module',
  'Importing a module script failed',
  'Unable to preload CSS',
]

/**
 * Whether an error means that a part of the page is not on the server: the server was updated while the
 * page was open, or the connection failed.
 */
export function isMissingChunk(error: unknown): boolean {
  return error instanceof Error && messages.some((message) => error.message.includes(message))
}
