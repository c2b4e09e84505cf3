import type { Bus, BusPort } from './bus.ts'

type Port = { receive: (message: Uint8Array) => void; left: boolean }

/**
 * The bus of a single process. Messages arrive after the current task, never inside `publish`, so that
 * a receiver cannot change what the publisher is in the middle of.
 */
export class LocalBus implements Bus {
  readonly #topics = new Map<string, Set<Port>>()
  readonly #onError: (error: unknown) => void

  /** `onError` gets what a receiver throws; the other receivers are not disturbed by it. */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError
  }

  join(topic: string, receive: (message: Uint8Array) => void): BusPort {
    const port: Port = { receive, left: false }
    const ports = this.#topics.get(topic) ?? new Set()
    this.#topics.set(topic, ports.add(port))
    return {
      publish: (message) => this.#publish(topic, port, message),
      leave: () => this.#leave(topic, port),
    }
  }

  async close(): Promise<void> {
    for (const ports of this.#topics.values()) for (const port of ports) port.left = true
    this.#topics.clear()
  }

  #publish(topic: string, from: Port, message: Uint8Array): void {
    if (from.left) return
    for (const port of this.#topics.get(topic) ?? []) {
      if (port !== from) queueMicrotask(() => this.#deliver(port, message))
    }
  }

  #deliver(port: Port, message: Uint8Array): void {
    if (port.left) return
    try {
      port.receive(message)
    } catch (error) {
      this.#onError(error)
    }
  }

  #leave(topic: string, port: Port): void {
    port.left = true
    const ports = this.#topics.get(topic)
    ports?.delete(port)
    if (ports?.size === 0) this.#topics.delete(topic)
  }
}
