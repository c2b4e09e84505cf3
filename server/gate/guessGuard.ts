import { AppError, type ErrorCode } from '../errors.ts'
import type { GateTools, Guard, Visit } from './visit.ts'

/**
 * Codes cannot be enumerated: an address that guessed wrong too often waits, also for a right one. A guess
 * is paid for before it is looked up, so that a thousand at once are no way around.
 */
export const guessGuard: Guard = (visit, { rate }) => {
  if (!visit.needs.guesses) return
  if (!rate.take('wrongCodes', visit.address)) {
    throw new AppError('too-many', { retryAfter: rate.secondsToWait('wrongCodes', visit.address) })
  }
  visit.guess = 'open'
}

const wrongGuesses: ReadonlySet<ErrorCode> = new Set(['unknown-code', 'unknown-key', 'wrong-password'])

/** Remembers that a guess was wrong. */
export function countGuess(visit: Visit, error: AppError): void {
  if (visit.guess && wrongGuesses.has(error.code)) visit.guess = 'wrong'
}

/** Gives back what a guess cost that was not wrong: a whole school stands behind one address. */
export function settleGuess(visit: Visit, { rate }: Pick<GateTools, 'rate'>): void {
  if (visit.guess === 'open') rate.giveBack('wrongCodes', visit.address)
}
