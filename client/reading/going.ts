import { Box, type Editor } from '@tldraw/tldraw'
import { cameraFor } from '../board/canvas/cameraFor.ts'
import { letViewBe } from '../board/canvas/fitBoard.ts'

/** Goes to notes on the board as it is shown: on the canvas, or in the list. */
export function goTo(editor: Editor | undefined, notes: readonly string[]): void {
  if (editor) goOnCanvas(editor, notes)
  else goInList(notes)
}

/** Chooses notes and shows them with what lies around them. */
function goOnCanvas(editor: Editor, notes: readonly string[]): void {
  const shapes = notes.flatMap((id) => editor.getShape(id as Parameters<Editor['getShape']>[0]) ?? [])
  const boxes = shapes.flatMap((shape) => editor.getShapePageBounds(shape) ?? [])
  if (boxes.length === 0) return
  editor.complete()
  editor.setCurrentTool('select')
  editor.select(...shapes)
  const all = Box.Common(boxes)
  const around = Math.max(...boxes.map(({ w, h }) => Math.max(w, h))) * 0.75
  letViewBe(editor)
  editor.stopFollowingUser()
  editor.setCamera(cameraFor(all.expandBy(around), editor.getViewportScreenBounds()), {
    animation: { duration: 250 },
  })
}

/** Brings the line of the first note into view and gives it the focus. */
function goInList(notes: readonly string[]): void {
  for (const id of notes) {
    const line = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
    if (!line) continue
    const stop = line.querySelector<HTMLElement>('button, [tabindex]') ?? line
    if (stop === line && !line.hasAttribute('tabindex')) line.tabIndex = -1
    line.scrollIntoView({ block: 'center' })
    stop.focus({ preventScroll: true })
    return
  }
}
