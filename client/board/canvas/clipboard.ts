import type { Editor, TLContent } from '@tldraw/tldraw'

const tldrawMark = 'data-tldraw'

/**
 * Copy, cut and paste by the browser's own clipboard events, because tldraw's need `navigator.clipboard`,
 * which does not exist over plain http on a network address, where most first meetings run. It also asks
 * no permission. What tldraw copies elsewhere can still be pasted. Answers how to stop.
 */
export function ownClipboard(editor: Editor, paste: (data: DataTransfer) => boolean): () => void {
  const onCopy = (event: ClipboardEvent) => {
    if (takesClipboard(editor) && writeSelection(editor, event.clipboardData)) claim(event)
  }
  const onCut = (event: ClipboardEvent) => {
    if (editor.getIsReadonly() || !takesClipboard(editor)) return
    if (!writeSelection(editor, event.clipboardData)) return
    claim(event)
    editor.markHistoryStoppingPoint('cut')
    editor.deleteShapes(editor.getSelectedShapeIds())
  }
  const onPaste = (event: ClipboardEvent) => {
    if (!takesClipboard(editor) || !event.clipboardData) return
    if (paste(event.clipboardData)) claim(event)
  }
  const stop = new AbortController()
  const options = { capture: true, signal: stop.signal }
  document.addEventListener('copy', onCopy, options)
  document.addEventListener('cut', onCut, options)
  document.addEventListener('paste', onPaste, options)
  return () => stop.abort()
}

/** Whether a pasted text is what tldraw puts on the clipboard for shapes. */
export function holdsShapes(html: string): boolean {
  return html.includes(`<div ${tldrawMark}`)
}

/**
 * Copy or cut from a menu. The browser is asked for its own event, which works without `navigator.clipboard`;
 * the canvas gets the keyboard back first, so that the event is ours.
 */
export function clipboardCommand(editor: Editor, command: 'copy' | 'cut'): void {
  editor.timers.requestAnimationFrame(() => {
    editor.focus()
    document.execCommand(command)
  })
}

function claim(event: ClipboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

/** The clipboard is the board's unless someone is typing in a note or a field, or has marked text on the page. */
function takesClipboard(editor: Editor): boolean {
  if (editor.getEditingShapeId() !== null || !editor.getIsFocused()) return false
  const active = document.activeElement
  if (active instanceof HTMLElement && active.isContentEditable) return false
  return !(active && ['INPUT', 'TEXTAREA', 'SELECT'].includes(active.tagName))
}

function writeSelection(editor: Editor, clipboard: DataTransfer | null): boolean {
  const content = editor.getContentFromCurrentPage(editor.getSelectedShapeIds())
  if (!content || !clipboard) return false
  clipboard.setData('text/html', `<div ${tldrawMark}>${asJson(content)}</div>`)
  clipboard.setData('text/plain', plainText(editor, content))
  return true
}

/** Version 2 of tldraw's clipboard format: plain JSON. `<` is escaped, so that no text closes the element. */
function asJson(content: TLContent): string {
  const wrapped = { type: 'application/tldraw', kind: 'content', version: 2, data: content }
  return JSON.stringify(wrapped).replaceAll('<', '\\u003c')
}

/** One line a note, so that a list can be pasted in a mail or a document. */
function plainText(editor: Editor, content: TLContent): string {
  return content.shapes
    .map((shape) => editor.getShapeUtil(shape).getText(shape)?.trim() ?? '')
    .filter((text) => text !== '')
    .join('\n')
}
