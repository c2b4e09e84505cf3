import { Box, type Editor, type TLCameraMoveOptions, type TLShape } from '@tldraw/tldraw'
import { isLayoutShape } from './layout.ts'

type Frame = { readonly w: number; readonly h: number }

/** Room kept around the board, in pixels; the tools float over the lower edge of a wide screen. */
const room = { side: 28, top: 24, bottom: 96 }
const roomOnPhone = { side: 12, top: 12, bottom: 12 }
const phoneWidth = 700

/** Shows the whole board: its layout with everything on it; an empty board at its ordinary size. */
export function fitBoard(editor: Editor, options: TLCameraMoveOptions = {}): void {
  show(editor, editor.getCurrentPageShapes(), options)
}

/**
 * The first look at a board: its layout, or else what stands on it. A layout that comes later, because
 * there was only an offline copy, is fitted when it comes, unless the person looked around already.
 * Answers how to stop waiting for it.
 */
export function firstView(editor: Editor): () => void {
  showLayout(editor)
  const stop = new AbortController()
  const settle = () => stop.abort()
  const container = editor.getContainer()
  for (const event of ['pointerdown', 'wheel', 'keydown']) {
    container.addEventListener(event, settle, { capture: true, once: true, signal: stop.signal })
  }
  const stopListening = editor.store.listen(
    ({ changes }) => {
      if (Object.values(changes.added).some(isLayoutShape)) showLayout(editor)
    },
    { source: 'remote', scope: 'document' },
  )
  stop.signal.addEventListener('abort', stopListening)
  return settle
}

function showLayout(editor: Editor): void {
  const shapes = editor.getCurrentPageShapes()
  const layout = shapes.filter(isLayoutShape)
  show(editor, layout.length > 0 ? layout : shapes, { immediate: true })
}

function show(editor: Editor, shapes: readonly TLShape[], options: TLCameraMoveOptions): void {
  const boxes = shapes.flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  const bounds = boxes.length > 0 ? Box.Common(boxes) : new Box(-400, -300, 800, 600)
  editor.setCamera(cameraFor(bounds, editor.getViewportScreenBounds()), options)
}

/** The camera that shows bounds in the part of the screen that nothing lies over, at most at true size. */
export function cameraFor(bounds: Frame & { x: number; y: number }, screen: Frame) {
  const { side, top, bottom } = screen.w < phoneWidth ? roomOnPhone : room
  const free = { w: Math.max(40, screen.w - 2 * side), h: Math.max(40, screen.h - top - bottom) }
  const z = Math.min(1, free.w / Math.max(1, bounds.w), free.h / Math.max(1, bounds.h))
  return {
    x: (side + (free.w - bounds.w * z) / 2) / z - bounds.x,
    y: (top + (free.h - bounds.h * z) / 2) / z - bounds.y,
    z,
  }
}
