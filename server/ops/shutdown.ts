import type { Log } from '../log.ts'

/** After this the process ends whatever is left. */
const patienceMs = 4_500

/**
 * Stops the server once when the machine or a person asks for it (T11). A second request ends it at
 * once. The exit code is 0 when everything is in the store.
 */
export function stopOnSignals(stop: () => Promise<boolean>, log: Log): void {
  let asked = false
  const onSignal = (signal: NodeJS.Signals) => {
    if (asked) process.exit(1)
    asked = true
    log.info({ signal }, 'stopping')
    setTimeout(() => endNow(log, 'not stopped in time'), patienceMs).unref()
    stop().then(
      (safe) => (safe ? process.exit(0) : endNow(log, 'not everything could be saved')),
      (error) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', onSignal)
  process.on('SIGINT', onSignal)
}

/**
 * An error that nobody caught: the state of the process is unknown, so it ends; what was shown as
 * saved is on disk. It is logged without its message, which may quote what a person wrote.
 */
export function endOnCrash(log: Log): void {
  const end = (error: unknown) => {
    log.fatal({ err: error }, 'crashed')
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

function endNow(log: Log, why: string): never {
  log.error(why)
  process.exit(1)
}
