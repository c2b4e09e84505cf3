import type { IncomingHttpHeaders } from 'node:http'
import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { access, screenMember } from '../../shared/space/access.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import { seated } from '../gate/seat.ts'
import { type Sessions, shownToken } from '../gate/sessions.ts'
import type { PresenceStamp } from '../room/participant.ts'
import type { Spaces } from '../space/spaces.ts'
import type { Target } from './target.ts'

export type Admission =
  | {
      admitted: true
      member: Member
      sessionHash: string
      /** Whose its Yjs clients are. */
      owner: string
      mayWrite: boolean
      showsPresence: boolean
      epoch: number | undefined
    }
  | { admitted: false; reason: CloseReason; detail: string }

/** Decides whether somebody may open a document, in this order: signed in, member, may read, right epoch. */
export async function admit(
  headers: IncomingHttpHeaders,
  target: Target,
  sessions: Pick<Sessions, 'find'>,
  spaces: Pick<Spaces, 'state'>,
): Promise<Admission> {
  const session = await sessions.find(shownToken(headers, target.spaceId, target.seat))
  if (!session || session.spaceId !== target.spaceId) return refused('notSignedIn', 'no session')
  const state = await spaces.state(target.spaceId)
  const member = state && seated(state, session, target.seat)
  if (!state || !member) return refused(target.seat === 'screen' ? 'notSignedIn' : 'signedOut', 'no member')
  if (!documentExists(state, target)) return refused('noSuchDocument', 'no such document')
  const right = access(state, member.id, target.document)
  if (right === 'none') return refused('notAllowed', 'no access')
  const epoch = epochOf(state, target)
  if (target.epoch !== undefined && target.epoch !== epoch) return refused('replaced', 'other epoch')
  const rights = { mayWrite: right === 'write', showsPresence: isSeen(state, member.id, target) }
  const owner = isAnonymous(state, target) ? session.hash : member.id
  return { admitted: true, member, sessionHash: session.hash, owner, ...rights, epoch }
}

/** The epoch of the document now; undefined for the space document, which has none. */
export function epochOf(state: SpaceState, { document }: Target): number | undefined {
  return 'boardId' in document ? state.boards.get(document.boardId)?.epoch : undefined
}

/**
 * Whether others see where somebody is in a document: not on an anonymous board, where a cursor tells who
 * writes (B20), and not of the shared screen, which is nobody.
 */
export function isSeen(state: SpaceState, memberId: string, target: Target): boolean {
  return memberId !== screenMember && !isAnonymous(state, target)
}

function isAnonymous(state: SpaceState, { document }: Target): boolean {
  return 'boardId' in document && state.boards.get(document.boardId)?.anonymous === true
}

/** What others see of a member; the colour follows from the id, so that it is the same everywhere. */
export function stampOf(member: Member): PresenceStamp {
  const { id, name, role, discipline } = member
  return { id, name: name.slice(0, limits.nameCharacters), role, discipline, color: colorOf(id) }
}

function documentExists(state: SpaceState, { document }: Target): boolean {
  if (!('boardId' in document)) return true
  return state.boards.get(document.boardId)?.removedAt === null
}

const colors = [
  '#0B6E6E',
  '#7A3E9D',
  '#B3541E',
  '#1F5FA8',
  '#8A6D00',
  '#A3325A',
  '#3F7D20',
  '#5A4FCF',
  '#00708C',
  '#8C4A3C',
]

function colorOf(id: string): string {
  let hash = 0
  for (const character of id) hash = (hash * 31 + character.charCodeAt(0)) >>> 0
  return colors[hash % colors.length] as string
}

function refused(reason: CloseReason, detail: string): Admission {
  return { admitted: false, reason, detail }
}
