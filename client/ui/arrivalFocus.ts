/** A page that is not there by then has lost the person's attention anyway. */
const arrivalMs = 5_000

/**
 * Puts the focus on the heading of the page. Pages come in parts (the code, then the space), so it holds until
 * the person does something or a part of the page takes the focus itself. Answers how to stop it.
 */
export function holdFocusOnHeading(): () => void {
  const observer = new MutationObserver(focusHeading)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
    removeEventListener('keydown', stop, true)
    removeEventListener('pointerdown', stop, true)
  }
  const timer = setTimeout(stop, arrivalMs)
  addEventListener('keydown', stop, true)
  addEventListener('pointerdown', stop, true)
  observer.observe(document.body, { childList: true, subtree: true })
  focusHeading()
  return stop
}

/** A list has its heading, the question of the step, in the strip above it; on a canvas the keys are the canvas's. */
function headingOf(main: Element): HTMLElement | null {
  return main.querySelector('h1') ?? (main.querySelector('[data-list]') ? document.querySelector('h1') : null)
}

function focusHeading(): void {
  const main = document.querySelector('main')
  const focused = document.activeElement
  if (!main || (focused && focused !== document.body && focused !== main)) return
  const heading = headingOf(main)
  if (heading) heading.tabIndex = -1
  const target = heading ?? main
  target.focus({ preventScroll: true })
}
