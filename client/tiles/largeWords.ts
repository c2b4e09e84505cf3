import type { TLNoteShape, TLRecord } from '@tldraw/tlschema'
import { plainText } from '../../shared/board/richText.ts'
import { keepsWordsWhole } from '../../shared/werkvormen/kit/measure.ts'
import type { TileDrawing, TileItem } from './drawing.ts'
import type { WordsMark } from './marks.ts'
import { setText } from './words.ts'

/** In the units of a note: larger than this a single word would shout. */
const largest = 40
/** Nobody writes in a picture, so its words may come nearer to the edge of their note and to each other. */
const padding = 11
const lineHeight = 1.22

const enlarged = new WeakMap<TileItem, TileItem>()

/**
 * The same picture with the words of every note as large as the note allows, for whoever looks at a whole board from a
 * distance. The notes themselves stay as they are. The same item gives the same item.
 */
export function withLargeWords(drawing: TileDrawing, content: ReadonlyMap<string, TLRecord>): TileDrawing {
  const items = drawing.items.map((item) => {
    const record = content.get(item.id)
    return record?.typeName === 'shape' && record.type === 'note' ? larger(item, record as TLNoteShape) : item
  })
  return { ...drawing, items }
}

function larger(item: TileItem, note: TLNoteShape): TileItem {
  const known = enlarged.get(item)
  if (known) return known
  const words = item.marks.find((mark) => mark.kind === 'words')
  const large = words
    ? { ...item, marks: item.marks.map((mark) => (mark === words ? grown(words, note) : mark)) }
    : item
  enlarged.set(item, large)
  return large
}

/** From the size that they have, as long as they fit. */
function grown(words: WordsMark, { props }: TLNoteShape): WordsMark {
  const { scale, growY } = props
  const room = { x: padding, y: padding, w: 200 - 2 * padding, h: 200 + growY - 2 * padding }
  const font = words.lines.some(({ spans }) => spans.some(({ bold }) => bold)) ? 'sansBold' : 'sans'
  const text = plainText(props.richText)
  const box = { x: room.x * scale, y: room.y * scale, w: room.w * scale, h: room.h * scale }
  let fitting = words
  for (let size = Math.floor(words.size / scale) + 1; size <= largest; size += 1) {
    if (!keepsWordsWhole(text, font, size, room.w)) break
    const set = setText(props.richText, box, {
      ...{ align: props.align, verticalAlign: props.verticalAlign, paint: words.paint, wraps: true },
      ...{ size: size * scale, lineHeight, room: Number.POSITIVE_INFINITY },
    })
    if (!set || set.lines.length * size * lineHeight > room.h) break
    fitting = set
  }
  return fitting
}
