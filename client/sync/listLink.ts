import { Editor } from '@tiptap/core'
import type { TLShapeId } from '@tldraw/tldraw'
import type { BoardBinding } from './binding/boardBinding.ts'
import { togetherTextOptions } from './text.ts'
import type { TextWriting, WritingOptions } from './views.ts'

/**
 * Writing in a note without the canvas: the same text editor, bound to the same text, in an element of the page.
 * One note at a time.
 */
export class ListLink {
  readonly #binding: () => BoardBinding | undefined
  readonly #told: (ids: string[]) => void
  #editor: Editor | undefined

  constructor(binding: () => BoardBinding | undefined, told: (ids: string[]) => void) {
    this.#binding = binding
    this.#told = told
  }

  /** Undefined when the note is gone, has no text, or may not be written now. */
  write(id: TLShapeId, options: WritingOptions): TextWriting | undefined {
    this.#editor?.destroy()
    const binding = this.#binding()
    const text = binding?.beginTyping(id, 'list')
    if (!binding || !text) return undefined
    const { tipTapConfig } = togetherTextOptions({
      editingShape: () => id,
      begin: () => text,
      end: () => binding.endTyping(id),
    })
    const editor = new Editor({
      element: options.element,
      extensions: [...(tipTapConfig?.extensions ?? [])],
      editorProps: {
        attributes: { role: 'textbox', 'aria-multiline': 'true', ...options.attributes },
        handleKeyDown: (_view, event) => {
          const ends = endsWriting(event)
          if (ends) options.done()
          return ends
        },
      },
    })
    this.#editor = editor
    this.#told([id])
    editor.commands.focus('end', { scrollIntoView: false })
    return {
      words: () => editor.getText({ blockSeparator: '\n' }),
      focus: () => void editor.commands.focus(),
      stop: () => this.#stop(editor),
    }
  }

  #stop(editor: Editor): void {
    if (editor.isDestroyed) return
    editor.destroy()
    if (this.#editor !== editor) return
    this.#editor = undefined
    this.#told([])
  }
}

/** Not while a word is being composed: there Escape and Enter belong to the input method. */
function endsWriting({ key, isComposing, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (isComposing) return false
  return key === 'Escape' || (key === 'Enter' && (ctrlKey || metaKey))
}
