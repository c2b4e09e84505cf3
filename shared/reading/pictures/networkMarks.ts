import { noteFill, noteInk } from '../../board/noteColors.ts'
import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'
import { lineHeight, textWidth, wrap } from '../../werkvormen/kit/measure.ts'
import { nodeColors } from '../../werkvormen/sociale-kaart/looks.ts'
import type { NetworkNode } from '../network.ts'
import { type SvgNode, svg } from './svg.ts'

const fontSize = 16
const mostLines = 2

/** A node by its type: a person is round, an organisation square, an initiative pointed; each with its colour. */
export function nodeMark({ id, text, type }: NetworkNode, box: Box, faded = false): SvgNode {
  const look = faded
    ? { fill: 'none', stroke: '#808891', 'stroke-width': 1.5, 'stroke-dasharray': '2 5' }
    : { fill: noteFill(nodeColors[type]), stroke: '#4a5058', 'stroke-width': 1 }
  const words = linesOf(text, box.w - 34)
  const top = box.y + box.h / 2 - ((words.length - 1) * fontSize * lineHeight) / 2
  return svg(
    'g',
    faded ? { opacity: 0.85 } : {},
    [
      svg('title', {}, [text]),
      shapeOf(type, box, look),
      ...words.map((line, at) =>
        svg(
          'text',
          {
            x: box.x + box.w / 2,
            y: top + at * fontSize * lineHeight,
            fill: faded ? '#808891' : noteInk,
            'font-size': fontSize,
            'text-anchor': 'middle',
            'dominant-baseline': 'central',
          },
          [line],
        ),
      ),
    ],
    id,
  )
}

export function shapeOf(type: NetworkNode['type'], box: Box, look: SvgNode['attributes']): SvgNode {
  const { x, y, w, h } = box
  if (type !== 'initiative') {
    return svg('rect', { x, y, width: w, height: h, rx: type === 'person' ? h / 2 : 2, ...look })
  }
  const cut = h / 2.6
  const d = `M${x + cut} ${y}H${right(box) - cut}L${right(box)} ${y + h / 2}L${right(box) - cut} ${bottom(box)}H${x + cut}L${x} ${y + h / 2}Z`
  return svg('path', { d, ...look })
}

/** As many lines as fit; what does not is cut, and stands whole in the title. */
function linesOf(text: string, width: number): string[] {
  const lines = wrap(text.replaceAll('\n', ' '), 'sans', fontSize, width)
  if (lines.length <= mostLines) return lines
  const last = `${lines[mostLines - 1] ?? ''}…`
  return [...lines.slice(0, mostLines - 1), fitted(last, width)]
}

function fitted(line: string, width: number): string {
  let letters = [...line]
  while (letters.length > 1 && textWidth(letters.join(''), 'sans', fontSize) > width) {
    letters = [...letters.slice(0, -2), '…']
  }
  return letters.join('')
}
