import type { Finding } from '../../shared/reading/finding.ts'
import type { SvgNode } from '../../shared/reading/pictures/svg.ts'

/** So many findings stand beside a picture: what people talk about, not everything that was counted. */
const mostFindings = 4
/** In letters of 34 the column beside a picture has room for so many lines of so many letters, with room between. */
const column = { lines: 16, lettersPerLine: 22, between: 0.7 }

/** Rooms on a screen of 1920 by 1080: beside a column of words, and below a band with the title and the time. */
const rooms = { side: { w: 1300, h: 1000 }, band: { w: 1856, h: 896 } }
/** Below a wide picture findings stand beside each other, each in so many letters a line. */
const below = { least: 190, most: 3, line: 44, lettersPerLine: 30 }

/** How a picture lies on the screen. */
export type ReadingLayout = {
  /** `side`: the words in a column beside it. `band`: title and time above, so that the picture is larger. */
  readonly form: 'side' | 'band'
  /** So many lines of findings fit below a picture that is wider than the screen; 0 for none. */
  readonly linesBelow: number
}

/** The findings for the screen: what asks for attention first, as many as can be read from the last row. */
export function findingsOnScreen(findings: readonly Finding[]): Finding[] {
  const shown: Finding[] = []
  let lines = 0
  for (const finding of byAttention(findings).slice(0, mostFindings)) {
    lines += Math.ceil(finding.sentence.length / column.lettersPerLine) + column.between
    if (shown.length > 0 && lines > column.lines) break
    shown.push(finding)
  }
  return shown
}

/** Where the picture is largest; and whether that leaves room below it. */
export function layoutOf({ attributes }: SvgNode): ReadingLayout {
  const [w, h] = [Number(attributes.width), Number(attributes.height)]
  const scaleIn = (room: { w: number; h: number }) => Math.min(room.w / w, room.h / h)
  const scale = scaleIn(rooms.band)
  if (scaleIn(rooms.side) >= scale) return { form: 'side', linesBelow: 0 }
  const left = rooms.band.h - scale * h
  return { form: 'band', linesBelow: left < below.least ? 0 : Math.floor((left - 40) / below.line) }
}

/** The findings for the room below a picture: what asks for attention first, whole sentences only. */
export function findingsBelow(findings: readonly Finding[], lines: number): Finding[] {
  return byAttention(findings)
    .filter(({ sentence }) => Math.ceil(sentence.length / below.lettersPerLine) <= lines)
    .slice(0, below.most)
}

function byAttention(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => Number(b.tone === 'attention') - Number(a.tone === 'attention'))
}

/** The picture without what leads to notes: on the shared screen there is nothing to press. */
export function onlyDrawn({ note: _, children, ...node }: SvgNode): SvgNode {
  return {
    ...node,
    children: children.map((child) => (typeof child === 'string' ? child : onlyDrawn(child))),
  }
}
