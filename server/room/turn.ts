import type * as Y from 'yjs'
import { Applying } from './applying.ts'
import { Content } from './content.ts'
import type { Incoming } from './inbox.ts'
import type { MemberCosts } from './memberCosts.ts'
import type { Participant } from './participant.ts'

/** What a room hands to the tick: what to journal, and whom to tell that it is saved. */
export type Gathered = {
  update: Uint8Array | undefined
  /** What other processes journaled and this one only passes on. */
  remote: Uint8Array | undefined
  /** The state vector before this tick, for readers who fall behind in it. */
  before: ReadonlyMap<number, number>
  /** The only connection that wrote in this tick; it does not get its own words back. */
  onlySender: Participant | undefined
  saved: ReadonlyMap<Participant, number>
}

/**
 * One tick's work in one room: first what people sent, in every room, and then what the server changes itself, so
 * that it sees all that anybody wrote before.
 */
export class Turn {
  readonly #content: Content
  readonly #before: ReadonlyMap<number, number>
  readonly #incoming: readonly Incoming[]
  readonly #applying: Applying
  readonly #remote: Uint8Array | undefined
  readonly #own: Uint8Array[] = []
  #serverWrote = false

  constructor(
    content: Content,
    costs: MemberCosts,
    brought: { incoming: readonly Incoming[]; remote: readonly Uint8Array[] },
  ) {
    this.#content = content
    this.#before = content.clocks
    this.#incoming = brought.incoming
    const remote = new Applying(content, costs)
    for (const update of brought.remote) remote.alone(update)
    this.#remote = Content.merge(remote.updates)
    this.#applying = new Applying(content, costs)
    this.#applying.incoming(brought.incoming)
  }

  /** Whose update did not apply. */
  get failed(): ReadonlySet<Participant> {
    return this.#applying.failed
  }

  /** Changes the document as the server; throws when that fails. */
  write(change: (document: Y.Doc) => void): void {
    this.#keep(this.#content.write(change))
  }

  /** Applies an update of the server's own; throws when that fails. */
  seed(update: Uint8Array): void {
    this.#keep(this.#content.seed(update))
  }

  /** Remembers what was written so far; the answer takes back what was written after it. */
  mark(): () => void {
    const restore = this.#content.mark()
    const written = this.#own.length
    return () => {
      restore()
      this.#own.length = written
    }
  }

  gathered(): Gathered {
    const saved = new Map(this.#incoming.map(({ sender }) => [sender, sender.received]))
    for (const sender of this.failed) saved.delete(sender)
    const alone = this.#remote === undefined && !this.#serverWrote
    return {
      update: Content.merge([...this.#applying.updates, ...this.#own]),
      remote: this.#remote,
      before: this.#before,
      onlySender: alone ? onlySender(this.#incoming) : undefined,
      saved,
    }
  }

  #keep(update: Uint8Array | undefined): void {
    this.#serverWrote = true
    if (update) this.#own.push(update)
  }
}

/** The one connection that everything came from; it does not need its own words back. */
function onlySender(incoming: readonly Incoming[]): Participant | undefined {
  const first = incoming[0]?.sender
  return incoming.every((item) => item.sender === first) ? first : undefined
}
