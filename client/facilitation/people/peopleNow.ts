import { access } from '../../../shared/space/access.ts'
import { isHere } from '../../../shared/space/meeting/attendance.ts'
import { placeOf, runningMeeting } from '../../../shared/space/meeting/now.ts'
import type { Member } from '../../../shared/space/model.ts'
import type { DeskView } from '../deskView.ts'

/**
 * Where a person is.
 * - `right`: where they belong; `elsewhere`: on another board or on the home of the space
 * - `away`: takes part but has the space not open; `out`: does not take part in the meeting
 * - `helper`: a facilitator or observer, who is free to go anywhere
 */
export type Whereabouts = 'away' | 'elsewhere' | 'right' | 'helper' | 'out'

export type PersonNow = {
  readonly member: Member
  readonly is: Whereabouts
  readonly online: boolean
  /** In words. */
  readonly words: string
}

type Scene = Pick<DeskView, 'space' | 'online' | 'where' | 'texts' | 'me'>

/** Everybody with where they are: who is missing first, then who is somewhere else. */
export function peopleNow(scene: Scene): PersonNow[] {
  const order: Whereabouts[] = ['away', 'elsewhere', 'right', 'helper', 'out']
  return [...scene.space.members.values()]
    .map((member) => personNow(scene, member))
    .sort(
      (a, b) =>
        order.indexOf(a.is) - order.indexOf(b.is) ||
        a.member.name.localeCompare(b.member.name) ||
        (a.member.id < b.member.id ? -1 : 1),
    )
}

function personNow(scene: Scene, member: Member): PersonNow {
  const online = scene.online.has(member.id)
  const is = whereabouts(scene, member, online)
  return { member, is, online, words: wordsFor(scene, member, is, online) }
}

function whereabouts({ space, where }: Scene, member: Member, online: boolean): Whereabouts {
  if (member.role !== 'participant') return 'helper'
  const meeting = runningMeeting(space)
  if (!meeting) return online ? 'right' : 'away'
  if (!isHere(space, member.id, meeting.id)) return 'out'
  if (!online) return 'away'
  const place = placeOf(space, member.id).boardId ?? 'home'
  return place === (where.get(member.id) ?? 'home') ? 'right' : 'elsewhere'
}

function wordsFor(scene: Scene, member: Member, is: Whereabouts, online: boolean): string {
  const { at } = scene.texts.who
  if (!online) return is === 'out' ? at.notHere : at.away
  if (is === 'out') return at.notHere
  const { step, group, because } = placeOf(scene.space, member.id)
  if (is === 'right' && group && because === 'step') return group.members.length === 1 ? at.own : group.name
  if (is === 'right' && step && step.grouping.by !== 'plenary' && !group) return at.noGroup
  return placeWords(scene, member)
}

function placeWords({ space, where, me, texts }: Scene, member: Member): string {
  const { at } = texts.who
  const boardId = where.get(member.id)
  if (boardId === undefined || boardId === 'home') return at.home
  if (boardId === 'desk') return at.desk
  const board = space.boards.get(boardId)
  if (!board || access(space, me.id, { kind: 'board', boardId }) === 'none') return at.otherPrivate
  return at.otherBoard(board.title)
}

/** Hands that are up, who waits longest first. */
export function handsUp({ space }: Pick<DeskView, 'space'>): string[] {
  return [...space.hands.entries()]
    .filter(([id]) => space.members.has(id))
    .sort(([, a], [, b]) => a - b)
    .map(([id]) => id)
}
