import { groupNameTexts } from '../../texts/groupNames.ts'
import type { CommandContext } from '../commands/decision.ts'
import { distinctNames } from '../distinctNames.ts'
import type { SpaceState } from '../model.ts'
import type { Draft } from './draft.ts'
import type { Group, Grouping } from './grouping.ts'
import { groupsOf } from './now.ts'
import type { Step } from './step.ts'
import { isSolo, stepWithGroupsBefore } from './stepBoards.ts'

/** Adds a group for each list of ids, after the groups that the step has. They have no boards yet. */
export function addGroups(
  draft: Draft,
  step: Step,
  groups: readonly (readonly string[])[],
  { newId }: Pick<CommandContext, 'newId'>,
): Group[] {
  const last = Math.max(0, ...groupsOf(draft.state, step.id).map(({ order }) => order))
  const nameOf = namesFor(draft.state, step)
  return groups.map((members, at) => {
    const order = last + 1 + at
    const group: Group = {
      id: newId(),
      stepId: step.id,
      name: nameOf(members, order),
      order,
      members: [...members],
      locked: [],
      boardId: null,
    }
    draft.set('groups', group.id, group)
    return group
  })
}

type NameOf = (members: readonly string[], number: number) => string

/** Somebody alone has their own name; a group that goes on keeps the name it had; others get a number. */
function namesFor(state: SpaceState, step: Step): NameOf {
  if (isSolo(state, step)) {
    const names = distinctNames(state.members.values())
    return ([owner = '']) => names.get(owner) ?? ''
  }
  const earlier = step.grouping.by === 'same' ? groupsBefore(state, step) : []
  return (members, number) =>
    groupWithMost(earlier, members)?.name ?? numberedName(state, step.grouping, number)
}

export function numberedName({ meta }: SpaceState, grouping: Grouping, number: number): string {
  const words = groupNameTexts[meta.language]
  return isDuos(grouping) ? words.duo(number) : words.group(number)
}

export function isDuos({ by, size }: Grouping): boolean {
  return (by === 'size' || by === 'grow') && size === 2
}

/** The groups with which `same` goes on. */
export function groupsBefore(state: SpaceState, step: Step): Group[] {
  const before = stepWithGroupsBefore(state, step)
  return before ? groupsOf(state, before.id) : []
}

/** The first group of which most are among these people; undefined when nobody is. */
export function groupWithMost(groups: readonly Group[], members: readonly string[]): Group | undefined {
  const counts = groups.map((group) => sharedMembers(group.members, members))
  const most = Math.max(0, ...counts)
  return most === 0 ? undefined : groups[counts.indexOf(most)]
}

export function sharedMembers(a: readonly string[], b: readonly string[]): number {
  return a.filter((id) => b.includes(id)).length
}
