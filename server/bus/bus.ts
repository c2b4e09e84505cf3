/**
 * Carries live messages between the processes that serve one room. Losing the bus never loses
 * data: the journal has it. `local.ts` is the one of a single process; implementations pass
 * tests/contract/bus.ts.
 */
export interface Bus {
  /**
   * Joins a topic. `receive` gets what every other port of the topic publishes from then on, in order per
   * publisher, never its own, and never inside the call of `publish`. After `leave` or `close` it gets nothing.
   */
  join(topic: string, receive: (message: Uint8Array) => void): BusPort
  close(): Promise<void>
}

export interface BusPort {
  /** The bytes must not change afterwards; after `leave` or `close` it does nothing. */
  publish(message: Uint8Array): void
  /** May be called twice. */
  leave(): void
}
