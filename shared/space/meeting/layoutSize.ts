import type { CommandContext } from '../commands/decision.ts'
import type { Draft } from './draft.ts'

/** A werkvorm can have a layout for groups of another size: `duo-3` is the board of a trio in a step of duos. */
export function layoutFor(layout: string, people: number, layouts: readonly string[]): string {
  const ownSize = `${layout}-${people}`
  return layouts.includes(ownSize) ? ownSize : layout
}

/**
 * Somebody came to the board of a group: where the werkvorm has a layout for so many, the board grows to it, so that
 * the third finds a card of their own beside those of a duo (B15). It has everything that the smaller one has, in the
 * same place. A board never shrinks: what people wrote would lie outside.
 */
export function growLayout(
  draft: Draft,
  boardId: string | null,
  { werkvorm }: Pick<CommandContext, 'werkvorm'>,
): void {
  const board = draft.state.boards.get(boardId ?? '')
  const step = draft.state.steps.get(board?.stepId ?? '')
  if (!board || !step || board.kind !== 'group') return
  const { id, settings, layout: from } = board
  const layouts = werkvorm(board.werkvorm)?.layouts ?? []
  const layout = layoutFor(step.layout, board.members.length, layouts)
  if (sizeOf(layout, step.layout) <= sizeOf(from, step.layout)) return
  draft.change('boards', id, { layout })
  const { language } = draft.state.meta
  draft.effects.push({
    type: 'growLayout',
    boardId: id,
    werkvorm: board.werkvorm,
    from,
    layout,
    settings,
    language,
  })
}

/** For how many people a layout is made; 0 for the one of every size. */
function sizeOf(layout: string, plain: string): number {
  return layout.startsWith(`${plain}-`) ? Number(layout.slice(plain.length + 1)) || 0 : 0
}
