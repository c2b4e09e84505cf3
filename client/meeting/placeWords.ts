import { shortNames } from '../../shared/space/distinctNames.ts'
import type { Group } from '../../shared/space/meeting/grouping.ts'
import { groupsOf, type Place } from '../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import type { MeetingTexts } from './texts.ts'

/** Above this many names a list of them is cut short. */
const mostNames = 4

/** "Kim en Ali": the others in a group, by their first names as far as these tell people apart. */
export function othersIn(group: Group, memberId: string, state: SpaceState): string[] {
  const names = shortNames(state.members.values())
  return group.members.filter((id) => id !== memberId).flatMap((id) => names.get(id)?.first ?? [])
}

/** A list of names that stays readable. */
export function fewNames(list: readonly string[], texts: MeetingTexts): readonly string[] {
  if (list.length <= mostNames + 1) return list
  return [...list.slice(0, mostNames), texts.step.others(list.length - mostNames)]
}

/** Where a person is now, said when they were moved: "Je bent nu in Duo 3, met Kim en Ali." */
export function arrivalWords(state: SpaceState, place: Place, memberId: string, texts: MeetingTexts): string {
  const { attention } = state.live
  if (attention?.kind === 'gather') return texts.place.gathered
  if (attention)
    return texts.place.following(state.members.get(attention.leaderId)?.name ?? texts.place.somebody)
  const { step, group, boardId } = place
  if (boardId === undefined) return step ? texts.place.homeStep(step.title) : texts.place.home
  const board = state.boards.get(boardId)
  if (board?.kind === 'solo') return texts.place.solo
  if (!group) return texts.place.plenary(board?.title ?? '')
  return texts.place.group(group.name, fewNames(othersIn(group, memberId, state), texts))
}

/** Where a person is expected, after "Je hoort nu bij". */
export function belongsWords(state: SpaceState, place: Place, texts: MeetingTexts): string {
  const board = state.boards.get(place.boardId ?? '')
  if (!board) return texts.place.atHome
  if (board.kind === 'solo') return texts.place.ownBoard
  return place.because === 'step' && place.group ? place.group.name : texts.place.onBoard(board.title)
}

/** How many are done: of the groups of a divided step, or of the people of a plenary one (B10). */
export function readyCount(state: SpaceState, stepId: string): { ready: number; all: number } {
  const step = state.steps.get(stepId)
  const groups = step?.grouping.by === 'plenary' ? [] : groupsOf(state, stepId)
  const ids = step?.grouping.by === 'plenary' ? takingPart(state) : groups.map((group) => group.id)
  return { ready: ids.filter((id) => state.ready.get(id) === stepId).length, all: ids.length }
}

function takingPart(state: SpaceState): string[] {
  return [...state.attendance].flatMap(([id, { meetingId, here }]) =>
    here && meetingId === state.live.meetingId && state.members.get(id)?.role === 'participant' ? id : [],
  )
}
