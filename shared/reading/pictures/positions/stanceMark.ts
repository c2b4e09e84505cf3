import { noteFill, noteInk } from '../../../board/noteColors.ts'
import { stanceColors } from '../../../werkvormen/stakeholders/looks.ts'
import type { Position } from '../../positions.ts'
import { type SvgNode, svg } from '../svg.ts'

/** A stance as a mark: by the colour of its notes and by a sign, for who does not see the colour. */
export function stanceMark(
  stance: Position['stance'],
  { x, y }: { x: number; y: number },
  radius: number,
): SvgNode[] {
  const arm = radius * 0.55
  const line = { stroke: noteInk, 'stroke-width': Math.max(2, radius / 5), 'stroke-linecap': 'round' }
  const across = svg('line', { x1: x - arm, x2: x + arm, y1: y, y2: y, ...line })
  const down = svg('line', { x1: x, x2: x, y1: y - arm, y2: y + arm, ...line })
  const disc = { fill: noteFill(stanceColors[stance]), stroke: noteInk, 'stroke-width': 2 }
  return [
    svg('circle', { cx: x, cy: y, r: radius, ...disc }),
    ...(stance === 'neutral' ? [] : [across]),
    ...(stance === 'for' ? [down] : []),
  ]
}
