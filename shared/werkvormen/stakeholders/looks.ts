import type { NoteColor } from '../../board/noteColors.ts'
import type { stances } from '../../reading/positions.ts'

type Stance = (typeof stances)[number]

/** The stance that the colour of a note tells; every other colour is neutral. */
export function stanceOf(color: string): Stance {
  if (color === 'light-green' || color === 'green') return 'for'
  return color === 'light-red' || color === 'red' ? 'against' : 'neutral'
}

/** The colour that a note gets for a stance. */
export const stanceColors = {
  for: 'light-green',
  neutral: 'yellow',
  against: 'light-red',
} as const satisfies Record<Stance, NoteColor>
