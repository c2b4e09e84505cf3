/** How long after the last key, and how long at most. */
const quietMs = 500
const longestMs = 5_000

const swallowed = ['keydown', 'keypress', 'keyup', 'beforeinput', 'paste'] as const

/**
 * Swallows what a person goes on typing when the note under their hands is gone: those keys would
 * be shortcuts of the canvas now, and delete or change something else.
 */
export function shieldKeys(target: EventTarget = window): () => void {
  let timer = setTimeout(stop, quietMs)
  const longest = setTimeout(stop, longestMs)
  function swallow(event: Event): void {
    event.preventDefault()
    event.stopImmediatePropagation()
    clearTimeout(timer)
    timer = setTimeout(stop, quietMs)
  }
  function stop(): void {
    clearTimeout(timer)
    clearTimeout(longest)
    for (const name of swallowed) target.removeEventListener(name, swallow, { capture: true })
  }
  for (const name of swallowed) target.addEventListener(name, swallow, { capture: true })
  return stop
}
