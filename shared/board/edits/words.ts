import type { TLNoteShape, TLRichText, TLShape } from '@tldraw/tlschema'
import { limits } from '../../protocol/limits.ts'
import { richText } from '../../werkvormen/kit/pieces.ts'
import { richTextOfProps } from '../recordText.ts'
import { plainText, type RichTextNode } from '../richText.ts'
import { type EditBoard, madeShape, permitted, withProps } from './board.ts'
import { type Change, noChange } from './change.ts'
import { wordsThatFit } from './fit.ts'

/** Gives a note, a text or a form other words, one line a paragraph. Lines that stay keep their bold and lists. */
export function setWords(board: EditBoard, id: string, text: string): Change {
  const shape = madeShape(board, id)
  const known = shape && richTextOfProps(shape)
  if (!shape || !known || text.length > limits.noteCharacters || plainText(known) === text) return noChange
  const props = { richText: reworded(known, text), ...growth(shape, text) }
  return permitted({ put: [withProps(shape, props)], remove: [] }, board)
}

function growth(shape: TLShape, text: string): Partial<TLNoteShape['props']> {
  return shape.type === 'note' ? wordsThatFit(shape, text) : {}
}

/** The new lines between the paragraphs at the beginning and the end that stay as they are. */
function reworded(known: TLRichText, text: string): TLRichText {
  const blocks = known.content as RichTextNode[]
  const words = blocks.map((block) => plainText({ type: 'doc', content: [block] } as TLRichText))
  const fresh = (richText(text, false).content ?? []) as RichTextNode[]
  const lines = text.split('\n')
  const most = Math.min(words.length, lines.length)
  let head = 0
  while (head < most && words[head] === lines[head]) head += 1
  let tail = 0
  while (tail < most - head && words.at(-1 - tail) === lines.at(-1 - tail)) tail += 1
  const content = [
    ...blocks.slice(0, head),
    ...fresh.slice(head, fresh.length - tail),
    ...blocks.slice(blocks.length - tail),
  ]
  return { ...known, content } as TLRichText
}
