import { useRef, useState } from 'react'
import { heldOrder } from './order.ts'
import type { KeyedRow } from './rowKeys.ts'

/** Keeps rows where they are while somebody is at work in them: with the keyboard, or with the mouse over them. */
export function useHeldRows(rows: readonly KeyedRow[], busy: boolean) {
  const [hovered, setHovered] = useState(false)
  const [focused, setFocused] = useState(false)
  const before = useRef<readonly string[]>([])
  const held = hovered || focused || busy
  const shown = held ? heldOrder(rows, before.current) : rows
  before.current = shown.map(({ key }) => key)
  return {
    rows: shown,
    /** An order that somebody asks for counts at once. */
    letGo: () => {
      before.current = []
    },
    hands: {
      onPointerEnter: (event: React.PointerEvent) => event.pointerType === 'mouse' && setHovered(true),
      onPointerLeave: () => setHovered(false),
      onFocus: () => setFocused(true),
      onBlur: (event: React.FocusEvent) =>
        event.currentTarget.contains(event.relatedTarget) || setFocused(false),
    },
  }
}
