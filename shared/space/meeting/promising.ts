import type { Board, SpaceState } from '../model.ts'
import { stepsOf } from './now.ts'
import type { HarvestPromise } from './promise.ts'
import type { HarvestPlan, Step } from './step.ts'
import { boardsOfStep, hasBoards, isDivided, isSolo } from './stepBoards.ts'

type Reach = Pick<HarvestPromise, 'targetKind' | 'openToFacilitators'>
type Goods = Pick<HarvestPlan, 'toStepId' | 'zones' | 'share'>

/** Boards that others cannot read: what stands on them leaves only as was promised when they were made. */
export function isPromised({
  kind,
  openToFacilitators,
}: Pick<Board, 'kind' | 'openToFacilitators'>): boolean {
  return kind === 'solo' || (kind === 'group' && !openToFacilitators)
}

/** What is told on a board that a step makes now; null: nothing leaves it. */
export function promiseOf(state: SpaceState, step: Step): HarvestPromise | null {
  const { harvest } = step
  const target = state.steps.get(harvest?.toStepId ?? '')
  if (!harvest || !target || target.id === step.id) return null
  const { toStepId, zones, share } = harvest
  return { toStepId, ...reachOf(state, target), zones, share }
}

/** Whether a plan may bring what stands on a board to a board like this one. */
export function mayLeave(board: Board, plan: Goods, target: Board): boolean {
  const { kind: targetKind, openToFacilitators } = target
  return !isPromised(board) || covers(board.promise, plan, { targetKind, openToFacilitators })
}

/** Whether people can go on with a board in a step: that step may not bring more of it out than was told. */
export function keepsPromise(state: SpaceState, board: Board, step: Step): boolean {
  const promise = promiseOf(state, step)
  return promise === null || !isPromised(board) || covers(board.promise, promise, promise)
}

/** Whether boards of a step were made under a promise that another plan would break. It may always come one by one. */
export function breaksPromise(state: SpaceState, step: Step, harvest: HarvestPlan): boolean {
  if (step.harvest && sameGoods(step.harvest, harvest)) return false
  const changed = { ...step, harvest }
  return boardsOfStep(state, step).some(({ board }) => !keepsPromise(state, board, changed))
}

/** Whether a step would be read by more people than was told on boards that are harvested to it. */
export function outgrowsPromise(state: SpaceState, target: Step): boolean {
  if (!hasBoards(target)) return false
  const reach = reachOf(state, target)
  return [...state.steps.values()].some(({ harvest, ...source }) => {
    if (harvest?.toStepId !== target.id) return false
    const boards = boardsOfStep(state, { ...source, harvest }).map(({ board }) => board)
    return boards.some((board) => isPromised(board) && board.promise && !isWithin(board.promise, reach))
  })
}

function covers(promise: HarvestPromise | null, plan: Goods, reach: Reach): boolean {
  return promise !== null && sameGoods(promise, plan) && isWithin(promise, reach)
}

const kinds = ['solo', 'group', 'plenary'] as const

function isWithin(promise: Reach, reach: Reach): boolean {
  const narrow = kinds.indexOf(reach.targetKind) <= kinds.indexOf(promise.targetKind)
  return narrow && (promise.openToFacilitators || !reach.openToFacilitators)
}

function sameGoods(one: Goods, other: Goods): boolean {
  return one.toStepId === other.toStepId && one.share === other.share && sameZones(one.zones, other.zones)
}

function sameZones(one: Goods['zones'], other: Goods['zones']): boolean {
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every((name) => Object.hasOwn(other, name) && other[name] === one[name])
}

/** Who will read the boards of a step, also while they are not made yet. */
function reachOf(state: SpaceState, step: Step): Reach {
  if (!isDivided(step)) return { targetKind: 'plenary', openToFacilitators: true }
  if (everyoneAlone(state, step)) return { targetKind: 'solo', openToFacilitators: false }
  return { targetKind: 'group', openToFacilitators: step.openToFacilitators }
}

/** With `same` it is certain only when every step before it from which it may take its groups is a solo one. */
function everyoneAlone(state: SpaceState, step: Step): boolean {
  if (step.grouping.by !== 'same') return isSolo(state, step)
  const earlier = stepsOf(state, step.meetingId).filter(
    (each) => each.order < step.order && isDivided(each) && each.grouping.by !== 'same',
  )
  return earlier.length > 0 && earlier.every((each) => isSolo(state, each))
}
