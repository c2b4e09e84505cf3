import type { CommandContext, HarvestEffect } from '../commands/decision.ts'
import { comparable } from '../comparable.ts'
import { distinctNames } from '../distinctNames.ts'
import type { Board, Member, SpaceState } from '../model.ts'
import type { Group } from './grouping.ts'
import { sharedMembers } from './groupMaking.ts'
import { stepsOf } from './now.ts'
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

/** One harvest for each board of the target; with a group, only what that group made. */
export function harvestsFrom(
  state: SpaceState,
  source: Step,
  world: World,
  groupId?: string,
): HarvestEffect[] {
  const plan = source.harvest
  const target = state.steps.get(plan?.toStepId ?? '')
  if (!plan || !target || target.id === source.id) return []
  const all = boardsOfStep(state, source).filter(({ board }) => board.removedAt === null)
  const targets = boardsOfStep(state, target)
  return targets.flatMap((each): HarvestEffect[] => {
    const sources = all
      .filter(({ board, group }) => board.id !== each.board.id && belongsTo(group, each.group, targets))
      .sort(each.group ? byPlaceIn(each.group) : byDiscipline(state))
      .filter(({ group }) => groupId === undefined || group?.id === groupId)
    if (sources.length === 0) return []
    const { zones, share } = plan
    const rules = { zones, share, anonymous: source.anonymous, seed: world.newSeed() }
    return [
      {
        type: 'harvest',
        sources: sources.map((one) => describe(state, source, one)),
        targetBoardId: each.board.id,
        rules,
      },
    ]
  })
}

/** To the board of everyone; of a group board to that of the group in which most of them are, or who were all in it. */
function belongsTo(source: Group | null, target: Group | null, targets: readonly StepBoard[]): boolean {
  if (!source || !target) return true
  const most = Math.max(0, ...targets.map(({ group }) => shared(source, group)))
  const first = targets.find(({ group }) => shared(source, group) === most)
  if (most > 0 && first?.group?.id === target.id) return true
  return target.members.length > 0 && shared(source, target) === target.members.length
}

function shared(source: Group, target: Group | null): number {
  return target ? sharedMembers(source.members, target.members) : 0
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

function byOrder(a: StepBoard, b: StepBoard): number {
  return (a.group?.order ?? 0) - (b.group?.order ?? 0)
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index])
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
}

/** From whom it comes; of an anonymous step nothing is told at all. */
function describe(
  state: SpaceState,
  step: Step,
  { board, group }: StepBoard,
): HarvestEffect['sources'][number] {
  if (step.anonymous) return { boardId: board.id, label: '', memberIds: [] }
  return {
    boardId: board.id,
    label: board.kind === 'solo' ? personLabel(state, group) : (group?.name ?? step.title),
    memberIds: group?.members ?? [],
  }
}

function personLabel(state: SpaceState, group: Group | null): string {
  const person = firstMember(state, group)
  if (!person) return group?.name ?? ''
  const name = distinctNames(state.members.values()).get(person.id) ?? person.name
  return person.discipline === '' ? name : `${name}, ${person.discipline}`
}

function firstMember(state: SpaceState, group: Group | null): Member | undefined {
  return state.members.get(group?.members[0] ?? '')
}
