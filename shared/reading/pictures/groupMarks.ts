import { type InkColor, inkOf } from '../../board/noteColors.ts'
import type { PictureTheme } from './colours.ts'
import { type SvgNode, svg } from './svg.ts'

/** Told apart by form and by colour, because a bad projector and a colour-blind eye take one of them away. */
const marks: readonly { readonly color: InkColor; readonly path: string }[] = [
  { color: 'blue', path: 'M0 -8A8 8 0 1 1 0 8A8 8 0 1 1 0 -8Z' },
  { color: 'orange', path: 'M-7 -7H7V7H-7Z' },
  { color: 'green', path: 'M0 -9L9 7H-9Z' },
  { color: 'violet', path: 'M0 -10L10 0L0 10L-10 0Z' },
  { color: 'red', path: 'M-3 -9H3V-3H9V3H3V9H-3V3H-9V-3H-3Z' },
  { color: 'light-green', path: 'M-9 6A9 9 0 0 1 9 6Z' },
  { color: 'black', path: 'M0 -9L8 -4.5V4.5L0 9L-8 4.5V-4.5Z' },
  { color: 'grey', path: 'M-9 -7H9L0 9Z' },
]

/** Half the width of a mark. */
export const markReach = 10

/** Which mark a group has: the same in every picture with these groups. What no group made has none of theirs. */
export function groupMark(groups: readonly string[], from: string) {
  return marks[(groups.indexOf(from) + 1) % marks.length] ?? marks[0]
}

/** A mark with its middle at a point. */
export function markAt(
  x: number,
  y: number,
  mark: ReturnType<typeof groupMark>,
  theme: PictureTheme,
): SvgNode {
  const fill = inkOf(mark?.color ?? 'black', theme)
  return svg('path', { d: mark?.path ?? '', transform: `translate(${round(x)} ${round(y)})`, fill })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
