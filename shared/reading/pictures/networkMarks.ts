import { noteFill, noteInk } from '../../board/noteColors.ts'
import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'
import { lineHeight } from '../../werkvormen/kit/measure.ts'
import { nodeColorOf } from '../../werkvormen/sociale-kaart/looks.ts'
import type { NetworkNode } from '../network.ts'
import { fittedWords } from './fittedWords.ts'
import { type SvgNode, svg } from './svg.ts'

/** The usual size of a name, and what a long word may bring it to. */
const fontSizes = [16, 15, 14, 13, 12]

/**
 * A node by its type: a person is round, an organisation square, an initiative pointed, one of which nobody said it a
 * little round; each with its colour. With `faded`
 * it is an edge of that colour only.
 */
export function nodeMark({ id, text, type }: NetworkNode, box: Box, faded?: string): SvgNode {
  const look = faded
    ? { fill: 'none', stroke: faded, 'stroke-width': 1.5, 'stroke-dasharray': '2 5' }
    : { fill: noteFill(nodeColorOf(type)), stroke: '#4a5058', 'stroke-width': 1 }
  const { words, fontSize } = fittedWords(text, 'sans', fontSizes, box.w - 30)
  const top = box.y + box.h / 2 - ((words.length - 1) * fontSize * lineHeight) / 2
  return svg(
    'g',
    {},
    [
      svg('title', {}, [text]),
      shapeOf(type, box, look),
      ...words.map((line, at) =>
        svg(
          'text',
          {
            x: box.x + box.w / 2,
            y: top + at * fontSize * lineHeight,
            fill: faded ?? noteInk,
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
    const rx = type === 'person' ? h / 2 : type === 'organisation' ? 2 : h / 5
    return svg('rect', { x, y, width: w, height: h, rx, ...look })
  }
  const cut = h / 2.6
  const d = `M${x + cut} ${y}H${right(box) - cut}L${right(box)} ${y + h / 2}L${right(box) - cut} ${bottom(box)}H${x + cut}L${x} ${y + h / 2}Z`
  return svg('path', { d, ...look })
}
