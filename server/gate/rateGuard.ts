import { AppError } from '../errors.ts'
import type { Guard } from './visit.ts'

/** Takes a token of the route's rate, for the member where there is one, else for the address. */
export const rateGuard: Guard = ({ needs, address, visitor }, { rate }) => {
  if (needs.rate === undefined) return
  const key = visitor ? `${visitor.state.id}/${visitor.member.id}` : address
  if (rate.take(needs.rate, key)) return
  throw new AppError('too-many', { retryAfter: rate.secondsToWait(needs.rate, key) })
}
