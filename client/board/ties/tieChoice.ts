import { atom, type TLArrowShape } from '@tldraw/tldraw'
import type { LinkLook } from '../../../shared/board/edits/index.ts'
import type { Tie } from '../../../shared/reading/network.ts'
import { type TieLook, tieLookOf, tieMeaningOf } from '../../../shared/werkvormen/sociale-kaart/looks.ts'

export type Direction = 'there' | 'back' | 'both'

/** A tie as people choose it: with a direction as it was drawn, from its first note to its second. */
export type TieChoice = Pick<Tie, 'type'> & {
  readonly strength: 1 | 2 | 3
  readonly direction: Direction
}

/** What was chosen last: a new tie begins with it. */
export const lastTie = atom<TieChoice>('last tie', { type: 'existing', strength: 2, direction: 'both' })

export function lookOfChoice({ type, strength, direction }: TieChoice): Required<LinkLook> {
  const { color, dash, size } = tieLookOf({ type, strength, directed: direction !== 'both' })
  return { color, dash, size, heads: { start: direction === 'back', end: direction === 'there' } }
}

export function choiceOfLook(look: TieLook): TieChoice {
  const { type, strength, directed } = tieMeaningOf(look)
  const direction = !directed ? 'both' : look.heads.start ? 'back' : 'there'
  return { type, strength: strength === 1 || strength === 2 ? strength : 3, direction }
}

/** The look of an arrow on the canvas. */
export function lookOfArrow({ props }: TLArrowShape): TieLook {
  const { color, dash, size, arrowheadStart, arrowheadEnd } = props
  return { color, dash, size, heads: { start: arrowheadStart !== 'none', end: arrowheadEnd !== 'none' } }
}

/** The look as tldraw keeps it in an arrow. */
export function arrowProps(choice: TieChoice): Partial<TLArrowShape['props']> {
  const { heads, ...look } = lookOfChoice(choice)
  return {
    ...(look as Pick<TLArrowShape['props'], 'color' | 'dash' | 'size'>),
    arrowheadStart: heads.start ? 'arrow' : 'none',
    arrowheadEnd: heads.end ? 'arrow' : 'none',
  }
}
