import type { Editor, TLShape, TLShapeId } from '@tldraw/tldraw'
import type { Area } from '../../../shared/board/places/noteGrid.ts'
import { inReadingOrder } from '../../../shared/board/readingOrder.ts'
import type { DotsQuestion } from '../../polls/dotBudget.ts'
import type { Thing } from '../../polls/things.ts'
import { isLayoutShape } from '../canvas/layout.ts'
import { type BoardZone, boardZones } from '../canvas/zones.ts'

/** What can get dots on this board, in reading order. Reads tldraw's signals: use it inside `useValue`. */
export function boardThings(editor: Editor, question: DotsQuestion): Thing[] {
  const zones = boardZones(editor)
  if (question.on === 'zones') return zones.map(zoneThing)
  return noteThings(editor, question.zone === '' ? undefined : question.zone, zones)
}

/** The words of a note or the title of a zone; undefined when it is not on the board. */
export function nameOfThing(editor: Editor, key: string): string | undefined {
  const note = editor.getShape(key as TLShapeId)
  if (note) return textOf(editor, note)
  return boardZones(editor).find(({ zone }) => zone === key)?.title
}

/** Where something with dots lies on the page. */
export function areaOfThing(editor: Editor, key: string): Area | undefined {
  const bounds = editor.getShapePageBounds(key as TLShapeId)
  if (bounds) return { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }
  return boardZones(editor).find(({ zone }) => zone === key)?.frames[0]?.box
}

function zoneThing({ zone, title }: BoardZone): Thing {
  return { key: zone, words: title, zone: undefined }
}

/** Zone by zone, then what lies outside every zone; with `only`, the notes of that zone. */
function noteThings(editor: Editor, only: string | undefined, zones: readonly BoardZone[]): Thing[] {
  const placed = editor
    .getCurrentPageShapes()
    .filter((shape) => shape.type === 'note' && !isLayoutShape(shape))
    .flatMap((note) => placedNote(editor, note, zones))
  const order = [...zones, undefined].filter((zone) => only === undefined || zone?.zone === only)
  return order.flatMap((zone) => {
    const own = placed.filter((each) => each.zone === zone)
    return inReadingOrder(own, ({ box }) => box).map(({ note }) => ({
      key: note.id,
      words: textOf(editor, note),
      zone: zone?.title,
    }))
  })
}

function placedNote(editor: Editor, note: TLShape, zones: readonly BoardZone[]) {
  const bounds = editor.getShapePageBounds(note)
  if (!bounds) return []
  const { x, y } = bounds.center
  const zone = zones.find(({ frames }) =>
    frames.some(({ box }) => x >= box.x && y >= box.y && x <= box.x + box.w && y <= box.y + box.h),
  )
  return [{ note, zone, box: { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h } }]
}

function textOf(editor: Editor, shape: TLShape): string {
  return editor.getShapeUtil(shape).getText(shape)?.trim() ?? ''
}
