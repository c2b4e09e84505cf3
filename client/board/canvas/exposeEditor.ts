import type { Editor } from '@tldraw/tldraw'

/**
 * Puts the editor in the page's global scope, as tldraw does in development: the browser tests read what
 * the canvas shows, and a developer at the console can. It gives nobody a right; the server guards those.
 */
export function exposeEditor(editor: Editor): () => void {
  Reflect.set(globalThis, 'editor', editor)
  return () => void Reflect.deleteProperty(globalThis, 'editor')
}
