import {
  Box,
  computed,
  type Editor,
  react,
  type TLCameraMoveOptions,
  type TLShape,
  unsafe__withoutCapture,
} from '@tldraw/tldraw'
import { cameraFor, toolsHeight } from './cameraFor.ts'
import { isLayoutShape } from './layout.ts'

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
  const stop = new AbortController()
  const settle = () => stop.abort()
  for (const event of ['pointerdown', 'wheel', 'keydown']) {
    document.addEventListener(event, settle, { capture: true, once: true, signal: stop.signal })
  }
  const shown = computed('what the first view shows', () => {
    const shapes = editor.getCurrentPageShapes()
    return hasZones(shapes) ? 'zones' : shapes.some((shape) => !isLayoutShape(shape)) ? 'content' : 'nothing'
  })
  const stopFitting = react('first view', () => {
    editor.getViewportScreenBounds()
    shown.get()
    unsafe__withoutCapture(() => showLayout(editor))
  })
  stop.signal.addEventListener('abort', stopFitting)
  return settle
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
  const shapes = editor.getCurrentPageShapes()
  show(editor, hasZones(shapes) ? shapes.filter(isLayoutShape) : shapes, { immediate: true })
}

/** Whether the layout divides the board; a heading alone says nothing about where the board is. */
function hasZones(shapes: readonly TLShape[]): boolean {
  return shapes.some((shape) => isLayoutShape(shape) && shape.type === 'frame')
}

function show(editor: Editor, shapes: readonly TLShape[], options: TLCameraMoveOptions): void {
  const boxes = shapes.flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  const bounds = boxes.length > 0 ? Box.Common(boxes) : new Box(-400, -300, 800, 600)
  editor.setCamera(cameraFor(bounds, editor.getViewportScreenBounds()), options)
}
