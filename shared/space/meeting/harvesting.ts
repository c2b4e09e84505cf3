import type { CommandContext, HarvestEffect } from '../commands/decision.ts'
import { comparable } from '../comparable.ts'
import { distinctNames } from '../distinctNames.ts'
import type { Board, Member, SpaceState } from '../model.ts'
import type { Group } from './grouping.ts'
import { groupWithMost } from './groupMaking.ts'
import { currentStep, groupOfMember, stepsOf } from './now.ts'
import { mayLeave } from './promising.ts'
import type { Step } from './step.ts'
import { boardsOfStep } from './stepBoards.ts'

type World = Pick<CommandContext, 'newSeed'>
type StepBoard = { board: Board; group: Group | null }

/** What comes to a step by itself when it starts (B19). */
export function harvestsInto(state: SpaceState, target: Step, world: World): HarvestEffect[] {
  return stepsOf(state, target.meetingId)
    .filter(({ harvest }) => harvest?.toStepId === target.id && harvest.when === 'atOnce')
    .flatMap((source) => harvestsFrom(state, source, world))
}

/** What comes along with somebody who joins a group while its step runs: their card lies beside those of the others. */
export function harvestsWith(state: SpaceState, memberId: string, world: World): HarvestEffect[] {
  const step = currentStep(state)
  const boardId = step && groupOfMember(state, step.id, memberId)?.boardId
  if (!step || !boardId) return []
  return harvestsInto(state, step, world)
    .filter(({ targetBoardId }) => targetBoardId === boardId)
    .map((each) => ({
      ...each,
      sources: each.sources.filter((source) => source.memberIds.includes(memberId)),
    }))
    .filter(({ sources }) => sources.length > 0)
}

/**
 * One harvest for each board of the target; with a group, only what that group made. What people were told otherwise
 * of stays where it is (B18).
 */
export function harvestsFrom(
  state: SpaceState,
  source: Step,
  world: World,
  groupId?: string,
): HarvestEffect[] {
  const plan = source.harvest
  const target = state.steps.get(plan?.toStepId ?? '')
  if (!plan || !target || target.id === source.id) return []
  const targets = boardsOfStep(state, target)
  const sources = boardsOfStep(state, source)
    .filter(
      ({ board, group }) =>
        board.removedAt === null &&
        hasOwner(state, board) &&
        (groupId === undefined || group?.id === groupId),
    )
    .map((each) => ({ ...each, home: homeOf(each.group, targets) }))
  const describe = describer(state, source)
  return targets.flatMap((each): HarvestEffect[] => {
    const coming = sources
      .filter(
        (one) => isOther(one, each) && belongsTo(one, each.group) && mayLeave(one.board, plan, each.board),
      )
      .sort(each.group ? byPlaceIn(each.group) : byDiscipline(state))
    if (coming.length === 0) return []
    const { zones, share } = plan
    const order = source.anonymous ? {} : { people: peopleByDiscipline(state) }
    const rules = { zones, share, anonymous: source.anonymous, seed: world.newSeed(), ...order }
    return [{ type: 'harvest', sources: coming.map(describe), targetBoardId: each.board.id, rules }]
  })
}

/** Whether a promise is all that keeps back what a harvest by hand would bring. */
export function isWithheld(state: SpaceState, source: Step): boolean {
  const { harvest } = source
  const target = state.steps.get(harvest?.toStepId ?? '')
  if (!harvest || !target || target.id === source.id) return false
  const targets = boardsOfStep(state, target)
  return boardsOfStep(state, source).some((one) =>
    targets.some((each) => isOther(one, each) && !mayLeave(one.board, harvest, each.board)),
  )
}

/** What somebody wrote alone stays with them when they leave the space. */
function hasOwner({ members }: SpaceState, { kind, members: [owner = ''] }: Board): boolean {
  return kind !== 'solo' || members.has(owner)
}

function isOther(one: StepBoard, other: StepBoard): boolean {
  return one.board.id !== other.board.id
}

/** The group of the target in which most of a group are now. */
function homeOf(source: Group | null, targets: readonly StepBoard[]): Group | undefined {
  const groups = targets.flatMap(({ group }) => group ?? [])
  return source ? groupWithMost(groups, source.members) : undefined
}

/** To the board of everyone; of a group board to that of the group in which most of them are, or who were all in it. */
function belongsTo({ group, home }: StepBoard & { home: Group | undefined }, target: Group | null): boolean {
  if (!group || !target || home?.id === target.id) return true
  return target.members.length > 0 && target.members.every((id) => group.members.includes(id))
}

/** On a group board in the order of its people: the card of the first is the first card. */
function byPlaceIn({ members }: Group): (a: StepBoard, b: StepBoard) => number {
  const place = ({ group }: StepBoard) =>
    Math.min(
      members.length,
      ...(group?.members ?? []).map((id) => members.indexOf(id)).filter((at) => at >= 0),
    )
  return (a, b) => place(a) - place(b) || byOrder(a, b)
}

/** On the board of everyone by discipline and name of the first of each group. */
function byDiscipline(state: SpaceState): (a: StepBoard, b: StepBoard) => number {
  const words = ({ group }: StepBoard) => {
    const first = firstMember(state, group)
    return [first?.discipline ?? '', first?.name ?? ''].map(comparable)
  }
  return (a, b) => compare(words(a), words(b)) || byOrder(a, b)
}

function peopleByDiscipline({ members }: SpaceState): string[] {
  const people = [...members.values()].map(({ id, discipline, name }) => ({
    id,
    words: [discipline, name].map(comparable),
  }))
  return people.sort((a, b) => compare(a.words, b.words)).map(({ id }) => id)
}

function byOrder(a: StepBoard, b: StepBoard): number {
  return (a.group?.order ?? 0) - (b.group?.order ?? 0)
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index])
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}

type Describe = (source: StepBoard) => HarvestEffect['sources'][number]

/** From whom it comes; of an anonymous step nothing is told at all. */
function describer(state: SpaceState, step: Step): Describe {
  if (step.anonymous) return ({ board }) => ({ boardId: board.id, label: '', memberIds: [] })
  const names = distinctNames(state.members.values())
  return ({ board, group }) => ({
    boardId: board.id,
    label:
      (board.kind === 'solo' ? personLabel(firstMember(state, group), names) : undefined) ??
      group?.name ??
      step.title,
    memberIds: group?.members ?? [],
  })
}

function personLabel(person: Member | undefined, names: ReadonlyMap<string, string>): string | undefined {
  return (
    person &&
    [names.get(person.id) ?? person.name, person.discipline].filter((word) => word !== '').join(', ')
  )
}

function firstMember(state: SpaceState, group: Group | null): Member | undefined {
  return state.members.get(group?.members[0] ?? '')
}
