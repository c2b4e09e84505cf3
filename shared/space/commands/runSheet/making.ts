import type { Grouping } from '../../meeting/grouping.ts'
import type { Step } from '../../meeting/step.ts'
import { type CommandContext, type Refusal, refuse } from '../decision.ts'
import type { StepFields } from './fields.ts'

/** Everything that decides which groups and boards the first start of a step makes. */
export type Making = Pick<Step, 'kind' | 'grouping' | 'werkvorm' | 'layout' | 'settings'>
export const makingKeys = ['kind', 'grouping', 'werkvorm', 'layout', 'settings'] as const

export const plenary: Grouping = { by: 'plenary', size: 1, mix: 'mixed' }

/** A break has no board and no groups. */
const pause: Making = { kind: 'break', grouping: plenary, werkvorm: null, layout: '', settings: {} }
/** Everyone on one empty board. */
const activity: Making = {
  kind: 'activity',
  grouping: plenary,
  werkvorm: 'leeg',
  layout: 'plenary',
  settings: {},
}

/** What a step makes when nothing, or only some of it, is given. */
export function newMaking(given: StepFields, context: Pick<CommandContext, 'werkvorm'>) {
  const boardless = given.layout === '' && given.werkvorm === undefined
  return changedMaking(boardless ? { ...activity, werkvorm: null } : activity, given, context)
}

/** What a step makes after a change; a refusal when werkvorm, layout and settings do not fit together. */
export function changedMaking(
  current: Making,
  given: StepFields,
  context: Pick<CommandContext, 'werkvorm'>,
): { ok: true; making: Making } | Refusal {
  const kind = given.kind ?? current.kind
  if (kind === 'break') return { ok: true, making: pause }
  const from = current.kind === 'break' ? activity : current
  const grouping = given.grouping ?? from.grouping
  const boards = changedBoards(from, given, context)
  return boards.ok ? { ok: true, making: { kind, grouping, ...boards.boards } } : boards
}

type Boards = Pick<Step, 'werkvorm' | 'layout' | 'settings'>

function changedBoards(
  from: Boards,
  given: StepFields,
  context: Pick<CommandContext, 'werkvorm'>,
): { ok: true; boards: Boards } | Refusal {
  const werkvorm = given.werkvorm === undefined ? from.werkvorm : given.werkvorm
  if (werkvorm === null) return withoutWerkvorm(given)
  const facts = context.werkvorm(werkvorm)
  if (!facts) return refuse('invalid', 'unknown-werkvorm')
  const other = werkvorm !== from.werkvorm
  const settings = facts.settings(given.settings ?? (other ? {} : from.settings))
  const layout = given.layout ?? (other && !facts.layouts.includes(from.layout) ? 'plenary' : from.layout)
  const known = layout === '' || facts.layouts.includes(layout)
  if (!settings || !known) return refuse('invalid', 'wrong-settings')
  return { ok: true, boards: { werkvorm, layout, settings } }
}

function withoutWerkvorm({ layout = '' }: StepFields): { ok: true; boards: Boards } | Refusal {
  if (layout !== '') return refuse('invalid', 'unknown-werkvorm')
  return { ok: true, boards: { werkvorm: null, layout, settings: {} } }
}

/** Whether two of these say the same; groupings and settings are flat. */
export function sameMaking(one: Making, other: Making): boolean {
  return makingKeys.every((key) => same(one[key], other[key]))
}

export function same(one: unknown, other: unknown): boolean {
  return written(one) === written(other)
}

function written(value: unknown): string {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value).sort() : value
  return JSON.stringify(entries)
}
