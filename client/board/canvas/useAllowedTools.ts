import { type Editor, react } from '@tldraw/tldraw'
import { useEffect } from 'react'

const toolsForNotes = new Set(['select', 'note', 'hand', 'zoom'])

/** In a step for notes only, no other tool comes in hand, whatever key is pressed. */
export function useAllowedTools(editor: Editor | undefined, notesOnly: boolean): void {
  useEffect(() => {
    if (!editor || !notesOnly) return
    return react('tools for notes', () => {
      if (!toolsForNotes.has(editor.getCurrentToolId())) editor.setCurrentTool('select')
    })
  }, [editor, notesOnly])
}
