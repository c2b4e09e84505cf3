import { DefaultColorStyle, type Editor, react } from '@tldraw/tldraw'
import { asInkColor, asNoteColor, type InkColor, type NoteColor } from '../../../shared/board/noteColors.ts'

/**
 * tldraw has one next colour for every tool. Here notes keep their paper and the other tools their ink:
 * who draws in red and then takes a note gets the note colour of before. `chosen` tells of every paper that
 * somebody takes. Answers how to stop.
 */
export function rememberColors(
  editor: Editor,
  first: NoteColor,
  chosen: (note: NoteColor) => void,
): () => void {
  let note = first
  let ink: InkColor = 'black'
  let writesNotes = true
  const setNext = (color: NoteColor | InkColor) =>
    editor.run(() => editor.setStyleForNextShapes(DefaultColorStyle, color), { history: 'ignore' })
  setNext(note)
  const stopTool = react('colour of the tool', () => {
    const tool = editor.getCurrentToolId()
    const nowNotes = tool === 'note' || tool === 'select' || tool === 'hand'
    if (nowNotes === writesNotes) return
    writesNotes = nowNotes
    setNext(nowNotes ? note : ink)
  })
  const stopColor = react('chosen colour', () => {
    const color = editor.getInstanceState().stylesForNextShape[DefaultColorStyle.id]
    if (typeof color !== 'string') return
    if (writesNotes) {
      note = asNoteColor(color)
      chosen(note)
    } else ink = asInkColor(color)
  })
  return () => {
    stopTool()
    stopColor()
  }
}
