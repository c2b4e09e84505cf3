import * as z from 'zod/mini'
import { isMarked } from '../../meeting/attendance.ts'
import { Draft } from '../../meeting/draft.ts'
import type { Group } from '../../meeting/grouping.ts'
import { harvestsWith } from '../../meeting/harvesting.ts'
import { markHere } from '../../meeting/latecomer.ts'
import { putInGroup } from '../../meeting/membership.ts'
import { currentStep, groupOfMember, runningMeeting } from '../../meeting/now.ts'
import type { Step } from '../../meeting/step.ts'
import { isSolo } from '../../meeting/stepBoards.ts'
import { idSchema, type Member, nameSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, type Refusal, refuse } from '../decision.ts'
import { hasRun } from '../runSheet/made.ts'

type World = Pick<CommandContext, 'now' | 'newSeed' | 'werkvorm'>

export const moveMemberSchema = z.object({
  type: z.literal('moveMember'),
  memberId: idSchema,
  groupId: idSchema,
})
export const lockMemberSchema = z.object({
  type: z.literal('lockMember'),
  memberId: idSchema,
  groupId: idSchema,
  locked: z.boolean(),
})
export const renameGroupSchema = z.object({
  type: z.literal('renameGroup'),
  groupId: idSchema,
  name: nameSchema,
})
export const joinGroupSchema = z.object({ type: z.literal('joinGroup'), groupId: idSchema })

/** Puts somebody into another group, before a step or while it runs; their screen follows (B15). */
export function moveMember(
  state: SpaceState,
  { memberId, groupId }: z.infer<typeof moveMemberSchema>,
  world: World,
): Decision {
  const found = findChangeable(state, groupId)
  if (!found.ok) return found
  const member = state.members.get(memberId)
  if (!member) return refuse('invalid', 'no-such-member')
  const { step } = found
  const placed = groupOfMember(state, step.id, memberId) !== undefined
  if (member.role !== 'participant' && !placed) return refuse('invalid', 'not-taking-part')
  const draft = new Draft(state)
  if (currentStep(state)?.id === step.id && !placed) markHere(draft, memberId, step.meetingId, world.now)
  putInGroup(draft, groupId, memberId, world)
  return accept(draft.changes(), [...draft.effects, ...harvestsWith(draft.state, memberId, world)])
}

/** Keeps somebody in their group when the groups are made anew. */
export function lockMember(
  state: SpaceState,
  { memberId, groupId, locked }: z.infer<typeof lockMemberSchema>,
): Decision {
  const found = findChangeable(state, groupId)
  if (!found.ok) return found
  const { group } = found
  if (!group.members.includes(memberId)) return refuse('invalid', 'wrong-groups')
  const others = group.locked.filter((id) => id !== memberId)
  const draft = new Draft(state)
  if (group.locked.includes(memberId) !== locked) {
    draft.change('groups', groupId, { locked: locked ? [...others, memberId] : others })
  }
  return accept(draft.changes())
}

/** A group, or a facilitator, gives it a name of its own; its board is called so too (B16). */
export function renameGroup(
  state: SpaceState,
  actor: Member,
  { groupId, name }: z.infer<typeof renameGroupSchema>,
): Decision {
  const found = findShared(state, groupId)
  const belongs = found.ok && found.group.members.includes(actor.id) && actor.role !== 'observer'
  if (actor.role !== 'facilitator' && !belongs) return refuse('not-allowed', 'not-yours')
  if (!found.ok) return found
  const { group, step } = found
  const draft = new Draft(state)
  draft.change('groups', groupId, { name })
  if (state.boards.get(group.boardId ?? '')?.stepId === step.id) {
    draft.change('boards', group.boardId ?? '', { title: `${step.title} · ${name}` })
  }
  return accept(draft.changes())
}

/** Somebody chooses a group: on a step where people choose, or as a latecomer where they may (B11, B15). */
export function joinGroup(
  state: SpaceState,
  actor: Member,
  { groupId }: z.infer<typeof joinGroupSchema>,
  world: World,
): Decision {
  if (actor.role !== 'participant') return refuse('not-allowed', 'not-taking-part')
  const meeting = runningMeeting(state)
  if (!meeting) return refuse('invalid', 'no-meeting-running')
  const found = findShared(state, groupId)
  if (!found.ok) return found
  if (!mayChoose(state, found.step, actor.id)) return refuse('invalid', 'group-is-fixed')
  const away = isMarked(state, actor.id, meeting.id) && state.attendance.get(actor.id)?.here === false
  if (away) return refuse('invalid', 'not-taking-part')
  const draft = new Draft(state)
  if (!isMarked(state, actor.id, meeting.id)) markHere(draft, actor.id, meeting.id, world.now)
  putInGroup(draft, groupId, actor.id, world)
  return accept(draft.changes(), [...draft.effects, ...harvestsWith(draft.state, actor.id, world)])
}

function mayChoose(state: SpaceState, step: Step, memberId: string): boolean {
  if (currentStep(state)?.id !== step.id) return false
  if (step.grouping.by === 'choice') return true
  return step.latecomers === 'choice' && groupOfMember(state, step.id, memberId) === undefined
}

/** A group whose people can still change: who worked in it when it was over is who reads what it made (B18). */
function findChangeable(state: SpaceState, groupId: string): Found {
  const found = findShared(state, groupId)
  if (!found.ok) return found
  const { step } = found
  if (state.meetings.get(step.meetingId)?.endedAt !== null) return refuse('invalid', 'meeting-ended')
  const over = hasRun(state, step) && currentStep(state)?.id !== step.id
  return over ? refuse('invalid', 'step-is-over') : found
}

type Found = { ok: true; group: Group; step: Step } | Refusal

/** A group in which people can be together; on a solo step there is none. */
function findShared(state: SpaceState, groupId: string): Found {
  const group = state.groups.get(groupId)
  const step = state.steps.get(group?.stepId ?? '')
  if (!group || !step) return refuse('invalid', 'no-such-group')
  return isSolo(state, step) ? refuse('invalid', 'not-divided') : { ok: true, group, step }
}
