import { noteFill } from '../../board/noteColors.ts'
import { textWidth } from '../../werkvormen/kit/measure.ts'
import { nodeColors } from '../../werkvormen/sociale-kaart/looks.ts'
import { nodeTypes } from '../network.ts'
import { headAt, type LineLook, linePath, signAt } from './networkLines.ts'
import { shapeOf } from './networkMarks.ts'
import { type SvgNode, svg } from './svg.ts'

export type LegendEntry = { readonly words: string; draw(x: number, y: number): SvgNode[] }

const fontSize = 17
const swatch = 58
const row = 36

/** What the shapes of nodes mean. */
export function nodeEntries(words: Readonly<Record<(typeof nodeTypes)[number], string>>): LegendEntry[] {
  return nodeTypes.map((type) => ({
    words: words[type],
    draw: (x, y) => {
      const look = { fill: noteFill(nodeColors[type]), stroke: '#4a5058', 'stroke-width': 1 }
      return [shapeOf(type, { x, y: y - 11, w: swatch, h: 22 }, look)]
    },
  }))
}

/** What a line means. */
export function lineEntry(words: string, look: LineLook, paper: string): LegendEntry {
  return {
    words,
    draw: (x, y) => [
      linePath(`M${x} ${y}H${x + swatch}`, look),
      ...(look.head ? [headAt({ x: x + swatch, y }, { x, y }, look)] : []),
      ...signAt({ x: x + swatch / 2, y }, look, paper),
    ],
  }
}

/** Entries in rows below a picture, with the height that they take. */
export function legendRows(
  entries: readonly LegendEntry[],
  at: { x: number; y: number; w: number },
  ink: string,
): { marks: SvgNode[]; height: number } {
  let [x, y] = [at.x, at.y + row / 2]
  const marks = entries.flatMap((entry) => {
    const wide = swatch + 10 + textWidth(entry.words, 'sans', fontSize)
    if (x > at.x && x + wide > at.x + at.w) [x, y] = [at.x, y + row]
    const left = x
    x += wide + 30
    const style = { fill: ink, 'font-size': fontSize, 'dominant-baseline': 'central' }
    return [...entry.draw(left, y), svg('text', { x: left + swatch + 10, y, ...style }, [entry.words])]
  })
  return { marks, height: y + row / 2 - at.y }
}
