import { useEffect, useRef } from 'react'
import { fitNote } from '../../shared/board/edits/index.ts'
import type { Outline } from '../../shared/board/outline/types.ts'
import { useEdits } from '../board/edits/useEdits.ts'

/** A note grows on the canvas when its words have rested for a moment. */
const restMs = 600

/** Words that were not written on the canvas must fit there too: `writing` is the note that is being written here. */
export function useFit(writing: string | undefined, outline: Outline): void {
  const edits = useEdits()
  const last = useRef(writing)
  // The last words come in just after the writing ended.
  last.current = writing ?? last.current
  const id = last.current
  const words = id === undefined ? undefined : outline.items.get(id)?.text
  // biome-ignore lint/correctness/useExhaustiveDependencies: the note is measured again when its words change
  useEffect(() => {
    if (id === undefined) return
    const timer = setTimeout(() => void edits.apply((board) => fitNote(board, id), 'fit'), restMs)
    return () => clearTimeout(timer)
  }, [edits, id, words])
}
