import { AppError } from '../errors.ts'
import { allowedHost, requestHost } from './origin.ts'
import type { Guard } from './visit.ts'

/** The request must be for a name of ours, which keeps out pages that point a name of their own at us. */
export const hostGuard: Guard = ({ headers, needs }, { config }) => {
  if (!needs.anyHost && !allowedHost(requestHost(headers, config), config)) throw new AppError('wrong-host')
}
