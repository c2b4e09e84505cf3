import type { Editor } from '@tldraw/tldraw'
import { useEffect } from 'react'
import type { FromDesk } from '../facilitation/BoardLink.tsx'

/**
 * On a board that was opened from the desk, Escape goes back there: one click in, one key back (B17). First it does
 * what it does on any board: end typing, put a tool away, choose nothing, close a menu.
 */
export function useBackToDesk(editor: Editor | undefined): void {
  useEffect(() => {
    if (!editor) return
    // Going back takes a moment, and a second press in it would go back once more.
    let leaving = false
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || leaving || !cameFromDesk() || !isIdle(editor)) return
      event.preventDefault()
      event.stopPropagation()
      leaving = true
      history.back()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [editor])
}

function cameFromDesk(): boolean {
  const state: Partial<FromDesk> | null = history.state
  return state?.from === 'desk'
}

function isIdle(editor: Editor): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return false
  if (document.activeElement instanceof HTMLInputElement) return false
  return (
    editor.getEditingShapeId() === null &&
    editor.getSelectedShapeIds().length === 0 &&
    editor.isIn('select.idle')
  )
}
