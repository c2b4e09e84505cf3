import { deskWrite } from '../effects/desk.ts'
import type { SpaceTools } from '../tools.ts'
import { votedNow } from './answering.ts'

/** Votes come in bursts; facilitators see the number this often at most. */
const pauseMs = 250

/** Tells facilitators, on their desk, how many have voted in a poll that is open. Who and what stays secret (B26). */
export class VoteCounts {
  readonly #tools: SpaceTools
  readonly #waiting = new Map<string, NodeJS.Timeout>()

  constructor(tools: SpaceTools) {
    this.#tools = tools
  }

  /** Somebody voted. */
  changed(spaceId: string, pollId: string): void {
    const key = `${spaceId}/${pollId}`
    if (this.#waiting.has(key)) return
    const timer = setTimeout(() => {
      this.#waiting.delete(key)
      // A number that could not be written is written with the next vote, and `GET` counts anew.
      this.#tell(spaceId, pollId).catch(() => undefined)
    }, pauseMs)
    timer.unref()
    this.#waiting.set(key, timer)
  }

  stop(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer)
    this.#waiting.clear()
  }

  #tell(spaceId: string, pollId: string): Promise<void> {
    const { documents } = this.#tools
    return documents.exclusively(spaceId, async () => {
      const state = await documents.state(spaceId)
      const poll = state?.polls.get(pollId)
      if (!state || poll?.state !== 'open') return
      const voted = await votedNow(this.#tools, state, poll)
      const others = [deskWrite(spaceId, 'voted', pollId, voted)]
      await documents.write(spaceId, { changes: [], others })
    })
  }
}
