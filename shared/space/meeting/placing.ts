import type { CommandContext } from '../commands/decision.ts'
import { type LatecomerRule, placeLatecomer } from '../grouping/index.ts'
import type { Member } from '../model.ts'
import { metBefore } from './division.ts'
import type { Draft } from './draft.ts'
import { addGroups } from './groupMaking.ts'
import { putInGroup } from './membership.ts'
import { groupOfMember, groupsOf } from './now.ts'
import type { Step } from './step.ts'
import { isDivided, isSolo } from './stepBoards.ts'

/**
 * Gives a participant a place in a step with groups, unless they have one or choose it themselves (B15): on a solo
 * step a group of their own, else by the rule. Answers the id of a group that was made for them.
 */
export function givePlace(
  draft: Draft,
  step: Step,
  member: Member,
  rule: LatecomerRule,
  context: CommandContext,
): string | undefined {
  if (!isDivided(step) || groupOfMember(draft.state, step.id, member.id)) return undefined
  if (isSolo(draft.state, step)) return addGroups(draft, step, [[member.id]], context)[0]?.id
  if (step.grouping.by === 'choice' || rule === 'choice') return undefined
  const groups = groupsOf(draft.state, step.id)
  const at = placeLatecomer(groups.map(peopleOf(draft)), member, rule, metBefore(draft.state, step))
  const group = groups[at ?? -1]
  if (!group) return addGroups(draft, step, [[member.id]], context)[0]?.id
  putInGroup(draft, group.id, member.id, context)
  return undefined
}

function peopleOf({ state }: Draft): (group: { members: readonly string[] }) => Member[] {
  return ({ members }) => members.flatMap((id) => state.members.get(id) ?? [])
}
