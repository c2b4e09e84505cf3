import { limits } from '../../shared/protocol/limits.ts'
import { decodeClocks } from './clocks.ts'
import type { Content } from './content.ts'
import { step2Prefix } from './messages.ts'
import type { Participant } from './participant.ts'
import { websocketHeader } from './websocketFrame.ts'

/** Answers to step 1: the state of a room, for those who ask for it. */
export class Answers {
  readonly #content: Content
  /** Who asked while edits were on their way to the journal. */
  #asking: { participant: Participant; stateVector: Uint8Array }[] = []

  constructor(content: Content) {
    this.#content = content
  }

  /** Keeps a question until `answerAll`. Throws Malformed. */
  keep(participant: Participant, stateVector: Uint8Array): void {
    decodeClocks(stateVector)
    this.#asking.push({ participant, stateVector: stateVector.slice() })
  }

  answerAll(): void {
    const asking = this.#asking
    this.#asking = []
    for (const { participant, stateVector } of asking) this.answer(participant, stateVector)
  }

  forget(participant: Participant): void {
    this.#asking = this.#asking.filter((asking) => asking.participant !== participant)
  }

  /** Sends what somebody with this state vector lacks; later, when they do not read. Throws Malformed. */
  answer(participant: Participant, stateVector: Uint8Array): void {
    const clocks = decodeClocks(stateVector)
    if (isStalled(participant)) {
      participant.owed = stateVector.slice()
      return
    }
    const update = clocks.size === 0 ? this.#content.stateAsUpdate() : this.#content.difference(stateVector)
    participant.allowance = Math.max(participant.allowance, update.length)
    const prefix = step2Prefix(update.length)
    participant.wire.write(websocketHeader(prefix.length + update.length), prefix, update)
  }
}

/** Whether somebody does not read what was sent. */
export function isStalled(participant: Participant): boolean {
  return participant.wire.waitingBytes() > limits.outboundBytes
}
