import { AppError } from '../errors.ts'
import { hasBearerToken, isOwnOrigin } from './origin.ts'
import type { Guard } from './visit.ts'

const readingMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * What changes something must come from our own pages (CSRF). Browsers say where such a request comes
 * from; one without Origin is a program, and a program shows a bearer token, never a cookie.
 */
export const originGuard: Guard = ({ method, headers }, { config }) => {
  if (readingMethods.has(method)) return
  if (headers.origin !== undefined) {
    if (!isOwnOrigin(headers, config)) throw new AppError('foreign-origin')
  } else if (headers.cookie !== undefined && !hasBearerToken(headers)) throw new AppError('foreign-origin')
}
