import { newBoard } from '../commands/addBoard.ts'
import type { CommandContext } from '../commands/decision.ts'
import type { Board, SpaceState } from '../model.ts'
import type { Draft } from './draft.ts'
import type { Group } from './grouping.ts'
import { earlierGroup } from './groupMaking.ts'
import { settleMembers } from './membership.ts'
import { groupsOf, stepsOf } from './now.ts'
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
  const solo = isSolo(draft.state, step)
  return groupsOf(draft.state, step.id).flatMap((group) => settleGroup(draft, step, group, solo, world))
}

function settlePlenary(draft: Draft, step: Step, world: World): string[] {
  const own = usable(draft.state, step.boardId) ?? sharedInPart(draft.state, step)
  const board = own ?? makeBoard(draft, step, { title: step.title, kind: 'plenary', members: [] }, world)
  draft.change('boards', board.id, { removedAt: null })
  draft.change('steps', step.id, { boardId: board.id })
  return own ? [] : [board.id]
}

function settleGroup(draft: Draft, step: Step, group: Group, solo: boolean, world: World): string[] {
  const own = usable(draft.state, group.boardId) ?? boardOfEarlierGroup(draft.state, step, group, solo)
  const title = `${step.title} · ${group.name}`
  const kind = solo ? 'solo' : 'group'
  const board = own ?? makeBoard(draft, step, { title, kind, members: group.members }, world)
  draft.change('boards', board.id, { removedAt: null })
  draft.change('groups', group.id, { boardId: board.id })
  settleMembers(draft, board.id)
  return own ? [] : [board.id]
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
    .find((board) => board !== undefined && goesOnWith(board, step, 'plenary'))
}

/** On a step with grouping `same`: the board on which the group worked before, unless it goes on with another group. */
function boardOfEarlierGroup(state: SpaceState, step: Step, group: Group, solo: boolean): Board | undefined {
  if (step.grouping.by !== 'same') return undefined
  const earlier = earlierGroup(state, step, group.members)
  const board = state.boards.get(earlier?.boardId ?? '')
  if (!board || !goesOnWith(board, step, solo ? 'solo' : 'group')) return undefined
  if (solo && !board.members.every((id) => group.members.includes(id))) return undefined
  if (stepWithGroupsBefore(state, step)?.layout !== step.layout) return undefined
  return groupsOf(state, step.id).some(({ boardId }) => boardId === board.id) ? undefined : board
}

/**
 * Whether people can go on with a board: the same werkvorm and layout, and the same promise about who reads it and
 * whether names are written, because what stands on it was written under that promise.
 */
function goesOnWith(board: Board, step: Step, kind: Board['kind']): boolean {
  return (
    board.removedAt === null &&
    !board.sealed &&
    board.kind === kind &&
    board.werkvorm === (step.werkvorm ?? plainWerkvorm) &&
    board.anonymous === step.anonymous &&
    (kind !== 'plenary' || board.layout === step.layout) &&
    (kind !== 'group' || board.openToFacilitators === step.openToFacilitators)
  )
}

type Purpose = { title: string; kind: Board['kind']; members: readonly string[] }

function makeBoard(draft: Draft, step: Step, { title, kind, members }: Purpose, world: World): Board {
  const { language } = draft.state.meta
  const { settings } = step
  const werkvorm = step.werkvorm ?? plainWerkvorm
  const layout = layoutFor(step.layout, members.length, world.werkvorm(werkvorm)?.layouts ?? [])
  const board: Board = {
    ...newBoard(draft.state, { title, werkvorm, settings }, world),
    kind,
    members: [...members],
    openToFacilitators: kind === 'plenary' || (kind === 'group' && step.openToFacilitators),
    layout,
    stepId: step.id,
    anonymous: step.anonymous,
  }
  draft.set('boards', board.id, board)
  draft.effects.push({ type: 'seedBoard', boardId: board.id, werkvorm, layout, settings, language })
  return board
}

/** A werkvorm can have a layout for groups of another size: `duo-3` is the board of a trio in a step of duos. */
function layoutFor(layout: string, people: number, layouts: readonly string[]): string {
  const ownSize = `${layout}-${people}`
  return layouts.includes(ownSize) ? ownSize : layout
}
