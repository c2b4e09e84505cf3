import { useEffect, useRef } from 'react'

/** A page that is not there by then has lost the person's attention anyway. */
const arrivalMs = 5_000

/**
 * After going to another page puts the focus on its heading, so that a screen reader tells where one is and
 * the Tab key starts there. Pages come in parts (the code, then the space), so it holds until the person
 * does something or a part of the page takes the focus itself. The first page is the browser's.
 */
export function useArrivalFocus(path: string): void {
  const at = useRef(path)
  useEffect(() => {
    if (at.current === path) return
    at.current = path
    return holdFocusOnHeading()
  }, [path])
}

function holdFocusOnHeading(): () => void {
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

function focusHeading(): void {
  const main = document.querySelector('main')
  const focused = document.activeElement
  if (!main || (focused && focused !== document.body && focused !== main)) return
  const heading = main.querySelector('h1')
  if (heading) heading.tabIndex = -1
  const target = heading ?? main
  target.focus({ preventScroll: true })
}
