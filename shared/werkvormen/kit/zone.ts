import { type Box, below, bottom, inset } from './box.ts'
import { type Colour, framePiece, geoPiece, type Piece, textBox, textPiece } from './pieces.ts'
import { typeScale } from './type.ts'

/** One area of a zone on the page: the whole of it, and what is left for notes below its words. */
export type ZoneArea = { readonly box: Box; readonly room: Box }

/**
 * What a place between two sides of a zone means. `from` is the left or the bottom side, `to` the right or the top
 * one; dates are milliseconds since 1970 (UTC).
 */
export type Axis = {
  /** Stable: readings, edits and exports know it by this. */
  readonly name: string
  /** As people read it: "Invloed". */
  readonly title: string
  readonly kind: 'number' | 'date'
  readonly from: number
  readonly to: number
  /** A place in a month or a quarter of a `date` axis counts as its first day; left out, it is a day. */
  readonly snap?: 'month' | 'quarter'
}

/** The meaning of a place in a zone, from left to right and from bottom to top. */
export type ZoneAxes = { readonly x?: Axis; readonly y?: Axis }

/** A named area of a board with a meaning; it may lie in more than one place. */
export type Zone = {
  readonly name: string
  readonly title: string
  /** What people are asked here, in one sentence; empty when the title says it. */
  readonly question: string
  readonly areas: readonly ZoneArea[]
  /** Left out where a place in the zone means nothing more. They run over the whole box of the area. */
  readonly axes?: ZoneAxes
}

export type ZonePanel = {
  readonly zone: string
  /** Makes the ids unique when a zone has more areas; stable. */
  readonly name: string
  readonly title: string
  readonly question: string
  readonly box: Box
  readonly colour: Colour
  /** Words for the projector, or the smaller ones for a screen at arm's length. */
  readonly words?: 'large' | 'small'
  /** What a place in it means; left out where that is nothing more than the zone. */
  readonly axes?: ZoneAxes
  /** What comes to it by a harvest from the same zone of another board is laid near to where it lay there. */
  readonly near?: true
  /** What comes to it by a harvest is laid person by person, as cards. */
  readonly people?: true
  /** How high its words may be, from the top; what `aligned` gave it. */
  readonly header?: number
}

const styles = {
  large: { title: typeScale.title, question: typeScale.question },
  small: { title: typeScale.smallTitle, question: typeScale.smallQuestion },
}

const margin = 30
const bar = 24
const betweenWords = 12

/** A zone as people see it: a frame with a bar of colour, its title and its question. */
export function zonePieces(panel: ZonePanel): Piece[] {
  const { title, question } = words(panel)
  const style = styles[panel.words ?? 'large']
  return [
    zoneFrame(panel),
    geoPiece(
      `${panel.name}-bar`,
      { ...panel.box, h: bar },
      { geo: 'rectangle', color: panel.colour, fill: 'fill', line: 2 },
    ),
    textPiece(`${panel.name}-title`, panel.title, style.title, title),
    ...(panel.question === ''
      ? []
      : [textPiece(`${panel.name}-question`, panel.question, style.question, question)]),
  ]
}

function zoneFrame({ name, box, title, zone, axes, near, people }: ZonePanel): Piece {
  const frame = framePiece(name, box, title, zone, axes ? 'exact' : near ? 'near' : undefined)
  return people ? { ...frame, meta: { ...frame.meta, people } } : frame
}

/** Where the panel lies and where its notes go. */
export function zoneArea(panel: ZonePanel): ZoneArea {
  const header = Math.max(headerHeight(panel), panel.header ?? 0)
  return { box: panel.box, room: inset(below(panel.box, header - margin), margin) }
}

/** Gives panels that begin at the same height the same header, so that their notes begin on one line. */
export function aligned(panels: readonly ZonePanel[]): ZonePanel[] {
  return panels.map((panel) => {
    const row = panels.filter((other) => other.box.y === panel.box.y)
    return { ...panel, header: Math.max(...row.map(headerHeight)) }
  })
}

function headerHeight(panel: ZonePanel): number {
  return Math.ceil(bottom(words(panel).question) + margin / 2 - panel.box.y)
}

function words(panel: ZonePanel): { title: Box; question: Box } {
  const line = { x: panel.box.x + margin, w: panel.box.w - 2 * margin }
  const style = styles[panel.words ?? 'large']
  const title = textBox(panel.title, style.title, { ...line, y: panel.box.y + bar + margin / 2 })
  if (panel.question === '') return { title, question: title }
  const question = textBox(panel.question, style.question, { ...line, y: bottom(title) + betweenWords })
  return { title, question }
}
