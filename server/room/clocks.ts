import { ByteReader, Malformed } from './reader.ts'

/** A state vector: per Yjs client the next clock that is not known yet. */
export type Clocks = Pick<ReadonlyMap<number, number>, 'get'>

/** Reads a state vector that a client sent; throws Malformed. */
export function decodeClocks(bytes: Uint8Array): Map<number, number> {
  const reader = new ByteReader(bytes)
  const count = reader.varUint()
  if (count * 2 > reader.remaining) throw new Malformed('declares more clients than bytes')
  const clocks = new Map<number, number>()
  for (let index = 0; index < count; index += 1) {
    const client = reader.varUint()
    clocks.set(client, reader.varUint())
  }
  reader.end()
  return clocks
}

/** Clocks that are known, and on top of them those that were admitted a moment ago. */
export class AdmittedClocks implements Clocks {
  readonly #ahead = new Map<number, number>()
  readonly #known: () => Clocks

  constructor(known: () => Clocks) {
    this.#known = known
  }

  get(client: number): number | undefined {
    return this.#ahead.get(client) ?? this.#known().get(client)
  }

  advance(client: number, clock: number): void {
    this.#ahead.set(client, clock)
  }

  /** Forgets what was admitted, once it is applied or dropped. */
  clear(): void {
    this.#ahead.clear()
  }
}
