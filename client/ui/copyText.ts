/**
 * Copies a text; answers whether that worked. Over plain http on a LAN address browsers offer no
 * `navigator.clipboard`, so the older way with a selected field stays the fallback.
 */
export async function copyText(text: string): Promise<boolean> {
  const clipboard: Clipboard | undefined = navigator.clipboard
  if (!clipboard) return copyBySelection(text)
  try {
    await clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea')
  field.value = text
  field.readOnly = true
  field.style.position = 'fixed'
  field.style.insetBlockStart = '-100vh'
  const focused = document.activeElement
  // Inside an open dialog the focus may not leave it, so the field is put beside the focused element.
  ;(focused?.parentElement ?? document.body).append(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    if (focused instanceof HTMLElement) focused.focus()
  }
}
