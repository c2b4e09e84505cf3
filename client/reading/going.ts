import { Box, type Editor } from '@tldraw/tldraw'
import { cameraFor } from '../board/canvas/cameraFor.ts'
import { letViewBe } from '../board/canvas/fitBoard.ts'
import { focusWhenThere, lineButton } from '../outline/focus.ts'
import { unfoldLine } from '../outline/unfolding.ts'

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

/** Gives the line of a note the focus, which brings it into view; the part in which it stands is unfolded for it. */
function goInList(notes: readonly string[]): void {
  focusWhenThere(() => {
    for (const id of notes) {
      const line = lineOf(id)
      if (line) return line
    }
    if (notes[0] !== undefined) unfoldLine(notes[0])
    return null
  })
}

/** The button of a note, or the line itself when there is nothing to press in it. */
function lineOf(id: string): HTMLElement | null {
  const button = lineButton(id)
  if (button) return button
  const line = document.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
  if (line) line.tabIndex = -1
  return line
}
