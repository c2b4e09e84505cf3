import { Worker } from 'node:worker_threads'
import type { EngineOptions } from './sqlite-engine.ts'
import { packBatch, type StoreCalls, type StoreMethod, unpack } from './sqlite-protocol.ts'
import { SqliteWriter } from './sqlite-writer.ts'
import type {
  AnswerRow,
  AssetRow,
  BoardSnapshotFacts,
  BoardSnapshotRow,
  JournalEntry,
  KeyKind,
  KeyRow,
  SessionRow,
  SpaceRow,
  Store,
  StoredDocument,
} from './store.ts'
import { StoreError } from './store.ts'

export type SqliteOptions = EngineOptions & {
  /** Told when the thread that writes dies. The next call starts a new one. */
  onFailure?: (error: StoreError) => void
  /** Called when the last commit is done and the file is closed. */
  onClosed?: () => void
  /** Starts the thread; given by tests that end it. */
  startWorker?: (options: EngineOptions) => Worker
}

/**
 * Keeps everything in one SQLite file, written by a thread of its own: a slow disk never blocks the main
 * thread. When that thread dies, what was asked of it rejects with `failed` and the next call starts another.
 */
export class SqliteStore implements Store {
  readonly #options: SqliteOptions
  #writer: SqliteWriter
  #closed = false

  private constructor(options: SqliteOptions) {
    this.#options = options
    this.#writer = this.#startWriter()
  }

  /** Opens or makes the file. Rejects with a StoreError that says why it cannot. */
  static async open(options: SqliteOptions): Promise<SqliteStore> {
    const store = new SqliteStore(options)
    await store.#writer.opened
    return store
  }

  async append(batch: readonly JournalEntry[]): Promise<number[]> {
    if (batch.length === 0) return []
    const packed = packBatch(batch)
    return this.#call('append', [packed], [packed.updates.bytes.buffer])
  }

  async load(document: string): Promise<StoredDocument> {
    const packed = await this.#call('load', [document])
    return { ...packed, updates: unpack(packed.updates) }
  }

  compact(document: string, throughSequence: number, snapshotV2: Uint8Array): Promise<void> {
    const own = snapshotV2.slice()
    return this.#call('compact', [document, throughSequence, own], [own.buffer])
  }

  insertSpace(space: SpaceRow): Promise<void> {
    return this.#call('insertSpace', [space])
  }

  space(id: string): Promise<SpaceRow | undefined> {
    return this.#call('space', [id])
  }

  spaceByCode(joinCode: string): Promise<SpaceRow | undefined> {
    return this.#call('spaceByCode', [joinCode])
  }

  updateSpace(id: string, change: Partial<Omit<SpaceRow, 'id'>>): Promise<void> {
    return this.#call('updateSpace', [id, change])
  }

  expiredSpaces(before: number): Promise<SpaceRow[]> {
    return this.#call('expiredSpaces', [before])
  }

  deleteSpace(id: string): Promise<void> {
    return this.#call('deleteSpace', [id])
  }

  insertKey(key: KeyRow): Promise<void> {
    return this.#call('insertKey', [key])
  }

  keyByHash(hash: string): Promise<KeyRow | undefined> {
    return this.#call('keyByHash', [hash])
  }

  deleteKeys(spaceId: string, kind: KeyKind, memberId?: string): Promise<void> {
    return this.#call('deleteKeys', [spaceId, kind, memberId])
  }

  insertSession(session: SessionRow): Promise<void> {
    return this.#call('insertSession', [session])
  }

  sessionByHash(hash: string): Promise<SessionRow | undefined> {
    return this.#call('sessionByHash', [hash])
  }

  touchSession(hash: string, lastSeenAt: number, expiresAt: number): Promise<void> {
    return this.#call('touchSession', [hash, lastSeenAt, expiresAt])
  }

  deleteSessions(spaceId: string, memberId: string, exceptHash?: string): Promise<void> {
    return this.#call('deleteSessions', [spaceId, memberId, exceptHash])
  }

  deleteExpiredSessions(before: number): Promise<void> {
    return this.#call('deleteExpiredSessions', [before])
  }

  putAnswer(answer: AnswerRow): Promise<void> {
    return this.#call('putAnswer', [answer])
  }

  answer(spaceId: string, pollId: string, round: number, memberId: string): Promise<AnswerRow | undefined> {
    return this.#call('answer', [spaceId, pollId, round, memberId])
  }

  answers(spaceId: string, pollId: string, round: number): Promise<AnswerRow[]> {
    return this.#call('answers', [spaceId, pollId, round])
  }

  deleteAnswers(spaceId: string, pollId: string): Promise<void> {
    return this.#call('deleteAnswers', [spaceId, pollId])
  }

  insertBoardSnapshot(snapshot: BoardSnapshotRow): Promise<void> {
    const [layoutV2, contentV2] = [snapshot.layoutV2.slice(), snapshot.contentV2.slice()]
    const own = { ...snapshot, layoutV2, contentV2 }
    return this.#call('insertBoardSnapshot', [own], [layoutV2.buffer, contentV2.buffer])
  }

  boardSnapshots(spaceId: string, boardId: string): Promise<BoardSnapshotFacts[]> {
    return this.#call('boardSnapshots', [spaceId, boardId])
  }

  boardSnapshot(spaceId: string, boardId: string, id: string): Promise<BoardSnapshotRow | undefined> {
    return this.#call('boardSnapshot', [spaceId, boardId, id])
  }

  boardSnapshotBytes(spaceId: string): Promise<number> {
    return this.#call('boardSnapshotBytes', [spaceId])
  }

  deleteBoardSnapshot(spaceId: string, boardId: string, id: string): Promise<void> {
    return this.#call('deleteBoardSnapshot', [spaceId, boardId, id])
  }

  insertAsset(asset: AssetRow): Promise<void> {
    return this.#call('insertAsset', [asset])
  }

  asset(hash: string): Promise<AssetRow | undefined> {
    return this.#call('asset', [hash])
  }

  assetBytes(spaceId: string): Promise<number> {
    return this.#call('assetBytes', [spaceId])
  }

  unusedAssets(): Promise<string[]> {
    return this.#call('unusedAssets', [])
  }

  forgetAssets(hashes: readonly string[]): Promise<void> {
    return this.#call('forgetAssets', [hashes])
  }

  idle(): Promise<void> {
    return this.#call('idle', [])
  }

  backup(targetFile: string): Promise<void> {
    return this.#call('backup', [targetFile])
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#writer.close()
    this.#options.onClosed?.()
  }

  async #call<Method extends StoreMethod>(
    method: Method,
    args: StoreCalls[Method]['args'],
    transfer?: ArrayBuffer[],
  ): Promise<StoreCalls[Method]['answer']> {
    if (this.#closed) throw new StoreError('closed', 'The store is closed')
    if (!this.#writer.usable) this.#writer = this.#startWriter()
    return this.#writer.call(method, args, transfer)
  }

  #startWriter(): SqliteWriter {
    const { onFailure, onClosed: _, startWorker = startThread, ...engine } = this.#options
    const writer = new SqliteWriter(startWorker(engine))
    void writer.ended.then((reason) => reason && onFailure?.(reason))
    return writer
  }
}

/** Starts the thread that writes. */
export function startThread(options: EngineOptions): Worker {
  return new Worker(new URL('./sqlite-worker.ts', import.meta.url), { workerData: options })
}
