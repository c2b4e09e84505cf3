import {
  createShapeId,
  DefaultColorStyle,
  type Editor,
  type TLNoteShape,
  type TLShapeId,
  type VecLike,
} from '@tldraw/tldraw'
import { asNoteColor } from '../../../shared/board/noteColors.ts'
import {
  type Area,
  freeSpot,
  gridBeside,
  noteGrid,
  noteSide,
  type Place,
} from '../../../shared/board/places/noteGrid.ts'
import { freePlaces, noteExtent, placeInRoom } from '../../../shared/board/places/zonePlaces.ts'
import { toolsHeight } from '../canvas/cameraFor.ts'
import { isLayoutShape } from '../canvas/layout.ts'
import { type BoardZone, zoneAt } from '../canvas/zones.ts'
import { boardNoteScale, layoutBounds, newNoteWords } from './boardNoteScale.ts'

/**
 * Makes notes with these texts and selects them: in the zone that lies at the point, those that do not fit
 * there beside the layout; without a zone in a tidy grid near the middle of the view.
 */
export function createNotes(editor: Editor, texts: readonly string[], at?: VecLike): TLShapeId[] {
  const scale = boardNoteScale(editor)
  const places = placesFor(editor, texts.length, scale, at)
  editor.markHistoryStoppingPoint('create notes')
  const ids = texts.map(() => createShapeId())
  editor.createShapes<TLNoteShape>(
    texts.map((text, index) => {
      const words = newNoteWords(editor, text)
      return {
        id: ids[index] ?? createShapeId(),
        type: 'note',
        ...places[index],
        ...words,
        props: { ...words.props, color: nextNoteColor(editor), scale },
      }
    }),
  )
  const made = ids.filter((id) => editor.getShape(id))
  editor.setSelectedShapes(made)
  return made
}

/** The places of new notes; see `createNotes`. */
function placesFor(editor: Editor, count: number, scale: number, at: VecLike | undefined): Place[] {
  const taken = occupied(editor)
  const zone = at && zoneAt(editor, at)?.frame
  if (!zone) return noteGrid(count, freeView(editor), taken, scale)
  const inside = freePlaces(count, zone.room, taken, noteExtent(scale))
  const layout = layoutBounds(editor)
  if (inside.length === count || !layout) return inside
  return [...inside, ...gridBeside(count - inside.length, layout, taken, scale)]
}

/** Makes one empty note, with its middle at the point or in free space, and starts writing in it. */
export function startNote(editor: Editor, middle?: VecLike): void {
  const scale = boardNoteScale(editor)
  const side = noteSide * scale
  const place = middle
    ? { x: middle.x - side / 2, y: middle.y - side / 2 }
    : freeSpot({ w: side, h: side }, freeView(editor), occupied(editor))
  writeAt(editor, place, scale)
}

/** Makes one empty note in a zone, where most is free, and starts writing in it. */
export function startNoteIn(editor: Editor, zone: BoardZone): void {
  const scale = boardNoteScale(editor)
  const taken = occupied(editor)
  const [first] = zone.frames
  if (!first) return
  const free = zone.frames.flatMap(({ room }) => freePlaces(1, room, taken, noteExtent(scale)))[0]
  writeAt(editor, free ?? placeInRoom(first.room, taken, noteExtent(scale)), scale)
}

function writeAt(editor: Editor, place: Place, scale: number): void {
  if (editor.getIsReadonly()) return
  const id = createShapeId()
  editor.complete()
  editor.markHistoryStoppingPoint('create note')
  editor.createShape<TLNoteShape>({
    id,
    type: 'note',
    ...place,
    props: { color: nextNoteColor(editor), scale },
  })
  if (!editor.getShape(id)) return
  editor.setCurrentTool('select')
  editor.select(id)
  editor.setEditingShape(id)
  editor.setCurrentTool('select.editing_shape', { target: 'shape', shape: editor.getShape(id) })
}

function nextNoteColor(editor: Editor) {
  return asNoteColor(editor.getStyleForNextShape(DefaultColorStyle))
}

/** The part of the board that is in view and not under the tools. */
function freeView(editor: Editor): Area {
  const { x, y, w, h } = editor.getViewportPageBounds()
  return { x, y, w, h: h - toolsHeight(editor.getViewportScreenBounds()) / editor.getZoomLevel() }
}

/** What a new note should not cover: people's work, and the titles of a layout. Its zones are there to be filled. */
export function occupied(editor: Editor): Area[] {
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const bounds =
      isLayoutShape(shape) && shape.type === 'frame' ? undefined : editor.getShapePageBounds(shape)
    return bounds ? [{ x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }] : []
  })
}
