import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { placeAt } from './reorder.ts'

type Held = { readonly id: string; readonly place: number }
type Grip = {
  onPointerDown: (event: PointerEvent) => void
  onPointerMove: (event: PointerEvent) => void
  onPointerUp: () => void
  onPointerCancel: () => void
}

/**
 * Dragging a row of a list with a mouse, pen or finger. `held` says which row is where now; `onDrop` is called
 * with the place where it was let go, and the row stays there until that is done.
 */
export function useDragOrder(onDrop: (id: string, place: number) => Promise<void>): {
  held: Held | undefined
  list: RefObject<HTMLOListElement | null>
  grip: (id: string, place: number) => Grip
} {
  const list = useRef<HTMLOListElement>(null)
  const rows = useRef<{ top: number; height: number }[]>([])
  const [held, setHeld] = useState<Held>()
  const [dropping, setDropping] = useState(false)

  const grip = (id: string, place: number): Grip => ({
    onPointerDown: (event) => {
      if (event.button !== 0 || dropping) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      rows.current = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect())
      setHeld({ id, place })
    },
    onPointerMove: (event) => {
      if (held?.id !== id || dropping) return
      const next = placeAt(rows.current, event.clientY)
      if (next !== held.place) setHeld({ id, place: next })
    },
    onPointerUp: () => {
      if (held?.id !== id || dropping) return
      setDropping(true)
      void onDrop(id, held.place).then(() => {
        setDropping(false)
        setHeld(undefined)
      })
    },
    onPointerCancel: () => setHeld(undefined),
  })
  return { held, list, grip }
}
