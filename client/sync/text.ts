import { Extension, type Extensions } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import {
  defaultAddFontsFromNode,
  type Editor,
  type TLShapeId,
  type TLTextOptions,
  tipTapDefaultExtensions,
} from '@tldraw/tldraw'
import { redo, undo, ySyncPlugin, ySyncPluginKey, yUndoPlugin } from 'y-prosemirror'
import type * as Y from 'yjs'
import { lacksTexts, seedEmptyTexts } from '../../shared/board/richText.ts'
import { limits } from '../../shared/protocol/limits.ts'

/** What the text editor asks of the board it is on. */
export type TextHost = {
  /** The shape whose text is edited now. */
  editingShape: () => TLShapeId | undefined
  /** Its text, with all that was changed in it; undefined when it may not be typed in together. */
  begin: (id: TLShapeId) => Y.XmlFragment | undefined
  end: (id: TLShapeId) => void
}

/**
 * Options for tldraw's text editor so that people type in one note together: the editor is bound to
 * the note's Y.XmlFragment letter by letter, and undo takes back one's own letters only.
 */
export function togetherTextOptions(host: TextHost): TLTextOptions {
  const extensions: Extensions = [
    ...tipTapDefaultExtensions.map((extension) =>
      // ProseMirror's own history would undo what others typed.
      extension.name === 'starterKit' ? extension.configure({ history: false }) : extension,
    ),
    togetherExtension(host),
  ]
  return { tipTapConfig: { extensions }, addFontsFromNode: defaultAddFontsFromNode }
}

function togetherExtension(host: TextHost): Extension {
  return Extension.create({
    name: 'samenbordTogether',
    priority: 1_000,
    addKeyboardShortcuts() {
      const back = () => undo(this.editor.state)
      const again = () => redo(this.editor.state)
      return {
        'Mod-z': () => back() || true,
        'Mod-y': () => again() || true,
        'Shift-Mod-z': () => again() || true,
      }
    },
    // tldraw makes a text editor for each shape that is edited, and this is asked while it is made.
    addProseMirrorPlugins() {
      const id = host.editingShape()
      const text = id === undefined ? undefined : host.begin(id)
      if (id === undefined || text === undefined) return []
      return [lengthLimit(), ySyncPlugin(text), yUndoPlugin(), seeding(text), ending(() => host.end(id))]
    },
  })
}

/** Refuses to grow past the limit; what others typed always comes in. */
function lengthLimit(): Plugin {
  return new Plugin({
    filterTransaction: (transaction, state) =>
      !transaction.docChanged ||
      transaction.getMeta(ySyncPluginKey) !== undefined ||
      transaction.doc.textContent.length <= limits.noteCharacters ||
      transaction.doc.textContent.length <= state.doc.textContent.length,
  })
}

/**
 * Gives an emptied or new line its empty Y.XmlText at once, so that the first letters of two people
 * go into the same one. It joins the undo step of the change that made the line.
 */
function seeding(text: Y.XmlFragment): Plugin {
  const seed = (transaction: Y.Transaction) => {
    if (transaction.origin !== ySyncPluginKey || !lacksTexts(text)) return
    transaction.doc.transact((own) => {
      own.meta.set('addToHistory', transaction.meta.get('addToHistory') ?? true)
      seedEmptyTexts(text)
    }, ySyncPluginKey)
  }
  const document = text.doc
  document?.on('afterTransaction', seed)
  return new Plugin({ view: () => ({ destroy: () => document?.off('afterTransaction', seed) }) })
}

function ending(end: () => void): Plugin {
  return new Plugin({ view: () => ({ destroy: end }) })
}

/**
 * Keeps typed text out of tldraw's own history: its undo would put the whole text back as it was
 * and wipe the words that others wrote meanwhile. Answers how to stop.
 */
export function keepTextOutOfHistory(editor: Editor): () => void {
  const updateShapes = editor.updateShapes.bind(editor)
  editor.updateShapes = (partials) => {
    const typing = partials.length === 1 && isTyped(editor, partials[0])
    if (!typing) return updateShapes(partials)
    return editor.run(() => updateShapes(partials), { history: 'ignore' })
  }
  return () => {
    editor.updateShapes = updateShapes
  }
}

function isTyped(editor: Editor, partial: { id: TLShapeId; props?: object } | null | undefined): boolean {
  if (!partial || partial.id !== editor.getEditingShapeId()) return false
  const changed = Object.keys(partial.props ?? {})
  return changed.length === 1 && changed[0] === 'richText'
}

/** Undoes in the text that is being typed, or on the board. */
export function undoOwn(editor: Editor | undefined): void {
  const text = editor?.getRichTextEditor()
  if (text && editor?.getEditingShapeId()) undo(text.state)
  else editor?.undo()
}

export function redoOwn(editor: Editor | undefined): void {
  const text = editor?.getRichTextEditor()
  if (text && editor?.getEditingShapeId()) redo(text.state)
  else editor?.redo()
}
