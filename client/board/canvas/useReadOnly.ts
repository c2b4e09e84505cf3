import type { Editor } from '@tldraw/tldraw'
import { useEffect } from 'react'
import type { ReadOnlyReason } from '../state/readOnlyReason.ts'

/** Closes or opens the canvas for writing; who was typing is brought out of the note, with the words kept. */
export function useReadOnly(editor: Editor | undefined, reason: ReadOnlyReason | undefined): void {
  const isReadonly = reason !== undefined
  useEffect(() => {
    if (!editor || editor.getInstanceState().isReadonly === isReadonly) return
    if (isReadonly) {
      editor.complete()
      editor.setEditingShape(null)
      editor.setCurrentTool('select')
      editor.selectNone()
    }
    editor.updateInstanceState({ isReadonly })
  }, [editor, isReadonly])
}
