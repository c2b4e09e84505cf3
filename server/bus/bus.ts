/**
 * Carries live messages between the processes that serve one room. Losing the bus never loses
 * data: the journal has it. `local.ts` is the one of a single process; implementations pass
 * tests/contract/bus.ts.
 */
export interface Bus {
  /** Joins a topic. `receive` gets what every other port of the topic publishes, in order per publisher, never its own. */
  join(topic: string, receive: (message: Uint8Array) => void): BusPort
  close(): Promise<void>
}

export interface BusPort {
  publish(message: Uint8Array): void
  leave(): void
}
