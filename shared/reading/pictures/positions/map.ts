import type { Position, PositionsOutcome } from '../../positions.ts'
import type { PictureOptions } from '../colours.ts'
import type { Labelled } from '../labels.ts'
import { picture, type SvgNode, svg } from '../svg.ts'
import { border, ground, mapScale, mapSize } from './ground.ts'
import { nameLabels, nameNodes } from './named.ts'
import { stanceMark } from './stanceMark.ts'

const radius = 13

/** Every mark where it was placed. `told` says a mark in words. */
export function mapPicture(
  outcome: PositionsOutcome,
  options: PictureOptions,
  label: string,
  told: (position: Position) => string,
): SvgNode {
  const ordered = outcome.positions.toSorted((a, b) => b.influence - a.influence)
  const marks = ordered.map(markOf)
  const labels = nameLabels(marks, options)
  const named = ordered.flatMap((position, at) => {
    const mark = marks[at]
    if (!mark) return []
    const lines = nameNodes(labels[at], mark, options)
    const nodes = [svg('title', {}, [told(position)]), ...lines, ...stanceMark(position.stance, mark, radius)]
    return [svg('g', {}, nodes, position.id)]
  })
  return picture(mapSize, label, [...ground(options), ...border(outcome, options), ...named])
}

function markOf({ interest, influence, text }: Position): Labelled {
  return { x: round(mapScale.x(interest)), y: round(mapScale.y(influence)), radius, text }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
