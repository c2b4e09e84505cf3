import { newBoard } from '../commands/addBoard.ts'
import type { CommandContext } from '../commands/decision.ts'
import type { Board, SpaceState } from '../model.ts'
import type { Draft } from './draft.ts'
import type { Group } from './grouping.ts'
import { groupsBefore, groupWithMost } from './groupMaking.ts'
import { layoutFor } from './layoutSize.ts'
import { settleMembers } from './membership.ts'
import { groupsOf, stepsOf } from './now.ts'
import { isPromised, keepsPromise, promiseOf } from './promising.ts'
import type { Step } from './step.ts'
import { hasBoards, isDivided, isSolo, stepWithGroupsBefore } from './stepBoards.ts'

/** A step that belongs to no werkvorm has an empty board. */
const plainWerkvorm = 'leeg'

type World = Pick<CommandContext, 'newId' | 'now' | 'werkvorm'>

/**
 * Gives a step the boards that it does not have yet, each with its layout (B16). What it had comes back from the bin.
 * Answers the ids of the boards that were made.
 */
export function settleBoards(draft: Draft, step: Step, world: World): string[] {
  if (!hasBoards(step)) return []
  if (!isDivided(step)) return settlePlenary(draft, step, world)
  const kind = isSolo(draft.state, step) ? 'solo' : 'group'
  const earlier = boardsBefore(draft.state, step, kind)
  return groupsOf(draft.state, step.id).flatMap((group) => {
    const own = usable(draft.state, group.boardId) ?? takeBoard(earlier, group)
    return settleGroup(draft, step, group, own ?? kind, world)
  })
}

function settlePlenary(draft: Draft, step: Step, world: World): string[] {
  const own = usable(draft.state, step.boardId) ?? sharedInPart(draft.state, step)
  const board = own ?? makeBoard(draft, step, { title: step.title, kind: 'plenary', members: [] }, world)
  draft.change('boards', board.id, { removedAt: null })
  draft.change('steps', step.id, { boardId: board.id })
  return own ? [] : [board.id]
}

function settleGroup(
  draft: Draft,
  step: Step,
  group: Group,
  given: Board | 'solo' | 'group',
  world: World,
): string[] {
  const made = typeof given === 'string'
  const title = `${step.title} · ${group.name}`
  const board = made ? makeBoard(draft, step, { title, kind: given, members: group.members }, world) : given
  draft.change('boards', board.id, { removedAt: null })
  draft.change('groups', group.id, { boardId: board.id })
  settleMembers(draft, board.id)
  return made ? [board.id] : []
}

/** A sealed board opens for nobody: its owner goes on with a new one. */
function usable(state: SpaceState, boardId: string | null): Board | undefined {
  const board = state.boards.get(boardId ?? '')
  return board?.sealed === false ? board : undefined
}

/** The board of everyone on another step of the same part. */
function sharedInPart(state: SpaceState, step: Step): Board | undefined {
  return stepsOf(state, step.meetingId)
    .filter((other) => other.id !== step.id && other.part === step.part && !isDivided(other))
    .map((other) => state.boards.get(other.boardId ?? ''))
    .find((board) => board !== undefined && goesOnWith(state, board, step, 'plenary'))
}

type EarlierBoard = { group: Group; board: Board }

/** On a step with grouping `same`: the boards of the groups before that this step can go on with. */
function boardsBefore(state: SpaceState, step: Step, kind: 'solo' | 'group'): EarlierBoard[] {
  if (step.grouping.by !== 'same' || stepWithGroupsBefore(state, step)?.layout !== step.layout) return []
  const taken = new Set(groupsOf(state, step.id).map(({ boardId }) => boardId))
  return groupsBefore(state, step).flatMap((group) => {
    const board = state.boards.get(group.boardId ?? '')
    return board && !taken.has(board.id) && goesOnWith(state, board, step, kind) ? [{ group, board }] : []
  })
}

/** The board on which most of a group worked. Each goes on with one group. */
function takeBoard(earlier: EarlierBoard[], { members }: Group): Board | undefined {
  const most = groupWithMost(
    earlier.map(({ group }) => group),
    members,
  )
  const at = earlier.findIndex(({ group }) => group === most)
  const board = earlier[at]?.board
  if (board) earlier.splice(at, 1)
  return board
}

/**
 * Whether people can go on with a board: the same werkvorm and layout, and the same promise about who reads it, now
 * and afterwards, and whether names are written, because what stands on it was written under that promise.
 */
function goesOnWith(state: SpaceState, board: Board, step: Step, kind: Board['kind']): boolean {
  return (
    board.removedAt === null &&
    !board.sealed &&
    board.kind === kind &&
    board.werkvorm === (step.werkvorm ?? plainWerkvorm) &&
    board.anonymous === step.anonymous &&
    (kind !== 'plenary' || board.layout === step.layout) &&
    (kind !== 'group' || board.openToFacilitators === step.openToFacilitators) &&
    keepsPromise(state, board, step)
  )
}

type Purpose = { title: string; kind: Board['kind']; members: readonly string[] }

function makeBoard(draft: Draft, step: Step, { title, kind, members }: Purpose, world: World): Board {
  const { language } = draft.state.meta
  const { settings } = step
  const werkvorm = step.werkvorm ?? plainWerkvorm
  const layout = layoutFor(step.layout, members.length, world.werkvorm(werkvorm)?.layouts ?? [])
  const openToFacilitators = kind === 'plenary' || (kind === 'group' && step.openToFacilitators)
  const board: Board = {
    ...newBoard(draft.state, { title, werkvorm, settings }, world),
    kind,
    members: [...members],
    openToFacilitators,
    promise: isPromised({ kind, openToFacilitators }) ? promiseOf(draft.state, step) : null,
    layout,
    stepId: step.id,
    anonymous: step.anonymous,
  }
  draft.set('boards', board.id, board)
  draft.effects.push({ type: 'seedBoard', boardId: board.id, werkvorm, layout, settings, language })
  return board
}
