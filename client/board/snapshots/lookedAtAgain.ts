/** In milliseconds: who looks again sooner than this sees what was asked for last. */
const soon = 5_000

/** Something that tells by one of these events that somebody looks again. */
export type Sight = { readonly target: EventTarget; readonly events: readonly string[] }

/**
 * Calls `tell` when somebody looks again, at most once in a while. `started` is when what they see was asked for.
 * Answers how to stop.
 */
export function lookedAtAgain(
  sights: readonly Sight[],
  tell: () => void,
  now: () => number,
  started: number = now(),
): () => void {
  let last = started
  const look = () => {
    if (now() - last < soon) return
    last = now()
    tell()
  }
  const stop = new AbortController()
  for (const { target, events } of sights) {
    for (const event of events) target.addEventListener(event, look, { signal: stop.signal })
  }
  return () => stop.abort()
}
