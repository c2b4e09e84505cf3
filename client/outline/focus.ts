/** About half a second: by then what was done has been read from the board and drawn. */
const longestFrames = 40

/**
 * Gives something the focus as soon as it is there and no dialog is open any more; else what may stand in for it. So
 * the focus is never lost when a note goes, comes or moves.
 */
export function focusWhenThere(find: () => HTMLElement | null | undefined, instead?: typeof find): void {
  let frames = 0
  const attempt = () => {
    frames += 1
    const found = document.querySelector('[role="dialog"]') ? undefined : find()
    if (found) found.focus()
    else if (frames < longestFrames) requestAnimationFrame(attempt)
    else instead?.()?.focus()
  }
  requestAnimationFrame(attempt)
}

/** The button of a note in the list. */
export function lineButton(id: string): HTMLElement | null {
  return document.querySelector(`[data-note="${CSS.escape(id)}"] button`)
}

/** The button at the head of a part of the list. */
export function headButton(zone: string | undefined): HTMLElement | null {
  return document.querySelector(`[data-zone="${CSS.escape(zone ?? '')}"] h2 button`)
}

/** The button with which the last thing that was deleted comes back. */
export function backButton(): HTMLElement | null {
  return document.querySelector('[data-removed] button')
}

/** What must be put right first gets the focus, as soon as it is drawn so. */
export function focusWrong(within: string): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`${within} [aria-invalid="true"]`)?.focus())
}
