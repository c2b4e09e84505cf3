import { type Editor, type TLShapeId, useEditor, type VecLike } from '@tldraw/tldraw'
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { connectableAt } from './connectable.ts'
import { connecting } from './connecting.ts'
import { useConnect } from './useConnect.ts'

/** So far a finger or mouse moves before a press becomes a drag, in pixels. */
const slack = 6

export type ConnectDrag = { readonly to: VecLike; readonly target: TLShapeId | undefined }

/** Dragging a tie out of a note: nothing changes on the board until it is let go. Escape stops it. */
export function useConnectDrag(from: TLShapeId, onDrag: (on: boolean) => void) {
  const editor = useEditor()
  const connect = useConnect()
  const start = useRef<{ x: number; y: number } | undefined>(undefined)
  const wasDrag = useRef(false)
  const [drag, setDrag] = useState<ConnectDrag>()
  const dragging = drag !== undefined

  const end = () => {
    start.current = undefined
    editor.setHintingShapes([])
    setDrag(undefined)
    onDrag(false)
  }
  const latestEnd = useRef(end)
  latestEnd.current = end
  useEffect(() => (dragging ? onEscape(() => latestEnd.current()) : undefined), [dragging])

  return {
    drag,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        // The canvas under it would take the press for one of its own.
        event.stopPropagation()
        if (event.button !== 0) return
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, y: event.clientY }
        wasDrag.current = false
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const pressed = start.current
        if (!pressed) return
        if (!dragging && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) < slack) return
        wasDrag.current = true
        const next = dragAt(editor, event, from)
        editor.setHintingShapes(next.target ? [next.target] : [])
        setDrag(next)
        onDrag(true)
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        if (!dragging || !start.current) {
          start.current = undefined
          return
        }
        const { to, target } = dragAt(editor, event, from)
        end()
        if (target) connect.to(from, target)
        else connect.toNew(from, to)
      },
      onPointerCancel: () => dragging && end(),
      // It comes after a drag too, and without any press by keyboard.
      onClick: () => {
        if (!wasDrag.current) connecting.set(from)
        wasDrag.current = false
      },
    },
  }
}

function dragAt(editor: Editor, { clientX, clientY }: PointerEvent, from: TLShapeId): ConnectDrag {
  const to = editor.screenToPage({ x: clientX, y: clientY })
  return { to, target: connectableAt(editor, to, from) }
}

function onEscape(stop: () => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    stop()
  }
  document.addEventListener('keydown', onKey, { capture: true })
  return () => document.removeEventListener('keydown', onKey, { capture: true })
}
