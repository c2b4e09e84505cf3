/**
 * Close codes of the relay. They are an API: outside programs depend on them. A y-websocket client
 * treats 4400 to 4499 as permanent and does not reconnect; the client explains them to the person.
 */
export const closeCodes = {
  restarting: 1012,
  badFrame: 4400,
  notSignedIn: 4401,
  notAllowed: 4403,
  noSuchDocument: 4404,
  signedOut: 4408,
  replaced: 4409,
  tooLarge: 4413,
  tooFast: 4429,
  notReady: 4503,
  fellBehind: 4513,
} as const

export type CloseReason = keyof typeof closeCodes
export type CloseCode = (typeof closeCodes)[CloseReason]

/** The name of a close code, or undefined for one that is not ours. */
export function closeReason(code: number): CloseReason | undefined {
  for (const [reason, value] of Object.entries(closeCodes)) if (value === code) return reason as CloseReason
  return undefined
}
