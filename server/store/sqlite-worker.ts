import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads'
import { type Engine, type EngineOptions, openEngine } from './sqlite-engine.ts'
import { toStoreError } from './sqlite-errors.ts'
import type { Call, Opening, Reply, Request, StoreMethod } from './sqlite-protocol.ts'

/**
 * The thread that writes. Everything that waits when it looks is done in one commit, so that many callers
 * share one sync of the disk; answers go out after that commit, in the order of the calls.
 */

type RowCall = Call<Exclude<StoreMethod, 'idle' | 'backup'>>

/** Without a call for so long it is quiet enough for upkeep. */
const quietMs = 1_000

/** Calls that share a commit; more would make the first one wait long for its answer. */
const callsPerCommit = 256

const readers: ReadonlySet<StoreMethod> = new Set<StoreMethod>([
  'load',
  'space',
  'spaceByCode',
  'expiredSpaces',
  'keyByHash',
  'sessionByHash',
  'answer',
  'answers',
  'boardSnapshots',
  'boardSnapshot',
  'boardSnapshotBytes',
  'asset',
  'assetBytes',
  'unusedAssets',
])

function serve(port: MessagePort, engine: Engine): void {
  const backups = new Set<Promise<void>>()
  // What fails here, on a full disk for one, is done in the next quiet moment: nothing depends on it.
  const quiet = setTimeout(() => attempt(0, () => engine.idle()), quietMs).unref()

  port.on('message', (first: Request) => {
    quiet.refresh()
    let group: RowCall[] = []
    const flush = () => {
      for (const reply of answer(engine, group)) port.postMessage(reply, buffersOf(reply))
      group = []
    }
    for (const request of waiting(port, first)) {
      if (isRowCall(request)) group.push(request)
      else {
        flush()
        apart(request)
      }
      if (group.length === callsPerCommit) flush()
    }
    flush()
  })

  function apart(request: Exclude<Request, RowCall>): void {
    if (request.method === 'close') void close()
    else if (request.method === 'idle') port.postMessage(attempt(request.id, () => engine.idle()))
    else startBackup(request)
  }

  function startBackup({ id, args }: Call<'backup'>): void {
    const done = engine.backup(...args).then(
      () => port.postMessage({ id, answer: undefined } satisfies Reply),
      (error: unknown) => port.postMessage(refusal(id, error)),
    )
    backups.add(done)
    void done.finally(() => backups.delete(done))
  }

  async function close(): Promise<void> {
    await Promise.all(backups)
    clearTimeout(quiet)
    engine.close()
    port.close()
  }
}

function* waiting(port: MessagePort, first: Request): Generator<Request> {
  yield first
  for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
    yield next.message as Request
  }
}

function isRowCall(request: Request): request is RowCall {
  return request.method !== 'close' && request.method !== 'idle' && request.method !== 'backup'
}

/** All in one commit, or else each on its own, so that a call which cannot be done takes no other with it. */
function answer(engine: Engine, calls: readonly RowCall[]): Reply[] {
  const together = () => calls.map((call) => ({ id: call.id, answer: run(engine, call) }))
  try {
    if (calls.every((call) => readers.has(call.method))) return together()
    return engine.transaction(together)
  } catch (error) {
    const cannotWrite = toStoreError(error).fault === 'busy'
    if (calls.length === 1 || cannotWrite) return calls.map(({ id }) => refusal(id, error))
    return calls.flatMap((call) => answer(engine, [call]))
  }
}

function run<Method extends RowCall['method']>(engine: Engine, call: Call<Method>): unknown {
  return engine.calls[call.method](...call.args)
}

function attempt(id: number, work: () => void): Reply {
  try {
    return { id, answer: work() }
  } catch (error) {
    return refusal(id, error)
  }
}

function refusal(id: number, error: unknown): Reply {
  const { fault, message } = toStoreError(error)
  return { id, fault, message }
}

/** The buffers of a loaded document move to the main thread instead of being copied. */
function buffersOf(reply: Reply): ArrayBuffer[] {
  if (!('answer' in reply) || !isPackedDocument(reply.answer)) return []
  const { snapshotV2, updates } = reply.answer
  return snapshotV2 ? [updates.bytes.buffer, snapshotV2.buffer] : [updates.bytes.buffer]
}

type Transferable = {
  snapshotV2: Uint8Array<ArrayBuffer> | null
  updates: { bytes: Uint8Array<ArrayBuffer> }
}

function isPackedDocument(answer: unknown): answer is Transferable {
  return typeof answer === 'object' && answer !== null && 'snapshotV2' in answer
}

function start(port: MessagePort): void {
  let opening: Opening = { opened: true }
  try {
    serve(port, openEngine(workerData as EngineOptions))
  } catch (error) {
    const { fault, message } = toStoreError(error)
    opening = { opened: false, fault, message }
  }
  port.postMessage(opening)
}

if (parentPort) start(parentPort)
