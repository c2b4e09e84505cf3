/** The code of a worker could not be fetched: offline, or the server was updated. */
export class MissingWorker extends Error {}
/** The person stopped it. */
export class Stopped extends Error {}

type Answer<Made> = { made: Made } | { failed: string }

/** Asks a worker one thing and ends it. Rejects with MissingWorker, Stopped, or what went wrong in it. */
export function askWorker<Made>(worker: Worker, request: unknown, signal: AbortSignal): Promise<Made> {
  return new Promise<Made>((resolve, reject) => {
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop)
      worker.terminate()
      settle()
    }
    const stop = () => end(() => reject(new Stopped()))
    signal.addEventListener('abort', stop)
    worker.onmessage = ({ data }: MessageEvent<Answer<Made>>) =>
      end(() => ('made' in data ? resolve(data.made) : reject(new Error(data.failed))))
    // An error in the code of a worker has a message; one that never came has none.
    worker.onerror = ({ message }) => end(() => reject(message ? new Error(message) : new MissingWorker()))
    if (signal.aborted) stop()
    else worker.postMessage(request)
  })
}
