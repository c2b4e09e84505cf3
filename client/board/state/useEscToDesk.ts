import type { Editor } from '@tldraw/tldraw'
import { useEffect } from 'react'
import { navigate } from 'wouter/use-browser-location'
import { placePath } from '../../meeting/useFollowPlace.ts'
import type { Scene } from './scene.ts'

/** Esc takes a facilitator back to the desk, when there is nothing on the board that it could end first. */
export function useEscToDesk(editor: Editor | undefined, { space, me }: Scene): void {
  const on = me.role === 'facilitator' && space.live.meetingId !== undefined
  const { id } = space
  useEffect(() => {
    if (!editor || !on) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isIdle(editor)) return
      event.stopPropagation()
      navigate(placePath(id, 'desk'))
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [editor, on, id])
}

function isIdle(editor: Editor): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return false
  return editor.isIn('select.idle') && editor.getSelectedShapeIds().length === 0 && !isTyping()
}

function isTyping(): boolean {
  const active = document.activeElement
  return (
    active instanceof HTMLElement && (active.isContentEditable || active.matches('input, textarea, select'))
  )
}
