import { Worker } from 'node:worker_threads'
import type { HarvestAnswer, HarvestPlanned, HarvestRequest } from './harvestWorker.ts'

/** As many large harvests at once; others wait for one of them. */
const threadsAtMost = 2
/** The largest harvest takes some seconds; a machine that does much else takes longer. */
const patienceMs = 60_000
/** A thread that has nothing to do goes, with its memory. */
const restMs = 120_000
const memoryMb = 1_536

type Thread = { worker: Worker; rest: NodeJS.Timeout | undefined }
type Task = {
  request: HarvestRequest
  resolve: (planned: HarvestPlanned) => void
  reject: (error: Error) => void
}

/** Plans large harvests in threads of their own, so that the rooms go on meanwhile. */
export class HarvestThreads {
  readonly #idle: Thread[] = []
  readonly #busy = new Set<Thread>()
  readonly #waiting: Task[] = []

  /** What the harvests change. Rejects when it takes too long, or cannot be done. */
  plan(request: HarvestRequest): Promise<HarvestPlanned> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject })
      this.#next()
    })
  }

  /** Ends the threads; what waits is refused. */
  async stop(): Promise<void> {
    const tasks = this.#waiting.splice(0)
    const threads = [...this.#idle.splice(0), ...this.#busy]
    for (const { reject } of tasks) reject(new Error('the server stops'))
    await Promise.all(threads.map(({ worker }) => worker.terminate()))
  }

  #next(): void {
    if (this.#busy.size >= threadsAtMost) return
    const task = this.#waiting.shift()
    if (!task) return
    const thread = this.#idle.pop() ?? this.#start()
    clearTimeout(thread.rest)
    this.#busy.add(thread)
    void this.#run(thread, task).finally(() => this.#next())
  }

  async #run(thread: Thread, { request, resolve, reject }: Task): Promise<void> {
    const answer = await ask(thread.worker, request)
    this.#busy.delete(thread)
    if ('ended' in answer) void thread.worker.terminate()
    else this.#rest(thread)
    if ('updates' in answer) resolve(answer)
    else reject(new Error(`the harvest ${'ended' in answer ? answer.ended : answer.error}`))
  }

  #start(): Thread {
    const worker = new Worker(new URL('./harvestWorker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    worker.unref()
    // What goes wrong in it between two questions ends the thread, and not the server.
    worker.on('error', () => {})
    const thread = { worker, rest: undefined }
    worker.on('exit', () => this.#forget(thread))
    return thread
  }

  #rest(thread: Thread): void {
    this.#idle.push(thread)
    thread.rest = setTimeout(() => {
      this.#forget(thread)
      void thread.worker.terminate()
    }, restMs)
    thread.rest.unref()
  }

  #forget(thread: Thread): void {
    const at = this.#idle.indexOf(thread)
    if (at >= 0) this.#idle.splice(at, 1)
  }
}

/** One question; `ended` says why the thread can answer no other. */
function ask(worker: Worker, request: HarvestRequest): Promise<HarvestAnswer | { ended: string }> {
  return new Promise((resolve) => {
    const settle = (answer: HarvestAnswer | { ended: string }) => {
      clearTimeout(timer)
      worker.off('message', settle).off('error', failed).off('exit', ended)
      resolve(answer)
    }
    const failed = ({ message }: Error) => settle({ ended: message })
    const ended = () => settle({ ended: 'ended' })
    const timer = setTimeout(() => settle({ ended: 'took too long' }), patienceMs)
    worker.on('message', settle).on('error', failed).on('exit', ended)
    worker.postMessage(request)
  })
}
