import type { FastifyReply } from 'fastify'
import { AppError } from '../errors.ts'

/** How many bytes of answers may wait for those who asked; one answer always may. */
const ofOneSpace = 32_000_000
const ofAll = 256_000_000
/** Who takes nothing of an answer for so long does not get the rest. */
const patienceMs = 30_000

/**
 * Answers that are made and not yet taken. A full board is a hundred megabytes of text, and who asks for it and then does
 * not read it would keep it in our memory, as often as they ask.
 */
export class Unsent {
  readonly #bytes = new Map<string, number>()

  /** Counts an answer until it is taken, or its connection ends. Throws when too much waits. */
  expect(reply: FastifyReply, spaceId: string, text: string): void {
    const size = Buffer.byteLength(text)
    const own = this.#bytes.get(spaceId) ?? 0
    const all = this.bytes
    const isTooMuch = (own > 0 && own + size > ofOneSpace) || (all > 0 && all + size > ofAll)
    if (isTooMuch) throw new AppError('too-many', { retryAfter: 5 })
    this.#bytes.set(spaceId, own + size)
    reply.raw.once('close', () => this.#taken(spaceId, size))
    reply.raw.setTimeout(patienceMs, () => reply.raw.destroy())
  }

  /** Of all spaces together. */
  get bytes(): number {
    return [...this.#bytes.values()].reduce((sum, bytes) => sum + bytes, 0)
  }

  #taken(spaceId: string, size: number): void {
    const left = (this.#bytes.get(spaceId) ?? 0) - size
    if (left > 0) this.#bytes.set(spaceId, left)
    else this.#bytes.delete(spaceId)
  }
}
