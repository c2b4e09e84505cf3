import type { CommandContext } from '../commands/decision.ts'
import type { LatecomerRule } from '../grouping/index.ts'
import type { Member } from '../model.ts'
import { takingPart } from './attendance.ts'
import { divide } from './division.ts'
import type { Draft } from './draft.ts'
import type { Group } from './grouping.ts'
import { addGroups } from './groupMaking.ts'
import { takeFromGroup } from './membership.ts'
import { groupsOf } from './now.ts'
import { givePlace } from './placing.ts'
import type { Step } from './step.ts'
import { isDivided, isSolo } from './stepBoards.ts'

/**
 * The groups with which a step starts. Groups that worked before stay as they are; groups that were made beforehand
 * go without who is not there; who is there and in none gets a place. Everything else is made now.
 */
export function settleGroups(draft: Draft, step: Step, context: CommandContext): void {
  if (!isDivided(step)) return
  const people = takingPart(draft.state, step.meetingId)
  const prepared = !hasWorked(draft, step)
  if (prepared) dropAbsent(draft, step, new Set(people.map(({ id }) => id)))
  if (groupsOf(draft.state, step.id).length === 0) {
    const question = { step, people, seed: context.newSeed() }
    addGroups(draft, step, divide(draft.state, question), context)
  } else placeOthers(draft, step, people, prepared, context)
}

function hasWorked({ state }: Draft, step: Step): boolean {
  return step.spentMs > 0 || groupsOf(state, step.id).some(({ boardId }) => boardId !== null)
}

/** A group of which nobody came is dropped; so is one of which one is left, who then gets a place elsewhere. */
function dropAbsent(draft: Draft, step: Step, here: ReadonlySet<string>): void {
  for (const group of groupsOf(draft.state, step.id)) {
    for (const id of group.members.filter((member) => !here.has(member))) takeFromGroup(draft, group, id)
    const left = draft.state.groups.get(group.id)
    if (left && isSpoilt(draft, step, left, group)) draft.set('groups', group.id, undefined)
  }
}

function isSpoilt({ state }: Draft, step: Step, left: Group, planned: Group): boolean {
  if (step.grouping.by === 'choice') return false
  if (isSolo(state, step)) return left.members.length !== 1
  return left.members.length === 0 || (left.members.length === 1 && planned.members.length > 1)
}

/** Who is in no group. Many at once make groups of their own, so that duos stay duos. */
function placeOthers(
  draft: Draft,
  step: Step,
  people: readonly Member[],
  prepared: boolean,
  context: CommandContext,
): void {
  const placed = new Set(groupsOf(draft.state, step.id).flatMap(({ members }) => members))
  const others = people.filter(({ id }) => !placed.has(id))
  if (isSolo(draft.state, step) || (prepared && isEnoughForGroups(step, others.length))) {
    const question = { step, people: others, seed: context.newSeed() }
    addGroups(draft, step, divide(draft.state, question), context)
    return
  }
  for (const member of others) givePlace(draft, step, member, ruleFor(step, prepared), context)
}

function isEnoughForGroups({ grouping }: Step, others: number): boolean {
  return grouping.by === 'size' && others >= Math.max(2, grouping.size)
}

/** Who is there when a step starts for the first time is no latecomer, and gets a place for sure. */
function ruleFor({ latecomers }: Step, prepared: boolean): LatecomerRule {
  return prepared && latecomers === 'choice' ? 'smallest' : latecomers
}
