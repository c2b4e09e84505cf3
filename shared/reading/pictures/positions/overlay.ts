import { isApart } from '../../positions/apart.ts'
import type { Position, PositionsOutcome, Stakeholder } from '../../positions.ts'
import { type PictureOptions, pictureColours } from '../colours.ts'
import type { Labelled } from '../labels.ts'
import { picture, type SvgNode, svg } from '../svg.ts'
import { border, ground, mapScale, mapSize } from './ground.ts'
import { nameLabels, nameNodes } from './named.ts'
import { stanceMark } from './stanceMark.ts'

const radius = 15
const dot = 5

type Drawn = { readonly stakeholder: Stakeholder; readonly mark: Labelled; readonly colour: string }

/**
 * All groups' maps as one: every stakeholder at the mean, with the spread around it and a thin line to each place where
 * a group put it. Where groups differ most the colour is another, and the name is bold; of the largest difference it
 * tells which group put it where.
 */
export function overlayPicture(
  outcome: PositionsOutcome,
  options: PictureOptions,
  { label, group, spread }: { label: string; group: string; spread: string },
  told: (stakeholder: Stakeholder) => string,
): SvgNode {
  const colours = pictureColours[options.theme]
  const positions = new Map(outcome.positions.map((position) => [position.id, position]))
  const all = outcome.stakeholders.map((stakeholder) => ({
    stakeholder,
    mark: markOf(stakeholder),
    colour: isApart(stakeholder) ? colours.attention : colours.accent,
  }))
  const groupMarks = groupsOf(all[0]?.stakeholder, positions)
  const labels = nameLabels(
    [...all.map(({ mark }) => mark), ...groupMarks],
    options,
    outcome.positions.map(place).map(({ x, y }) => ({ x: x - dot, y: y - dot, w: 2 * dot, h: 2 * dot })),
  )
  // What differs most lies on top.
  const behind = all.toReversed().flatMap((drawn) => spreadNodes(drawn, positions))
  const marks = all.map((drawn, at) => {
    const { stakeholder, mark } = drawn
    const name = nameNodes(labels[at], mark, options)
    const nodes = [
      svg('title', {}, [told(stakeholder)]),
      ...name,
      ...stanceMark(stakeholder.stance, mark, radius),
    ]
    return svg('g', {}, nodes, stakeholder.notes[0])
  })
  const groupNames = groupMarks.flatMap((mark, at) =>
    nameNodes(labels[all.length + at], mark, options, colours.attention),
  )
  const entries = [
    { text: group, draw: (x: number, y: number) => [dotAt({ x, y }, colours.accent)] },
    { text: spread, draw: (x: number, y: number) => [ellipseAt({ x, y }, 15, 11, colours.accent)] },
  ]
  const around = border(outcome, options, entries)
  return picture(mapSize, label, [
    ...ground(options),
    ...behind,
    ...around,
    ...groupNames,
    ...marks.toReversed(),
  ])
}

function markOf(stakeholder: Stakeholder): Labelled {
  const { name, interest, influence } = stakeholder
  const at = place({ interest: interest.mean, influence: influence.mean })
  return { ...at, radius, text: name, bold: isApart(stakeholder) }
}

/** The places of the groups, with their names, of a stakeholder about whom they should talk. */
function groupsOf(
  stakeholder: Stakeholder | undefined,
  positions: ReadonlyMap<string, Position>,
): Labelled[] {
  if (!stakeholder || !isApart(stakeholder)) return []
  return stakeholder.notes.flatMap((id) => {
    const position = positions.get(id)
    return position && position.from !== '' ? [{ ...place(position), radius: dot, text: position.from }] : []
  })
}

/** The spread as an ellipse of one standard deviation, and the places of the groups. */
function spreadNodes(
  { stakeholder, mark, colour }: Drawn,
  positions: ReadonlyMap<string, Position>,
): SvgNode[] {
  if (stakeholder.notes.length < 2) return []
  const [rx, ry] = [
    lengthOn(mapScale.x, stakeholder.interest.spread),
    lengthOn(mapScale.y, stakeholder.influence.spread),
  ]
  const line = { stroke: colour, 'stroke-width': 1.5, 'stroke-opacity': 0.6 }
  const places = stakeholder.notes.flatMap((id) => {
    const position = positions.get(id)
    return position ? [place(position)] : []
  })
  return [
    ellipseAt(mark, Math.max(rx, radius), Math.max(ry, radius), colour),
    ...places.map(({ x, y }) => svg('line', { x1: mark.x, y1: mark.y, x2: x, y2: y, ...line })),
    ...places.map((at) => dotAt(at, colour)),
  ]
}

type Point = { readonly x: number; readonly y: number }

function ellipseAt({ x, y }: Point, rx: number, ry: number, colour: string): SvgNode {
  const look = {
    fill: colour,
    'fill-opacity': 0.12,
    stroke: colour,
    'stroke-opacity': 0.55,
    'stroke-width': 2,
  }
  return svg('ellipse', { cx: x, cy: y, rx, ry, ...look })
}

function dotAt({ x, y }: Point, colour: string): SvgNode {
  return svg('circle', { cx: x, cy: y, r: dot, fill: colour })
}

function place({ interest, influence }: { interest: number; influence: number }): Point {
  return { x: round(mapScale.x(interest)), y: round(mapScale.y(influence)) }
}

function lengthOn(scale: (value: number) => number, value: number): number {
  return round(Math.abs(scale(value) - scale(0)))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
