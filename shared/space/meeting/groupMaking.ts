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
  return (members, number) =>
    (step.grouping.by === 'same' ? earlierGroup(state, step, members)?.name : undefined) ??
    numberedName(state, step.grouping, number)
}

export function numberedName({ meta }: SpaceState, grouping: Grouping, number: number): string {
  const words = groupNameTexts[meta.language]
  return isDuos(grouping) ? words.duo(number) : words.group(number)
}

export function isDuos({ by, size }: Grouping): boolean {
  return (by === 'size' || by === 'grow') && size === 2
}

/** The group of the step before of which most are in a group now; undefined when nobody is. */
export function earlierGroup(state: SpaceState, step: Step, members: readonly string[]): Group | undefined {
  const before = stepWithGroupsBefore(state, step)
  const groups = before ? groupsOf(state, before.id) : []
  const [most] = groups
    .map((group) => ({ group, shared: sharedMembers(group.members, members) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  return most?.group
}

export function sharedMembers(a: readonly string[], b: readonly string[]): number {
  return a.filter((id) => b.includes(id)).length
}
