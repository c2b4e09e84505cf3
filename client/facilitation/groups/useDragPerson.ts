import { type PointerEvent, useRef, useState } from 'react'

/** Where a person is dropped to get a group of their own. */
export const newGroup = 'new'

type Held = {
  readonly memberId: string
  readonly over: string | undefined
  readonly x: number
  readonly y: number
}
export type PersonGrip = {
  onPointerDown: (event: PointerEvent) => void
  onPointerMove: (event: PointerEvent) => void
  onPointerUp: (event: PointerEvent) => void
  onPointerCancel: () => void
}

/** A press that moves less than this is no drag. */
const threshold = 6

/** Dragging a person to a group: an element with `data-drop` says which group it is. */
export function useDragPerson(onDrop: (memberId: string, to: string) => void): {
  held: Held | undefined
  grip: (memberId: string) => PersonGrip
} {
  const [held, setHeld] = useState<Held>()
  const start = useRef<{ memberId: string; x: number; y: number }>(undefined)
  const grip = (memberId: string): PersonGrip => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      start.current = { memberId, x: event.clientX, y: event.clientY }
    },
    onPointerMove: (event) => {
      const from = start.current
      if (from?.memberId !== memberId) return
      const { clientX: x, clientY: y } = event
      if (!held && Math.hypot(x - from.x, y - from.y) < threshold) return
      setHeld({ memberId, x, y, over: dropAt(x, y) })
    },
    onPointerUp: (event) => {
      const to = held ? dropAt(event.clientX, event.clientY) : undefined
      start.current = undefined
      setHeld(undefined)
      if (to !== undefined) onDrop(memberId, to)
    },
    onPointerCancel: () => {
      start.current = undefined
      setHeld(undefined)
    },
  })
  return { held, grip }
}

function dropAt(x: number, y: number): string | undefined {
  const target = document.elementFromPoint(x, y)?.closest('[data-drop]')
  return target instanceof HTMLElement ? target.dataset.drop : undefined
}
