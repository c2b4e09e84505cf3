import type { IncomingHttpHeaders } from 'node:http'
import type { Store } from '../store/store.ts'
import { hashSecret, isSecret, newSecret } from './secrets.ts'

/**
 * As whom a page asks: as the member of this browser, or as the shared screen. The screen's page says
 * `seat=screen`, so that it never sees with the eyes of the facilitator who opened it on the same laptop.
 */
export type Seat = 'member' | 'screen'

export function readSeat(text: string | null | undefined): Seat {
  return text === 'screen' ? 'screen' : 'member'
}

export type Session = { spaceId: string; memberId: string; hash: string }
export type Revoked = { spaceId: string; memberId: string; exceptHash?: string }

/** A space meets about every six weeks and rests in summer; a session lives this long after the last visit. */
export const sessionDays = 120
const dayMs = 24 * 60 * 60 * 1000
/** How old `lastSeenAt` may be before a visit is written down. */
const touchAfterMs = 60 * 60 * 1000

type SessionStore = Pick<
  Store,
  'insertSession' | 'sessionByHash' | 'touchSession' | 'deleteSessions' | 'deleteExpiredSessions'
>

/** Who is signed in. Tokens are random and only their hashes are kept. */
export class Sessions {
  readonly #store: SessionStore
  readonly #now: () => number
  readonly #listeners = new Set<(revoked: Revoked) => void>()
  /** How often sessions were ended: whoever found one before may ask again when it went up. */
  revocations = 0

  constructor(store: SessionStore, now: () => number) {
    this.#store = store
    this.#now = now
  }

  /** Signs a member in; answers the token, which is told only once. */
  async open(spaceId: string, memberId: string): Promise<string> {
    const token = newSecret()
    const now = this.#now()
    const times = { createdAt: now, lastSeenAt: now, expiresAt: now + sessionDays * dayMs }
    await this.#store.insertSession({ hash: hashSecret(token), spaceId, memberId, ...times })
    return token
  }

  /** The session of a token; undefined when it never was one, has expired or was ended. */
  async find(token: string | undefined): Promise<Session | undefined> {
    if (token === undefined || !isSecret(token)) return undefined
    const hash = hashSecret(token)
    const row = await this.#store.sessionByHash(hash)
    const now = this.#now()
    if (!row || row.expiresAt <= now) return undefined
    if (now - row.lastSeenAt > touchAfterMs) this.#touch(hash, now)
    return { spaceId: row.spaceId, memberId: row.memberId, hash }
  }

  /** Ends the sessions of a member, except one when given, and tells the listeners. */
  async revoke(revoked: Revoked): Promise<void> {
    await this.#store.deleteSessions(revoked.spaceId, revoked.memberId, revoked.exceptHash)
    this.revocations += 1
    for (const listener of this.#listeners) listener(revoked)
  }

  onRevoked(listener: (revoked: Revoked) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  deleteExpired(): Promise<void> {
    return this.#store.deleteExpiredSessions(this.#now())
  }

  /** A visit that cannot be written down costs nobody their session, so its failure is left alone. */
  #touch(hash: string, now: number): void {
    this.#store.touchSession(hash, now, now + sessionDays * dayMs).catch(() => undefined)
  }
}

/**
 * The token that a request shows for a space: bearer first, else the cookie of that space and seat; undefined
 * when there is none that could be one.
 */
export function shownToken(
  headers: IncomingHttpHeaders,
  spaceId: string,
  seat: Seat = 'member',
): string | undefined {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1]
  const token = bearer ?? cookieValue(headers.cookie ?? '', cookieName(spaceId, seat))
  return token !== undefined && isSecret(token) ? token : undefined
}

export function cookieName(spaceId: string, seat: Seat = 'member'): string {
  return seat === 'screen' ? `sb_${spaceId}_screen` : `sb_${spaceId}`
}

function cookieValue(header: string, name: string): string | undefined {
  for (const part of header.slice(0, 16_384).split(';')) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

/** The Set-Cookie header that keeps a session in the browser. */
export function sessionCookie(
  spaceId: string,
  token: string,
  secure: boolean,
  seat: Seat = 'member',
): string {
  const seconds = (sessionDays * dayMs) / 1000
  const flags = `Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`
  return `${cookieName(spaceId, seat)}=${token}; ${flags}`
}
