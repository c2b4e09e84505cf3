import { isEqual, NoteShapeUtil, type TLNoteShape } from '@tldraw/tldraw'
import { plainText } from '../../../shared/board/richText.ts'
import { fittedWords, isFitted } from '../../../shared/werkvormen/kit/note.ts'

/**
 * tldraw's note, of which the words stay as large as it allows while somebody writes: the size is that of what stands
 * there, so two people in one note come to the same. What others write changes nothing here; their page says it.
 * Whoever chooses a size takes the mark away, and that size stays.
 */
export class FittedNoteUtil extends NoteShapeUtil {
  override onBeforeUpdate(before: TLNoteShape, after: TLNoteShape) {
    const next = isFitted(after.meta) ? refitted(before, after) : after
    return super.onBeforeUpdate(before, next) ?? next
  }
}

function refitted(before: TLNoteShape, after: TLNoteShape): TLNoteShape {
  const isChosen = before.props.size !== after.props.size
  if (!isChosen && isEqual(before.props.richText, after.props.richText)) return after
  const { size } = fittedWords(plainText(after.props.richText))
  if (size === after.props.size) return after
  return isChosen ? withoutMark(after) : { ...after, props: { ...after.props, size } }
}

function withoutMark(note: TLNoteShape): TLNoteShape {
  const { fitted: _fitted, ...meta } = note.meta
  return { ...note, meta }
}
