import { type Editor, react, type TLNoteShape, type TLShapeId, unsafe__withoutCapture } from '@tldraw/tldraw'

/** Below this zoom the words of a note are too small to write (22 units high: 12 pixels). */
const readableZoom = 0.55
/** How near one comes to write. */
const writingZoom = 0.85
/** How far down the note comes: high enough for the keyboard of a phone. */
const middle = 0.34
const motion = { animation: { duration: 220 } }

type Camera = { readonly x: number; readonly y: number; readonly z: number }

/**
 * Large layouts are seen as a whole at a third of their size, where a note is a stamp. Who starts writing
 * there, or in a note out of view, is brought near, and goes back when done, unless they looked around meanwhile. Answers how to stop.
 */
export function writeUpClose(editor: Editor): () => void {
  let before: Camera | undefined
  let near: Camera | undefined
  return react('write up close', () => {
    const id = editor.getEditingShapeId()
    unsafe__withoutCapture(() => (id ? begin(id) : end()))
  })

  function begin(id: TLShapeId): void {
    const camera = editor.getCamera()
    const scale = noteScaleOf(editor, id)
    if (near || scale === undefined) return
    if (camera.z * scale >= readableZoom && isInView(editor, id)) return
    before = camera
    near = comeNear(editor, id, scale)
  }

  function end(): void {
    if (near && before && isSameCamera(editor.getCamera(), near)) editor.setCamera(before, motion)
    before = near = undefined
  }
}

function isInView(editor: Editor, id: TLShapeId): boolean {
  const bounds = editor.getShapePageBounds(id)
  return !bounds || editor.getViewportPageBounds().collides(bounds)
}

function noteScaleOf(editor: Editor, id: TLShapeId): number | undefined {
  return editor.getShape<TLNoteShape>(id)?.type === 'note'
    ? editor.getShape<TLNoteShape>(id)?.props.scale
    : undefined
}

function comeNear(editor: Editor, id: TLShapeId, scale: number): Camera | undefined {
  const center = editor.getShapePageBounds(id)?.center
  if (!center) return undefined
  const { w, h } = editor.getViewportScreenBounds()
  const z = Math.max(editor.getZoomLevel(), Math.min(writingZoom, (w * 0.8) / 200) / scale)
  const near = { x: w / 2 / z - center.x, y: (h * middle) / z - center.y, z }
  editor.setCamera(near, motion)
  return near
}

function isSameCamera(a: Camera, b: Camera): boolean {
  return Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.z - b.z) < 0.001
}
