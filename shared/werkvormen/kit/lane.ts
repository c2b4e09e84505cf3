import { type Box, bottom, inset } from './box.ts'
import { type Colour, framePiece, geoPiece, type Piece, textBox, textPiece } from './pieces.ts'
import type { TextStyle } from './type.ts'
import type { Zone, ZoneAxes } from './zone.ts'

/** A zone as wide as an axis, with its words beside it, so that a place in it means the same in every lane. */
export type Lane = {
  readonly zone: string
  readonly title: string
  readonly question: string
  readonly box: Box
  readonly axes: ZoneAxes
  readonly colour: Colour
  /** Where its words stand: to the left of the box, so wide, with so much room between for notes that hang over. */
  readonly label: number
  readonly gutter: number
  readonly styles: { readonly title: TextStyle; readonly question: TextStyle }
}

const bar = 16
const padding = 20
const betweenWords = 6
const aroundNotes = 14

/** A lane as people see it: a bar of colour with its words, and its frame. */
export function lanePieces(lane: Lane): Piece[] {
  const { zone, box, styles } = lane
  const words = laneWords(lane)
  return [
    framePiece(zone, box, lane.title, zone, 'across'),
    geoPiece(
      `${zone}-bar`,
      { ...box, x: box.x - lane.gutter - lane.label, w: bar },
      { geo: 'rectangle', color: lane.colour, fill: 'fill', line: 2 },
    ),
    textPiece(`${zone}-title`, lane.title, styles.title, words.title),
    textPiece(`${zone}-question`, lane.question, styles.question, words.question),
  ]
}

export function laneZone({ zone, title, question, box, axes }: Lane): Zone {
  return { name: zone, title, question, axes, areas: [{ box, room: inset(box, aroundNotes) }] }
}

/** The words, in the middle of the height of the lane. */
function laneWords({ title, question, box, label, gutter, styles }: Lane): { title: Box; question: Box } {
  const x = box.x - gutter - label + bar + padding
  const line = { x, w: label - bar - padding }
  const above = textBox(title, styles.title, { ...line, y: box.y })
  const below = textBox(question, styles.question, { ...line, y: bottom(above) + betweenWords })
  const down = (box.h - (bottom(below) - box.y)) / 2
  return { title: { ...above, y: above.y + down }, question: { ...below, y: below.y + down } }
}
