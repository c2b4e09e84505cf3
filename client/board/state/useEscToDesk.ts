import type { Editor } from '@tldraw/tldraw'
import { useEffect } from 'react'
import { navigate } from 'wouter/use-browser-location'
import type { FromDesk } from '../../facilitation/BoardLink.tsx'
import { placePath } from '../../meeting/useFollowPlace.ts'
import type { Scene } from './scene.ts'

/**
 * Escape takes a facilitator to the desk: back to it when the board was opened there (B17), and from any board
 * while a meeting runs. First it does what it does on any board: end typing, put a tool away, choose nothing.
 */
export function useEscToDesk(editor: Editor | undefined, { space, me, mode }: Scene): void {
  const leads = me.role === 'facilitator' && space.live.meetingId !== undefined
  const { id } = space
  useEffect(() => {
    if (!editor && mode === 'canvas') return
    // Going back takes a moment, and a second press in it would go back once more.
    let leaving = false
    const press = (event: KeyboardEvent) => {
      const fromDesk = cameFromDesk()
      if (event.key !== 'Escape' || leaving || !(fromDesk || leads) || !isIdle(editor)) return
      event.preventDefault()
      event.stopPropagation()
      leaving = true
      if (fromDesk) history.back()
      else navigate(placePath(id, 'desk'))
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [editor, mode, leads, id])
}

function cameFromDesk(): boolean {
  const state: Partial<FromDesk> | null = history.state
  return state?.from === 'desk'
}

function isIdle(editor: Editor | undefined): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return false
  const active = document.activeElement
  if (
    active instanceof HTMLElement &&
    (active.isContentEditable || active.matches('input, textarea, select'))
  )
    return false
  if (!editor) return true
  return (
    editor.getEditingShapeId() === null &&
    editor.getSelectedShapeIds().length === 0 &&
    editor.isIn('select.idle')
  )
}
