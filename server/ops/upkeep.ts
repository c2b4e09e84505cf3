import type { Sessions } from '../gate/sessions.ts'
import type { Log } from '../log.ts'
import type { Pictures } from '../pictures/pictures.ts'
import type { Spaces } from '../space/spaces.ts'

type UpkeepWork = { spaces: Spaces; sessions: Sessions; pictures: Pictures; log: Log }

const everyMs = 5 * 60 * 1000

/** Deletes what has expired: try-outs, sessions, pictures that nobody uses. Answers how to stop. */
export function startUpkeep(work: UpkeepWork): { stop: () => Promise<void> } {
  let running: Promise<void> = Promise.resolve()
  const again = () => {
    running = running
      .then(() => cleanUp(work))
      .catch((error) => work.log.warn({ err: error }, 'upkeep failed'))
  }
  const timer = setInterval(again, everyMs)
  timer.unref()
  again()
  return {
    stop: () => {
      clearInterval(timer)
      return running
    },
  }
}

/** One round of upkeep. */
export async function cleanUp({ spaces, sessions, pictures, log }: UpkeepWork): Promise<void> {
  const tryouts = await spaces.deleteExpired()
  await sessions.deleteExpired()
  const files = await pictures.clearUnused()
  if (tryouts + files > 0) log.info({ tryouts, files }, 'expired things deleted')
}
