import type { SpaceState } from '../../../shared/space/model.ts'
import type { DeskTexts } from '../deskView.ts'
import { groupingWords } from '../groupingChoice.ts'
import type { Phase } from '../phase.ts'

type Facts = {
  readonly state: SpaceState
  readonly phase: Phase
  readonly meId: string
  readonly names: ReadonlyMap<string, string>
  /** How a moment is written. */
  readonly clock: (at: number) => string
}

/** In words what everybody sees now: the line that a facilitator reads without looking at the rest. */
export function doingWords({ state, phase, meId, names, clock }: Facts, texts: DeskTexts): string {
  const { attention, timer, screen } = state.live
  const words = [attention ? attentionWords() : stepWords()]
  if (timer?.inputPaused) words.push(texts.doing.inputPaused)
  if (screen && screen.show !== 'auto') words.push(texts.doing.screen(texts.screen.short[screen.show]))
  return words.join(' ')

  function attentionWords(): string {
    if (!attention) return ''
    const board = state.boards.get(attention.boardId)?.title ?? texts.attention.somewhere
    if (attention.kind === 'gather') return texts.attention.gathered(board)
    const follows =
      attention.leaderId === meId
        ? texts.attention.followingYou(board)
        : texts.attention.following(names.get(attention.leaderId) ?? '…', board)
    return attention.heldUntil === null
      ? follows
      : `${follows} ${texts.attention.held(clock(attention.heldUntil))}`
  }

  function stepWords(): string {
    const { doing } = texts
    if (phase.kind === 'planned') return doing.planned
    if (phase.kind === 'lobby') return doing.lobby
    if (phase.kind !== 'step') return ''
    const { kind, grouping, layout } = phase.step
    if (kind === 'break') return doing.break
    if (layout === '') return doing.noBoard
    if (grouping.by === 'plenary') return doing.plenary
    return grouping.by === 'solo'
      ? doing.solo
      : doing.groups(groupingWords(grouping, texts.groupings).toLowerCase())
  }
}
