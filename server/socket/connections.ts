import { limits } from '../../shared/protocol/limits.ts'
import { access, screenMember } from '../../shared/space/access.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { memberNow } from '../gate/seat.ts'
import type { Sessions } from '../gate/sessions.ts'
import type { PresenceStamp } from '../room/participant.ts'
import type { Online } from '../space/online.ts'
import type { Spaces } from '../space/spaces.ts'
import { epochOf, isSeen, stampOf } from './admission.ts'
import type { Connection } from './connection.ts'

/** All open connections: closes them when rights end, when nobody answers, and when the server stops. */
export class Connections {
  readonly #open = new Set<Connection>()
  readonly #bySpace = new Map<string, Set<Connection>>()
  readonly #stop: (() => void)[]
  readonly #heartbeat: NodeJS.Timeout
  isClosing = false

  readonly #online: Pick<Online, 'arrive' | 'leave'>

  constructor(
    spaces: Pick<Spaces, 'onChange'>,
    sessions: Pick<Sessions, 'onRevoked'>,
    online: Pick<Online, 'arrive' | 'leave'>,
  ) {
    this.#online = online
    this.#stop = [
      spaces.onChange((state) => this.recheck(state)),
      sessions.onRevoked((revoked) => this.#signOut(revoked)),
    ]
    this.#heartbeat = setInterval(() => this.beat(), limits.heartbeatMs)
    this.#heartbeat.unref()
  }

  get size(): number {
    return this.#open.size
  }

  add(connection: Connection): void {
    this.#open.add(connection)
    const ofSpace = this.#bySpace.get(connection.target.spaceId) ?? new Set()
    ofSpace.add(connection)
    this.#bySpace.set(connection.target.spaceId, ofSpace)
    if (countsAsOnline(connection))
      this.#online.arrive(connection.target.spaceId, connection.participant.memberId)
  }

  remove(connection: Connection): void {
    if (!this.#open.delete(connection)) return
    if (countsAsOnline(connection))
      this.#online.leave(connection.target.spaceId, connection.participant.memberId)
    const ofSpace = this.#bySpace.get(connection.target.spaceId)
    ofSpace?.delete(connection)
    if (ofSpace?.size === 0) this.#bySpace.delete(connection.target.spaceId)
  }

  /** Whether a document and a member have room for one more connection. */
  hasPlace(key: string, spaceId: string, member: Pick<Member, 'id' | 'role'>): boolean {
    const taken = this.#taken(key, spaceId, member.id)
    const most = placesOf(member)
    return (
      taken.document < most.document && taken.member < most.member && taken.together < most.memberDocument
    )
  }

  #taken(key: string, spaceId: string, memberId: string) {
    const taken = { document: 0, member: 0, together: 0 }
    for (const { target, participant } of this.#bySpace.get(spaceId) ?? []) {
      const isOfDocument = target.key === key
      const isOfMember = participant.memberId === memberId
      if (isOfDocument) taken.document += 1
      if (isOfMember) taken.member += 1
      if (isOfDocument && isOfMember) taken.together += 1
    }
    return taken
  }

  /** Applies what a space says now to everyone connected to it. */
  recheck(state: SpaceState | undefined): void {
    if (!state) return
    for (const connection of this.#bySpace.get(state.id) ?? []) this.#recheckOne(connection, state)
  }

  /** One heartbeat: who missed two is gone, whatever the network says. */
  beat(): void {
    for (const connection of this.#open) {
      if (connection.missedPings >= limits.heartbeatMisses) connection.drop()
      else connection.ping()
    }
  }

  /** Tells everyone that the server restarts. Resolves when all are gone or the time is over. */
  async close(waitMs: number): Promise<void> {
    this.isClosing = true
    clearInterval(this.#heartbeat)
    for (const stop of this.#stop) stop()
    const gone = Promise.all([...this.#open].map((connection) => connection.gone))
    for (const connection of this.#open) connection.close('restarting', 'server restarts')
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, waitMs).unref())])
    for (const connection of this.#open) connection.drop()
  }

  #recheckOne(connection: Connection, state: SpaceState): void {
    const { participant, target } = connection
    const member = memberNow(state, participant.memberId)
    const right = access(state, participant.memberId, target.document)
    if (!member) connection.close('signedOut', 'no longer a member')
    else if (isGone(state, connection)) connection.close('noSuchDocument', 'board removed')
    else if (right === 'none') connection.close('notAllowed', 'access ended')
    else if (epochOf(state, target) !== connection.epoch) connection.close('replaced', 'other epoch')
    else {
      participant.mayWrite = right === 'write'
      if (!isSeen(state, member.id, target)) connection.room.hide(participant)
      restamp(connection, stampOf(member))
    }
  }

  #signOut(revoked: { spaceId: string; memberId: string; exceptHash?: string }): void {
    for (const connection of this.#bySpace.get(revoked.spaceId) ?? []) {
      if (connection.participant.memberId !== revoked.memberId) continue
      if (connection.sessionHash !== revoked.exceptHash) connection.close('signedOut', 'signed out')
    }
  }
}

/**
 * How many connections there may be of the document, of the member, and of this member to this document. The last
 * places of a document are for those without whom no meeting goes on.
 */
function placesOf({ id, role }: Pick<Member, 'id' | 'role'>) {
  const { connectionsPerDocument, connectionsKept, connectionsPerMember } = limits
  if (role === 'facilitator') {
    const most = limits.connectionsPerFacilitator
    return { document: connectionsPerDocument, member: most, memberDocument: most }
  }
  if (id === screenMember)
    return {
      document: connectionsPerDocument,
      member: connectionsPerMember,
      memberDocument: connectionsPerMember,
    }
  return {
    document: connectionsPerDocument - connectionsKept,
    member: connectionsPerMember,
    memberDocument: limits.connectionsPerMemberDocument,
  }
}

/** The shared screen is nobody. */
function countsAsOnline({ target, participant }: Connection): boolean {
  return target.document.kind === 'space' && participant.memberId !== screenMember
}

function isGone(state: SpaceState, { target: { document } }: Connection): boolean {
  return 'boardId' in document && state.boards.get(document.boardId)?.removedAt !== null
}

function restamp({ participant, room }: Connection, stamp: PresenceStamp): void {
  if (JSON.stringify(stamp) === JSON.stringify(participant.stamp)) return
  participant.stamp = stamp
  room.restamp(participant)
}
