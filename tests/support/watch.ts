import type { BrowserContext, ConsoleMessage, Page } from 'playwright-core'

/** What a browser context asked for, and what went wrong in it. */
export interface Watched {
  origins(): string[]
  problems(): string[]
  tolerate(pattern: RegExp): void
}

/** Refusals that a page expects and tells in words of its own: the browser reports them on the console all the same. */
const expectedRefusal = /status of (400|401|403|404|409|410|413|415|422|429)\b/

/** Watches a context from its first request on. */
export function watch(context: BrowserContext, origin: string): Watched {
  const home = new URL(origin).host
  const seen: string[] = []
  const origins = new Set<string>()
  const tolerated: RegExp[] = []
  // A page that is being closed loses its local database in the middle of writing, and says so without a word.
  const wordless: (Page | null)[] = []

  const request = (address: string) => {
    const url = new URL(address)
    if (!/^(https?|wss?):$/.test(url.protocol)) return
    origins.add(`${url.protocol}//${url.host}`)
    if (url.host !== home) seen.push(`foreign request: ${address}`)
  }
  context.on('request', (sent) => request(sent.url()))
  context.on('page', (page) => page.on('websocket', (socket) => request(socket.url())))
  context.on('console', (message) => {
    if (message.type() === 'error' && !isExpected(message))
      seen.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => {
    const words = error.error().stack || error.error().message
    if (words) seen.push(`page error: ${words}`)
    else wordless.push(error.page())
  })

  return {
    origins: () => [...origins],
    problems: () => [
      ...seen.filter((problem) => !tolerated.some((pattern) => pattern.test(problem))),
      ...wordless
        .filter((page) => !page?.isClosed())
        .map((page) => `page error without words: ${page?.url()}`),
    ],
    tolerate: (pattern) => tolerated.push(pattern),
  }
}

function isExpected(message: ConsoleMessage): boolean {
  const { url } = message.location()
  return (
    expectedRefusal.test(message.text()) && URL.canParse(url) && new URL(url).pathname.startsWith('/api/')
  )
}
