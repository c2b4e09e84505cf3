import type { Editor, TLShapeId } from '@tldraw/tldraw'
import type * as Y from 'yjs'
import type { BoardBinding } from './binding/boardBinding.ts'
import { shieldKeys } from './keyShield.ts'
import { flushWithPage } from './pageFlush.ts'
import { keepTextOutOfHistory, type TextHost } from './text.ts'

/** Between tldraw's editor on the screen and the binding: what is typed where, and when to flush. */
export class EditorLink implements TextHost {
  readonly #binding: () => BoardBinding | undefined
  #editor: Editor | undefined
  #stops: (() => void)[] = []

  constructor(binding: () => BoardBinding | undefined) {
    this.#binding = binding
  }

  get editor(): Editor | undefined {
    return this.#editor
  }

  attach(editor: Editor): void {
    this.detach()
    this.#editor = editor
    const pointerUp = ({ name }: { name: string }) => {
      // After tldraw has handled the event itself.
      if (name === 'pointer_up') setTimeout(this.#flush)
    }
    editor.on('event', pointerUp)
    this.#stops = [
      flushWithPage(this.#flush),
      keepTextOutOfHistory(editor),
      () => editor.off('event', pointerUp),
    ]
  }

  detach(): void {
    for (const stop of this.#stops) stop()
    this.#stops = []
    this.#editor = undefined
  }

  editingShape(): TLShapeId | undefined {
    return this.#editor?.getEditingShapeId() ?? undefined
  }

  begin(id: TLShapeId): Y.XmlFragment | undefined {
    return this.#binding()?.beginTyping(id)
  }

  end(id: TLShapeId): void {
    this.#binding()?.endTyping(id)
  }

  /** Keys typed on after a note was deleted must not become shortcuts. */
  shield(): void {
    shieldKeys()
  }

  readonly #flush = (): void => {
    this.#binding()?.flush()
  }
}
