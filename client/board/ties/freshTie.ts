import { atom, type Editor, type TLArrowShape, type TLShapeId, useEditor, useValue } from '@tldraw/tldraw'
import { useEffect } from 'react'

/**
 * The tie that was made last, while the note it was drawn from is still selected. It is that note which stays selected:
 * the next tie can be drawn at once, and no end of an arrow lies under the finger that moves the note.
 */
const made = atom<{ tie: TLShapeId; from: TLShapeId } | null>('fresh tie', null)

export function rememberTie(editor: Editor, tie: TLShapeId, from: TLShapeId): void {
  editor.select(from)
  made.set({ tie, from })
}

/** The tie that was just made; undefined once something else is selected or touched. */
export function freshTie(editor: Editor): TLArrowShape | undefined {
  const last = made.get()
  if (!last || editor.getOnlySelectedShapeId() !== last.from) return undefined
  const shape = editor.getShape(last.tie)
  return shape?.type === 'arrow' ? (shape as TLArrowShape) : undefined
}

/** Lets go of it when the canvas is touched, with Escape, or when something else is selected. */
export function useForgetTie(): void {
  const editor = useEditor()
  const fresh = useValue('fresh tie', () => freshTie(editor)?.id, [editor])
  useEffect(() => {
    if (!fresh) return undefined
    const onEvent = ({ name }: { name: string }) => {
      if (name === 'pointer_down') made.set(null)
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') made.set(null)
    }
    editor.on('event', onEvent)
    document.addEventListener('keydown', onKey, { capture: true })
    return () => {
      editor.off('event', onEvent)
      document.removeEventListener('keydown', onKey, { capture: true })
    }
  }, [editor, fresh])
}
