import { limits } from '../../shared/protocol/limits.ts'
import type { PresenceEntry } from './frame.ts'
import type { Owners } from './owners.ts'
import type { Participant, PresenceStamp } from './participant.ts'

/** A clock above this is no count of presence messages. */
const highestClock = 0xffff_ffff

/**
 * Who is where, live only. Each connection has one entry, under one Yjs client; entries of others that
 * a stock client echoes are dropped. The server stamps who it is.
 */
export class Presence {
  readonly #owners: Owners
  readonly #entries = new Map<number, PresenceEntry>()
  /** What is new since the last telling, and who did it; undefined is the server. */
  readonly #changed = new Map<number, Participant | undefined>()

  constructor(owners: Owners) {
    this.#owners = owners
  }

  get hasChanges(): boolean {
    return this.#changed.size > 0
  }

  /** The connection that all changes are of; it knows them already. */
  get onlyMover(): Participant | undefined {
    return this.#changed.size === 1 ? [...this.#changed.values()][0] : undefined
  }

  /** Takes what is the connection's own from a presence message; the rest is dropped without punishment. */
  receive(participant: Participant, entries: readonly PresenceEntry[]): void {
    if (participant.presenceId === undefined) this.#introduce(participant, entries)
    const own = entries.find((entry) => entry.client === participant.presenceId)
    if (own) this.#put(participant, own)
  }

  /** Forgets a connection's entry and tells the others. */
  leave(participant: Participant): void {
    const client = participant.presenceId
    const entry = client === undefined ? undefined : this.#entries.get(client)
    if (client === undefined || !entry) return
    this.#entries.set(client, { client, clock: entry.clock + 1, state: 'null' })
    this.#changed.set(client, undefined)
  }

  /** Writes a new name or role into the entry that is shown. */
  restamp(participant: Participant): void {
    const client = participant.presenceId
    const entry = client === undefined ? undefined : this.#entries.get(client)
    const state = entry && stamped(entry.state, participant.stamp)
    if (!entry || !state) return
    this.#entries.set(entry.client, { ...entry, clock: entry.clock + 1, state })
    this.#changed.set(entry.client, undefined)
  }

  /** What changed since the last call; entries of people who left are forgotten with it. */
  takeChanges(): PresenceEntry[] {
    const changes = [...this.#changed.keys()].flatMap((client) => this.#entries.get(client) ?? [])
    for (const entry of changes) if (entry.state === 'null') this.#entries.delete(entry.client)
    this.#changed.clear()
    return changes
  }

  all(): PresenceEntry[] {
    return [...this.#entries.values()].filter((entry) => entry.state !== 'null')
  }

  #introduce(participant: Participant, entries: readonly PresenceEntry[]): void {
    const first = entries[0]
    if (entries.length !== 1 || !first || first.state === 'null') return
    if (this.#owners.claim(first.client, participant)) participant.presenceId = first.client
  }

  #put(participant: Participant, entry: PresenceEntry): void {
    const known = this.#entries.get(entry.client)
    if (entry.clock > highestClock || (known && entry.clock < known.clock)) return
    if (entry.state.length > limits.presenceBytes) return
    const state = stamped(entry.state, participant.stamp)
    if (state === undefined) return
    this.#entries.set(entry.client, { client: entry.client, clock: entry.clock, state })
    this.#changed.set(entry.client, participant)
  }
}

/**
 * Adds the stamp to a state as its last key, in place of one that the client wrote. Undefined when the state is
 * no JSON object. This runs for every cursor, so the text is kept and only read, not written anew.
 */
export function stamped(state: string, stamp: PresenceStamp): string | undefined {
  if (state === 'null') return state
  const parsed = parseObject(state)
  if (!parsed) return undefined
  if (!Object.hasOwn(parsed, 'member')) return withLastKey(state, stampText(stamp))
  const { member: _, ...own } = parsed
  return JSON.stringify({ ...own, member: stamp })
}

/** A stamp is replaced when it changes, never changed itself. */
const stampTexts = new WeakMap<PresenceStamp, string>()

function stampText(stamp: PresenceStamp): string {
  const known = stampTexts.get(stamp)
  if (known !== undefined) return known
  const text = `"member":${JSON.stringify(stamp)}}`
  stampTexts.set(stamp, text)
  return text
}

/** The last brace of the text of an object is the one that ends it. */
function withLastKey(object: string, keyText: string): string {
  const open = object.slice(0, object.lastIndexOf('}')).trimEnd()
  return open.endsWith('{') ? open + keyText : `${open},${keyText}`
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return value as Readonly<Record<string, unknown>>
  } catch {
    return undefined
  }
}
