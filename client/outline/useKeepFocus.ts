import { type FocusEvent, useLayoutEffect, useRef } from 'react'
import { headButton, lineButton } from './focus.ts'

/**
 * When somebody else moves or deletes the note that has the focus, its button goes and the focus with it: it comes
 * back to the note, or else to the head of the part that it stood in. Answers what to hang on the list.
 */
export function useKeepFocus(drawn: unknown): { onFocus: (event: FocusEvent) => void; onBlur: () => void } {
  const last = useRef<{ readonly id: string; readonly zone: string; readonly element: Element }>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each time that the list was drawn
  useLayoutEffect(() => {
    const had = last.current
    if (!had || had.element.isConnected) return
    last.current = undefined
    if (document.activeElement !== document.body) return
    const next = lineButton(had.id) ?? headButton(had.zone)
    next?.focus({ preventScroll: true })
  }, [drawn])
  return {
    onFocus: ({ target }) => {
      const note = target.closest('[data-note]')?.getAttribute('data-note')
      const zone = target.closest('[data-zone]')?.getAttribute('data-zone')
      const isKnown = note !== null && note !== undefined
      last.current = isKnown ? { id: note, zone: zone ?? '', element: target } : undefined
    },
    onBlur: () => {
      const had = last.current
      // Some browsers tell this of an element that is being taken away too; that one is looked after above.
      queueMicrotask(() => {
        if (last.current === had && had?.element.isConnected) last.current = undefined
      })
    },
  }
}
