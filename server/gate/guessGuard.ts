import { AppError, type ErrorCode } from '../errors.ts'
import type { GateTools, Guard, Visit } from './visit.ts'

/** Codes cannot be enumerated: an address that guessed wrong too often waits, also for a right one. */
export const guessGuard: Guard = ({ needs, address }, { rate }) => {
  if (!needs.guesses || rate.has('wrongCodes', address)) return
  throw new AppError('too-many', { retryAfter: rate.secondsToWait('wrongCodes', address) })
}

const wrongGuesses: ReadonlySet<ErrorCode> = new Set(['unknown-code', 'unknown-key', 'wrong-password'])

/** Counts a wrong guess against its address. Right ones cost nothing: a whole school stands behind one. */
export function countGuess(
  visit: Pick<Visit, 'address'>,
  error: AppError,
  { rate }: Pick<GateTools, 'rate'>,
) {
  if (wrongGuesses.has(error.code)) rate.take('wrongCodes', visit.address)
}
