import { AppError } from '../errors.ts'
import type { RateName } from './rates.ts'
import type { Guard, Visitor } from './visit.ts'

/** Takes a token of the route's rate, for the member where there is one, else for the address. */
export const rateGuard: Guard = ({ needs, address, visitor }, { rate }) => {
  if (needs.rate === undefined) return
  const name = rateFor(needs.rate, visitor)
  const key = visitor ? `${visitor.state.id}/${visitor.member.id}` : address
  if (rate.take(name, key)) return
  throw new AppError('too-many', { retryAfter: rate.secondsToWait(name, key) })
}

/** Who does not lead has little to command. */
function rateFor(rate: RateName, visitor: Visitor | undefined): RateName {
  return rate === 'commands' && visitor?.member.role !== 'facilitator' ? 'memberCommands' : rate
}
