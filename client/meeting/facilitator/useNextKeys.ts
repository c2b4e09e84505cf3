import { useEffect, useRef } from 'react'
import type { StepControls } from './useStepControls.ts'

type Keys = Pick<StepControls, 'startNext' | 'startPrevious'>

/**
 * The keys of a presentation clicker: PageDown is Volgende, PageUp Vorige; with `arrows` also Ctrl with an arrow,
 * which on a board chooses the note beside. Never while somebody types or answers a dialog.
 */
export function useNextKeys(keys: Keys, { arrows = false, on = true } = {}): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const way = wayOf(event, arrows)
      if (way === undefined || event.repeat || isBusyElsewhere(event.target)) return
      event.preventDefault()
      event.stopPropagation()
      if (way === 'next') latest.current.startNext()
      else latest.current.startPrevious()
    }
    addEventListener('keydown', press, { capture: true })
    return () => removeEventListener('keydown', press, { capture: true })
  }, [arrows, on])
}

/** Which way a key goes; undefined for every other key. */
export function wayOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  arrows: boolean,
): 'next' | 'previous' | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  if (altKey || shiftKey || metaKey) return undefined
  if (!ctrlKey) return key === 'PageDown' ? 'next' : key === 'PageUp' ? 'previous' : undefined
  if (!arrows) return undefined
  return key === 'ArrowRight' ? 'next' : key === 'ArrowLeft' ? 'previous' : undefined
}

function isBusyElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="menu"]')) return true
  if (!(target instanceof HTMLElement)) return false
  // Where a message was just sent the cursor stays in the empty field.
  if (target instanceof HTMLInputElement && target.value === '') return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}
