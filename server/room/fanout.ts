import { limits } from '../../shared/protocol/limits.ts'
import type { Content } from './content.ts'
import type { PresenceEntry } from './frame.ts'
import { presenceMessage, updateMessage } from './messages.ts'
import type { Participant } from './participant.ts'
import { joinFrames, websocketFrame } from './websocketFrame.ts'

/** How long somebody may stay behind before the connection is closed to start over. */
export const behindMs = 20_000

/** Everything that one tick brings to the readers of a room, encoded once. */
export class Delivery {
  readonly #content: Content
  readonly #updates: Uint8Array[] = []
  #presence: Uint8Array | undefined
  /** What most readers get, and what those get who do not want to see who is where. */
  #joined: Uint8Array | undefined
  #quiet: Uint8Array | undefined

  constructor(content: Content) {
    this.#content = content
  }

  addUpdate(update: Uint8Array): void {
    this.#updates.push(websocketFrame(updateMessage(update)))
  }

  addPresence(entries: readonly PresenceEntry[]): void {
    if (entries.length > 0) this.#presence = websocketFrame(presenceMessage(entries))
  }

  get isEmpty(): boolean {
    return this.#updates.length === 0 && this.#presence === undefined
  }

  /**
   * Writes to one reader, with a frame of their own after it; false when nothing was written. One that
   * cannot keep up gets nothing more until it drained; it is not queued for, because a hundred slow readers
   * would fill the memory. `before` is its state vector now.
   */
  write(participant: Participant, before: () => Uint8Array, now: number, own?: Uint8Array): boolean {
    const bytes = this.#bytesFor(participant)
    if (bytes === undefined || participant.behind) return false
    if (participant.wire.waitingBytes() > limits.outboundBytes + participant.allowance) {
      participant.behind = { stateVector: before(), since: now }
      return false
    }
    if (own) participant.wire.write(bytes, own)
    else participant.wire.write(bytes)
    return true
  }

  #bytesFor({ wantsPresence }: Participant): Uint8Array | undefined {
    if (this.isEmpty) return undefined
    if (wantsPresence) {
      this.#joined ??= joinFrames(this.#presence ? [...this.#updates, this.#presence] : this.#updates)
      return this.#joined
    }
    if (this.#updates.length > 0) this.#quiet ??= joinFrames(this.#updates)
    return this.#quiet
  }

  /** What somebody who fell behind gets instead of everything that was dropped. */
  catchUp(participant: Participant, presence: readonly PresenceEntry[]): void {
    if (!participant.behind) return
    const missed = updateMessage(this.#content.difference(participant.behind.stateVector))
    participant.behind = undefined
    participant.wire.write(joinFrames([websocketFrame(missed), websocketFrame(presenceMessage(presence))]))
  }
}
