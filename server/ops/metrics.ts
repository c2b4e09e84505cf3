import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Gauges = { connections: () => number; rooms: () => number; ready: () => boolean }

/** What the server tells Prometheus. Labels hold patterns and codes, never ids, names or texts. */
export class Metrics {
  readonly registry = new Registry()
  readonly requests = new Histogram({
    name: 'samenbord_http_seconds',
    help: 'How long HTTP requests took, by route pattern',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.5, 2, 10],
    registers: [this.registry],
  })
  readonly commands = new Counter({
    name: 'samenbord_commands_total',
    help: 'Commands that were carried out',
    labelNames: ['type'] as const,
    registers: [this.registry],
  })
  readonly saved = new Histogram({
    name: 'samenbord_saved_seconds',
    help: 'From the first edit of a commit until it is safe on disk',
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 2, 10],
    registers: [this.registry],
  })
  readonly journaled = new Counter({
    name: 'samenbord_journal_documents_total',
    help: 'Documents written, summed over commits',
    registers: [this.registry],
  })
  readonly journalFailures = new Counter({
    name: 'samenbord_journal_failures_total',
    help: 'Commits that the store refused; they are tried again',
    registers: [this.registry],
  })
  readonly faults = new Counter({
    name: 'samenbord_faults_total',
    help: 'Faults in the server itself',
    registers: [this.registry],
  })
  readonly #refusals = new Counter({
    name: 'samenbord_refusals_total',
    help: 'Requests and connections that were refused, by reason',
    labelNames: ['reason'] as const,
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  refused(reason: string): void {
    this.#refusals.inc({ reason })
  }

  /** Numbers that are read at the moment they are asked for. */
  watch(gauges: Gauges): void {
    this.#gauge('samenbord_connections', 'Open sockets', gauges.connections)
    this.#gauge('samenbord_rooms', 'Documents in memory', gauges.rooms)
    this.#gauge('samenbord_ready', '1 while what people write can be kept', () => Number(gauges.ready()))
  }

  #gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read())
      },
    })
  }
}
