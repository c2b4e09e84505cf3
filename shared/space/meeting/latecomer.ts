import { limits } from '../../protocol/limits.ts'
import type { CommandContext, Effect } from '../commands/decision.ts'
import type { SpaceChange } from '../document.ts'
import type { Member, SpaceState } from '../model.ts'
import { isHere, isMarked } from './attendance.ts'
import { settleBoards } from './boardMaking.ts'
import { Draft } from './draft.ts'
import { harvestsWith } from './harvesting.ts'
import { currentStep, groupOfMember, runningMeeting } from './now.ts'
import { givePlace } from './placing.ts'
import { isDivided } from './stepBoards.ts'

export type Arrival = { changes: SpaceChange[]; effects: Effect[] }

/**
 * Somebody comes into the meeting that runs: it is written that they take part, and on a step with groups they get
 * a place (B15). It may be somebody who is not in the state yet. Doing it again changes nothing, and it does not
 * overrule a facilitator who said that they do not take part.
 */
export function takePart(state: SpaceState, member: Member, context: CommandContext): Arrival {
  const draft = new Draft({ ...state, members: new Map([...state.members, [member.id, member]]) })
  comeIn(draft, member, context)
  return { changes: draft.changes(), effects: draft.effects }
}

export function comeIn(draft: Draft, member: Member, context: CommandContext): void {
  const meetingId = runningMeeting(draft.state)?.id
  if (meetingId === undefined) return
  if (!isMarked(draft.state, member.id, meetingId)) markHere(draft, member.id, meetingId, context.now)
  if (member.role !== 'participant' || !isHere(draft.state, member.id, meetingId)) return
  placeInRunningStep(draft, member, context)
}

export function markHere(draft: Draft, memberId: string, meetingId: string, now: number): void {
  draft.set('attendance', memberId, { meetingId, here: true, at: now })
}

function placeInRunningStep(draft: Draft, member: Member, context: CommandContext): void {
  const step = currentStep(draft.state)
  if (!step || draft.state.boards.size >= limits.boardsPerSpace) return
  const hadPlace = groupOfMember(draft.state, step.id, member.id) !== undefined
  const groupId = givePlace(draft, step, member, step.latecomers, context)
  completeRunningStep(draft, groupId === undefined ? [] : [groupId], context)
  if (!hadPlace) draft.effects.push(...harvestsWith(draft.state, member.id, context))
}

/**
 * Gives groups of the step that runs the boards that they lack, also in place of one that is sealed. What is made
 * so goes to the bin as well when the start is taken back.
 */
export function completeRunningStep(
  draft: Draft,
  madeGroups: readonly string[],
  context: CommandContext,
): void {
  const step = currentStep(draft.state)
  if (!step || !isDivided(step)) return
  const { timer, undo } = draft.state.live
  const madeBoards = settleBoards(draft, step, context)
  for (const id of madeBoards) {
    draft.change('boards', id, { allow: step.allow, frozen: timer?.inputPaused ?? false })
  }
  if (undo?.stepId !== step.id || madeGroups.length + madeBoards.length === 0) return
  draft.setLive('undo', {
    ...undo,
    madeBoards: [...undo.madeBoards, ...madeBoards],
    madeGroups: [...undo.madeGroups, ...madeGroups],
  })
}
