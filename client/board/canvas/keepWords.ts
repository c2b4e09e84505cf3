import type { Editor } from '@tldraw/tldraw'

/**
 * tldraw selects all words when somebody opens a note with a double click, so the first key wipes what a
 * colleague wrote. Here the cursor goes to the end instead. Answers how to stop.
 */
export function keepWords(editor: Editor): () => void {
  const emit = editor.emit
  editor.emit = ((event: string, ...rest: unknown[]) =>
    event === 'select-all-text' || Reflect.apply(emit, editor, [event, ...rest])) as typeof emit
  return () => {
    editor.emit = emit
  }
}
