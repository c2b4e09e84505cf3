import { type Editor, useValue } from '@tldraw/tldraw'
import { useMemo } from 'react'

const none: readonly string[] = []

/** Ids of what is chosen on the canvas; nothing while there is no canvas. */
export function useChosen(editor: Editor | undefined): ReadonlySet<string> {
  const ids = useValue<readonly string[]>(
    'chosen on the canvas',
    () => editor?.getSelectedShapeIds() ?? none,
    [editor],
  )
  return useMemo(() => new Set(ids), [ids])
}
