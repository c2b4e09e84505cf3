import * as z from 'zod/mini'
import { limits } from '../../../protocol/limits.ts'
import { expectedPeople } from '../../meeting/attendance.ts'
import { divide } from '../../meeting/division.ts'
import { Draft } from '../../meeting/draft.ts'
import { type Group, type Grouping, groupingSchema } from '../../meeting/grouping.ts'
import { addGroups, isDuos } from '../../meeting/groupMaking.ts'
import { groupsOf } from '../../meeting/now.ts'
import type { Step } from '../../meeting/step.ts'
import { isDivided, isSolo } from '../../meeting/stepBoards.ts'
import { idSchema, type SpaceState } from '../../model.ts'
import { accept, type CommandContext, type Decision, type Refusal, refuse } from '../decision.ts'

const idsSchema = z.array(idSchema).check(z.maxLength(limits.membersPerSpace))

export const makeGroupsSchema = z.object({
  type: z.literal('makeGroups'),
  stepId: idSchema,
  /** Divides in another way from now on. */
  grouping: z.optional(groupingSchema),
  /** Another seed shuffles. */
  seed: z.optional(z.number().check(z.int(), z.minimum(0))),
  /** By hand: the members of each group. */
  groups: z.optional(z.array(idsSchema).check(z.maxLength(limits.groupsPerStep))),
  /** Who stays in the group where they are; who was locked before when left out. */
  locked: z.optional(idsSchema),
})
type MakeGroups = z.infer<typeof makeGroupsSchema>

/** Makes the groups of a step before it starts, or makes them anew (B11). Answers the groups. */
export function makeGroups(state: SpaceState, command: MakeGroups, context: CommandContext): Decision {
  const found = state.steps.get(command.stepId)
  if (!found) return refuse('invalid', 'no-such-step')
  const step = { ...found, grouping: groupingFor(found, command) }
  const refused = obstacle(state, found, step) ?? handFault(state, found, command.groups ?? [])
  if (refused) return refused
  const draft = new Draft(state)
  draft.change('steps', step.id, { grouping: step.grouping })
  const members = command.groups ?? divided(state, step, command, context)
  writeGroups(draft, step, isDuos(found.grouping) === isDuos(step.grouping), members, context)
  lockMembers(draft, step.id, command.locked ?? lockedNow(state, step.id))
  const groups = groupsOf(draft.state, step.id).map(({ id, name, members }) => ({ id, name, members }))
  return accept(draft.changes(), [], { groups })
}

/** Groups by hand make a step one of groups by hand, unless it is a rule for groups that they only adjust. */
function groupingFor({ grouping }: Step, command: MakeGroups): Grouping {
  const given = command.grouping ?? grouping
  const adjusts = given.by === 'size' || given.by === 'count' || given.by === 'grow' || given.by === 'hand'
  return command.groups && !adjusts ? { ...given, by: 'hand' } : given
}

function obstacle(state: SpaceState, found: Step, step: Step): Refusal | undefined {
  const meeting = state.meetings.get(step.meetingId)
  if (!meeting) return refuse('invalid', 'no-such-meeting')
  if (meeting.endedAt !== null) return refuse('invalid', 'meeting-ended')
  if (!isDivided(step)) return refuse('invalid', 'not-divided')
  const made = found.boardId !== null || groupsOf(state, found.id).some(({ boardId }) => boardId !== null)
  if (made) return refuse('invalid', 'step-has-boards')
  const changesWhileRunning = meeting.currentStepId === step.id && isDivided(found) !== isDivided(step)
  return changesWhileRunning ? refuse('invalid', 'step-running') : undefined
}

/** By hand everyone is in one group at most, and only participants are, or who had a place already. */
function handFault(
  state: SpaceState,
  step: Step,
  groups: readonly (readonly string[])[],
): Refusal | undefined {
  const ids = groups.flat()
  if (new Set(ids).size < ids.length) return refuse('invalid', 'wrong-groups')
  if (ids.some((id) => !state.members.has(id))) return refuse('invalid', 'no-such-member')
  const placed = new Set(groupsOf(state, step.id).flatMap(({ members }) => members))
  const strangers = ids.filter((id) => state.members.get(id)?.role !== 'participant' && !placed.has(id))
  return strangers.length > 0 ? refuse('invalid', 'not-taking-part') : undefined
}

function divided(state: SpaceState, step: Step, command: MakeGroups, context: CommandContext): string[][] {
  const stay = new Set(command.locked ?? lockedNow(state, step.id))
  const locked = groupsOf(state, step.id).map(({ members }) => members.filter((id) => stay.has(id)))
  const people = expectedPeople(state, step.meetingId, context)
  return divide(state, { step, people, seed: command.seed ?? context.newSeed(), locked })
}

/** Groups keep their place and name when people are divided anew; their number changes at the end. */
function writeGroups(
  draft: Draft,
  step: Step,
  sameKind: boolean,
  members: readonly (readonly string[])[],
  context: CommandContext,
): void {
  const old = groupsOf(draft.state, step.id)
  const keep = sameKind && !isSolo(draft.state, step) ? old.slice(0, members.length) : []
  for (const group of old.slice(keep.length)) draft.set('groups', group.id, undefined)
  keep.forEach((group, at) => {
    draft.change('groups', group.id, { members: [...(members[at] ?? [])], locked: [] })
  })
  addGroups(draft, step, members.slice(keep.length), context)
}

function lockMembers(draft: Draft, stepId: string, ids: readonly string[]): void {
  for (const group of groupsOf(draft.state, stepId)) {
    draft.change('groups', group.id, { locked: lockedIn(group, ids) })
  }
}

function lockedIn({ members }: Group, ids: readonly string[]): string[] {
  return members.filter((id) => ids.includes(id))
}

function lockedNow(state: SpaceState, stepId: string): string[] {
  return groupsOf(state, stepId).flatMap(({ locked }) => locked)
}
