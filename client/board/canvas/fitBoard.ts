import {
  Box,
  type BoxLike,
  computed,
  type Editor,
  react,
  type TLCameraMoveOptions,
  type TLShape,
  unsafe__withoutCapture,
} from '@tldraw/tldraw'
import { cameraFor, toolsHeight } from './cameraFor.ts'
import { isLayoutShape } from './layout.ts'
import { cameraInNewRoom } from './newRoom.ts'

/** Shows the whole board: its layout with everything on it; an empty board at its ordinary size. */
export function fitBoard(editor: Editor, options: TLCameraMoveOptions = {}): void {
  show(editor, editor.getCurrentPageShapes(), options)
}

/**
 * The first look at a board: its layout when that has zones, else what stands on it. Until the person looks
 * around it stays fitted, also when layout or content come later (there was only an offline copy) or the page
 * takes its shape. Answers how to stop.
 */
export function firstView(editor: Editor): () => void {
  const shown = computed('what the first view shows', () => {
    const shapes = editor.getCurrentPageShapes()
    return hasZones(shapes) ? 'zones' : shapes.some((shape) => !isLayoutShape(shape)) ? 'content' : 'nothing'
  })
  return keepFitted(editor, () => {
    shown.get()
    unsafe__withoutCapture(() => showLayout(editor))
  })
}

/** Shows a part of the page, as large as this screen can, until the person looks around. Answers how to stop. */
export function lookAt(editor: Editor, part: BoxLike | undefined): () => void {
  let options: TLCameraMoveOptions = { animation: { duration: 250 } }
  return keepFitted(editor, () => {
    const now = options
    options = { immediate: true }
    unsafe__withoutCapture(() => {
      if (part) editor.setCamera(cameraFor(part, editor.getViewportScreenBounds()), now)
      else fitBoard(editor, now)
    })
  })
}

/** Leaves the view to the person, or to whom they follow. */
export function letViewBe(editor: Editor): void {
  keeping.get(editor)?.()
}

/** How to stop keeping the view of an editor fitted; one thing keeps it at a time. */
const keeping = new WeakMap<Editor, () => void>()

/** Fits the view now and each time that the page takes another shape, until the person looks around. */
function keepFitted(editor: Editor, aim: () => void): () => void {
  letViewBe(editor)
  const stop = new AbortController()
  const settle = () => stop.abort()
  keeping.set(editor, settle)
  for (const event of ['pointerdown', 'wheel', 'keydown']) {
    document.addEventListener(event, settle, { capture: true, once: true, signal: stop.signal })
  }
  const stopFitting = react('keep the view fitted', () => {
    editor.getViewportScreenBounds()
    aim()
  })
  stop.signal.addEventListener('abort', () => {
    stopFitting()
    if (keeping.get(editor) === settle) keeping.delete(editor)
  })
  return settle
}

/** In pixels: the strip above the board gets a line more and loses it again, which moves nothing. */
const aLine = 48

/**
 * Keeps in view what was, when the canvas gets another size: a panel opens beside it, or a phone is turned. Whoever
 * types or drags is left alone, as long as they do, and a view on its way somewhere arrives first. Answers how to stop.
 */
export function keepViewInNewRoom(editor: Editor): () => void {
  let before = editor.getViewportScreenBounds()
  return react('keep in view what was', () => {
    const after = editor.getViewportScreenBounds()
    const isMoving = editor.getCameraState() === 'moving'
    unsafe__withoutCapture(() => {
      if (isMoving) return
      // A keyboard on the screen comes and goes with the text: the size is compared with the one before it came.
      if (editor.getEditingShapeId() || editor.inputs.isPointing) return
      const room = { before, after }
      before = after
      if (keeping.has(editor) || editor.getInstanceState().followingUserId) return
      if (room.before.w === after.w && Math.abs(room.before.h - after.h) < aLine) return
      editor.setCamera(cameraInNewRoom(editor.getCamera(), room, whatViewsShow(editor)), { immediate: true })
    })
  })
}

/** Makes sure that what was just made can be seen, keeping in view what was. */
export function bringSelectionIntoView(editor: Editor): void {
  const made = editor.getSelectionPageBounds()
  const screen = editor.getViewportScreenBounds()
  const view = editor.getViewportPageBounds().clone()
  view.h -= toolsHeight(screen) / editor.getZoomLevel()
  if (!made || view.contains(made)) return
  editor.setCamera(cameraFor(Box.Common([view, made]), screen), {
    animation: { duration: 200 },
  })
}

function showLayout(editor: Editor): void {
  show(editor, atFirst(editor.getCurrentPageShapes()), { immediate: true })
}

/** What the first view shows of what stands on the board. */
function atFirst(shapes: readonly TLShape[]): readonly TLShape[] {
  return hasZones(shapes) ? shapes.filter(isLayoutShape) : shapes
}

/** What views are fitted to: the whole board, and what the first view shows. */
function whatViewsShow(editor: Editor): Box[] {
  const shapes = editor.getCurrentPageShapes()
  return [boundsOf(editor, shapes), boundsOf(editor, atFirst(shapes))]
}

/** Whether the layout divides the board; a heading alone says nothing about where the board is. */
function hasZones(shapes: readonly TLShape[]): boolean {
  return shapes.some((shape) => isLayoutShape(shape) && shape.type === 'frame')
}

function show(editor: Editor, shapes: readonly TLShape[], options: TLCameraMoveOptions): void {
  editor.setCamera(cameraFor(boundsOf(editor, shapes), editor.getViewportScreenBounds()), options)
}

function boundsOf(editor: Editor, shapes: readonly TLShape[]): Box {
  const boxes = shapes.flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  return boxes.length > 0 ? Box.Common(boxes) : new Box(-400, -300, 800, 600)
}
