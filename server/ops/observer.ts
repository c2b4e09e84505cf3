import type { Log } from '../log.ts'
import type { RelayObserver } from '../room/observer.ts'
import type { Metrics } from './metrics.ts'
import type { StoreHealth } from './storeHealth.ts'

/** Turns what the relay tells about itself into metrics, log lines and readiness. */
export function relayObserver(metrics: Metrics, log: Log, health: StoreHealth): RelayObserver {
  return {
    refused(reason, detail) {
      metrics.refused(reason)
      log.debug({ reason, detail }, 'connection refused')
    },
    committed(documents, milliseconds) {
      metrics.journaled.inc(documents)
      metrics.saved.observe(milliseconds / 1000)
    },
    journalFailed(error) {
      // A full disk is tried again every few seconds for hours: one line, not thousands.
      if (health.fault === undefined) log.error({ err: error }, 'the journal fails; edits wait in memory')
      health.failed(error)
      metrics.journalFailures.inc()
    },
    journalRecovered() {
      health.recovered()
      log.info('the journal works again; everything that waited is saved')
    },
    fault(what, error) {
      metrics.faults.inc()
      log.error({ err: error, what }, 'fault in the relay')
    },
  }
}
