import type { Editor } from '@tldraw/tldraw'
import { useEffect, useState } from 'react'
import { openLayout } from './layout.ts'

/** "Indeling aanpassen": while it is on, a facilitator can select and change the layout. */
export function useLayoutSwitch(editor: Editor | undefined, allowed: boolean) {
  const [wanted, setLayoutOpen] = useState(false)
  const layoutOpen = wanted && allowed
  useEffect(() => (layoutOpen && editor ? openLayout(editor) : undefined), [layoutOpen, editor])
  return { layoutOpen, setLayoutOpen }
}
