import type { Worker } from 'node:worker_threads'
import { toStoreError } from './sqlite-errors.ts'
import type { Call, Opening, Reply, Request, StoreCalls, StoreMethod } from './sqlite-protocol.ts'
import { StoreError } from './store.ts'

type Waiting = { resolve: (answer: unknown) => void; reject: (error: StoreError) => void }

/** The main thread's end of one life of the thread that writes. */
export class SqliteWriter {
  /** Resolves when the data is open, rejects with the reason when it cannot be opened. */
  readonly opened: Promise<void>
  /** Resolves when the thread is gone: with the reason when it was not asked to go. */
  readonly ended: Promise<StoreError | undefined>
  #state: 'open' | 'closing' | 'ended' = 'open'
  #reason = new StoreError('failed', 'The thread that writes has stopped')
  #lastId = 0
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()

  constructor(worker: Worker) {
    this.#worker = worker
    const opening = Promise.withResolvers<void>()
    const ending = Promise.withResolvers<StoreError | undefined>()
    this.opened = opening.promise
    this.ended = ending.promise
    // Who waits for `opened` gets the reason; who does not, gets it with the first call.
    this.opened.catch(() => {})
    worker.on('message', (message: Reply | Opening) => {
      if (!('opened' in message)) this.#settle(message)
      else if (message.opened) opening.resolve()
      else this.#reason = new StoreError(message.fault, message.message)
    })
    worker.on('error', (error) => {
      this.#reason = new StoreError('failed', `The thread that writes has died: ${error}`, { cause: error })
    })
    worker.on('exit', () => {
      const reason = this.#end()
      opening.reject(this.#reason)
      ending.resolve(reason)
    })
  }

  get usable(): boolean {
    return this.#state === 'open'
  }

  call<Method extends StoreMethod>(
    method: Method,
    args: StoreCalls[Method]['args'],
    transfer: ArrayBuffer[] = [],
  ): Promise<StoreCalls[Method]['answer']> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>()
    const id = ++this.#lastId
    this.#waiting.set(id, { resolve, reject })
    try {
      this.#worker.postMessage({ id, method, args } as Call, transfer)
    } catch (error) {
      this.#waiting.delete(id)
      reject(toStoreError(error))
    }
    return promise as Promise<StoreCalls[Method]['answer']>
  }

  /** Lets the thread finish what was asked, and waits until it is gone. */
  async close(): Promise<void> {
    if (this.#state === 'open') {
      this.#state = 'closing'
      this.#worker.postMessage({ method: 'close' } satisfies Request)
    }
    await this.ended
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    if ('fault' in reply) waiting?.reject(new StoreError(reply.fault, reply.message))
    else waiting?.resolve(reply.answer)
  }

  #end(): StoreError | undefined {
    const asked = this.#state === 'closing' && this.#waiting.size === 0
    this.#state = 'ended'
    for (const waiting of this.#waiting.values()) waiting.reject(this.#reason)
    this.#waiting.clear()
    return asked ? undefined : this.#reason
  }
}
