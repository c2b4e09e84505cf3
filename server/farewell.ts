import type { Duplex } from 'node:stream'

/** How long a last word may take to arrive. */
const patienceMs = 1_000

/**
 * Says a last word and lets go of the connection. Ending alone closes one side: who never closes the other, or does not
 * read, would keep it for ever.
 */
export function sayLast(socket: Duplex, words: string): void {
  socket.end(words)
  const timer = setTimeout(() => socket.destroy(), patienceMs).unref()
  socket.once('close', () => clearTimeout(timer))
}
