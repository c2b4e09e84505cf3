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
  readonly #frames: Uint8Array[] = []
  #joined: Uint8Array | undefined

  constructor(content: Content) {
    this.#content = content
  }

  addUpdate(update: Uint8Array): void {
    this.#frames.push(websocketFrame(updateMessage(update)))
  }

  addPresence(entries: readonly PresenceEntry[]): void {
    if (entries.length > 0) this.#frames.push(websocketFrame(presenceMessage(entries)))
  }

  get isEmpty(): boolean {
    return this.#frames.length === 0
  }

  /**
   * Writes to one reader, with a frame of their own after it; false when nothing was written. One that
   * cannot keep up gets nothing more until it drained; it is not queued for, because a hundred slow readers
   * would fill the memory. `before` is its state vector now.
   */
  write(participant: Participant, before: () => Uint8Array, now: number, own?: Uint8Array): boolean {
    if (this.isEmpty || participant.behind) return false
    if (participant.wire.waitingBytes() > limits.outboundBytes + participant.allowance) {
      participant.behind = { stateVector: before(), since: now }
      return false
    }
    this.#joined ??= joinFrames(this.#frames)
    if (own) participant.wire.write(this.#joined, own)
    else participant.wire.write(this.#joined)
    return true
  }

  /** What somebody who fell behind gets instead of everything that was dropped. */
  catchUp(participant: Participant, presence: readonly PresenceEntry[]): void {
    if (!participant.behind) return
    const missed = updateMessage(this.#content.difference(participant.behind.stateVector))
    participant.behind = undefined
    participant.wire.write(joinFrames([websocketFrame(missed), websocketFrame(presenceMessage(presence))]))
  }
}
