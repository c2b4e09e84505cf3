import type { CloseReason } from '../../shared/protocol/closeCodes.ts'

/** What the relay tells about itself; server/ops turns it into metrics and log lines. */
export interface RelayObserver {
  /** A connection was refused or closed for a fault. */
  refused(reason: CloseReason, detail: string): void
  /** One commit of the journal: how many documents, and milliseconds from the first edit in it. */
  committed(documents: number, milliseconds: number): void
  journalFailed(error: unknown): void
  journalRecovered(): void
  /** Something in the relay itself went wrong; never contains board text. */
  fault(what: string, error: unknown): void
}

/** For tests and tools that need no observation. */
export const silentObserver: RelayObserver = {
  refused() {},
  committed() {},
  journalFailed() {},
  journalRecovered() {},
  fault() {},
}
