import { linkHorizontal } from 'd3-shape'
import type { TimelineOutcome } from '../timeline.ts'
import { markReach } from './groupMarks.ts'
import { type SvgNode, svg } from './svg.ts'
import type { Arrangement } from './timelineArrange.ts'
import type { Mark } from './timelineParts.ts'
import type { Pen } from './timelinePlan.ts'

const curve = linkHorizontal<{ source: [number, number]; target: [number, number] }, [number, number]>()

/** What leads to what: a line from the right of the earlier mark to the left of the later, with a head there. */
export function linkNodes({ notes }: TimelineOutcome, { marks }: Arrangement, { colours }: Pen): SvgNode[] {
  const byId = new Map(marks.map((mark) => [mark.note.id, mark]))
  return notes.flatMap(({ id, leadsTo }) =>
    leadsTo.flatMap((later) => {
      const [from, to] = [byId.get(id), byId.get(later)]
      return from && to ? linkNode(from, to, colours.muted) : []
    }),
  )
}

function linkNode(from: Mark, to: Mark, colour: string): SvgNode[] {
  const source: [number, number] = [round(from.x + markReach), round(from.y)]
  const target: [number, number] = [round(to.x - markReach - 8), round(to.y)]
  const [x, y] = target
  return [
    svg('path', {
      d: curve({ source, target }) ?? '',
      fill: 'none',
      stroke: colour,
      'stroke-width': 2,
      opacity: 0.6,
    }),
    svg('path', { d: `M${x} ${y - 5}L${x + 9} ${y}L${x} ${y + 5}Z`, fill: colour, opacity: 0.8 }),
  ]
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
