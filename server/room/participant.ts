import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import type { Role } from '../../shared/space/model.ts'
import { Budget, connectionQuestions, connectionResyncs } from './budget.ts'

/** What the server writes into each presence entry, so that nobody can pose as another. */
export type PresenceStamp = { id: string; name: string; role: Role; discipline: string; color: string }

/**
 * One connection as a room sees it. server/socket implements it over a WebSocket, tests over an
 * array.
 */
export interface Wire {
  /** Writes bytes that are already WebSocket frames; several parts go out in one go, without being copied. */
  write(...parts: Uint8Array[]): void
  /** Bytes that wait to be sent. */
  waitingBytes(): number
  close(reason: CloseReason, detail: string): void
}

/** A connection in a room, with all that the room remembers about it. */
export class Participant {
  readonly wire: Wire
  readonly memberId: string
  /**
   * Whose its Yjs clients are. On an anonymous board it is the session: with the member, who comes in as somebody
   * else could try which notes are theirs.
   */
  readonly owner: string
  readonly wantsSaved: boolean
  readonly wantsPresence: boolean
  stamp: PresenceStamp
  mayWrite: boolean
  /** Whether others may see where it is. */
  showsPresence: boolean
  /** Its own step 2 arrived, so from here on it never builds on something that the room lacks. */
  synced = false
  /** Sync messages (step 2 and update) received so far. */
  received = 0
  /** Presence id, once known. */
  presenceId: number | undefined
  /** Yjs clients that this connection writes as. */
  readonly clients = new Set<number>()
  /** How often it may start over. */
  readonly resyncs = new Budget(connectionResyncs)
  /** How often it may ask for the state or for everyone's presence. */
  readonly questions = new Budget(connectionQuestions)
  /** The state vector of a question that waits until it has drained. */
  owed: Uint8Array | undefined
  /** The state vector at which it stopped receiving, while it is behind. */
  behind: { stateVector: Uint8Array; since: number } | undefined
  /** Bytes of its first sync that may still be waiting without counting as falling behind. */
  allowance = 0

  constructor(
    wire: Wire,
    options: {
      memberId: string
      owner?: string
      stamp: PresenceStamp
      mayWrite: boolean
      wantsSaved: boolean
      wantsPresence?: boolean
      showsPresence?: boolean
    },
  ) {
    this.wire = wire
    this.memberId = options.memberId
    this.owner = options.owner ?? options.memberId
    this.stamp = options.stamp
    this.mayWrite = options.mayWrite
    this.showsPresence = options.showsPresence ?? true
    this.wantsSaved = options.wantsSaved
    this.wantsPresence = options.wantsPresence ?? true
  }
}
