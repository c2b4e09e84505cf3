/** A shorter wait needs no words: they would be gone before they were read. */
const busyAfter = 400
/** From here on people wonder whether it still works. */
const slowAfter = 8_000

type Words = {
  /** Said soon. */
  busy: () => void
  /** Said when it takes too long. */
  slow: () => void
}

/** Says what is going on while the server has not answered yet, until the wait is over. Answers how to end it. */
export function whileWaiting({ busy, slow }: Words): () => void {
  const timers = [setTimeout(busy, busyAfter), setTimeout(slow, slowAfter)]
  return () => {
    for (const timer of timers) clearTimeout(timer)
  }
}
