import type { IncomingHttpHeaders } from 'node:http'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import type { Config } from '../config.ts'
import type { Spaces } from '../space/spaces.ts'
import type { RateLimiter } from './rate.ts'
import type { RateName } from './rates.ts'
import type { Seat, Session, Sessions } from './sessions.ts'

/** What a route says of itself, so that the guards know what to ask. */
export type Needs = {
  /** For programs of the operator, which may call it by any name. */
  anyHost?: boolean
  /** A code, key or password is tried here: after too many wrong ones an address must wait. */
  guesses?: boolean
  /** Limited per address, or per member when the route is for members. */
  rate?: RateName
  /** Only for signed-in members of the space in the path. */
  member?: boolean
}

/** A request as the guards see it. */
export type Visit = {
  method: string
  headers: IncomingHttpHeaders
  address: string
  spaceId: string | undefined
  /** As whom the page asks. */
  seat: Seat
  needs: Needs
  /** Filled in by the guess guard: a guess was paid for, and given back unless it proves wrong. */
  guess?: 'open' | 'wrong'
  /** Filled in by the member guard. */
  visitor?: Visitor
}

/** A signed-in member of the space that the request is about, or its shared screen. */
export type Visitor = { session: Session; state: SpaceState; member: Member }

export type GateTools = {
  config: Config
  rate: RateLimiter
  sessions: Sessions
  spaces: Spaces
}

/** Throws an AppError to refuse. */
export type Guard = (visit: Visit, tools: GateTools) => void | Promise<void>
