import { documentsInMemory } from './memoryDocuments.ts'
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

/** Keeps everything in memory, for tests. Each call takes effect at once and answers later, like a real store. */
export class MemoryStore implements Store {
  readonly #documents = documentsInMemory()
  readonly #spaces = new Map<string, SpaceRow>()
  readonly #keys = new Map<string, KeyRow>()
  readonly #sessions = new Map<string, SessionRow>()
  readonly #answers = new Map<string, AnswerRow>()
  readonly #boardSnapshots = new Map<string, BoardSnapshotRow>()
  #assets: AssetRow[] = []
  readonly #unusedAssets = new Set<string>()
  #closed = false

  async append(batch: readonly JournalEntry[]): Promise<number[]> {
    this.#mustBeOpen()
    return batch.map((entry) => this.#documents.append(entry))
  }

  async load(document: string): Promise<StoredDocument> {
    this.#mustBeOpen()
    return this.#documents.load(document)
  }

  async compact(document: string, throughSequence: number, snapshotV2: Uint8Array): Promise<void> {
    this.#mustBeOpen()
    this.#documents.compact(document, throughSequence, snapshotV2)
  }

  async insertSpace(space: SpaceRow): Promise<void> {
    this.#mustBeOpen()
    if (this.#spaces.has(space.id)) throw new StoreError('conflict', 'This id of a space is in use')
    this.#mustBeFreeCode(space.joinCode, space.id)
    this.#spaces.set(space.id, { ...space })
  }

  async space(id: string): Promise<SpaceRow | undefined> {
    this.#mustBeOpen()
    return copy(this.#spaces.get(id))
  }

  async spaceByCode(joinCode: string): Promise<SpaceRow | undefined> {
    this.#mustBeOpen()
    return copy([...this.#spaces.values()].find((space) => space.joinCode === joinCode))
  }

  async updateSpace(id: string, change: Partial<Omit<SpaceRow, 'id'>>): Promise<void> {
    this.#mustBeOpen()
    const space = this.#spaces.get(id)
    if (!space) return
    if (change.joinCode !== undefined) this.#mustBeFreeCode(change.joinCode, id)
    this.#spaces.set(id, { ...space, ...change })
  }

  async expiredSpaces(before: number): Promise<SpaceRow[]> {
    this.#mustBeOpen()
    const expired: { space: SpaceRow; at: number }[] = []
    for (const space of this.#spaces.values()) {
      if (space.expiresAt !== null && space.expiresAt < before) expired.push({ space, at: space.expiresAt })
    }
    return expired.sort((a, b) => a.at - b.at).map(({ space }) => ({ ...space }))
  }

  async deleteSpace(id: string): Promise<void> {
    this.#mustBeOpen()
    this.#documents.deleteSpace(id)
    deleteWhere(this.#keys, (key) => key.spaceId === id)
    deleteWhere(this.#sessions, (session) => session.spaceId === id)
    deleteWhere(this.#answers, (answer) => answer.spaceId === id)
    deleteWhere(this.#boardSnapshots, (snapshot) => snapshot.spaceId === id)
    for (const asset of this.#assets) if (asset.spaceId === id) this.#unusedAssets.add(asset.hash)
    this.#assets = this.#assets.filter((asset) => asset.spaceId !== id)
    for (const asset of this.#assets) this.#unusedAssets.delete(asset.hash)
    this.#spaces.delete(id)
  }

  async insertKey(key: KeyRow): Promise<void> {
    this.#mustBeOpen()
    this.#mustHaveSpace(key.spaceId)
    if (this.#keys.has(key.hash)) throw new StoreError('conflict', 'This key exists already')
    this.#keys.set(key.hash, { ...key })
  }

  async keyByHash(hash: string): Promise<KeyRow | undefined> {
    this.#mustBeOpen()
    return copy(this.#keys.get(hash))
  }

  async deleteKeys(spaceId: string, kind: KeyKind, memberId?: string): Promise<void> {
    this.#mustBeOpen()
    const ofMember = (key: KeyRow) => memberId === undefined || key.memberId === memberId
    deleteWhere(this.#keys, (key) => key.spaceId === spaceId && key.kind === kind && ofMember(key))
  }

  async insertSession(session: SessionRow): Promise<void> {
    this.#mustBeOpen()
    this.#mustHaveSpace(session.spaceId)
    if (this.#sessions.has(session.hash)) throw new StoreError('conflict', 'This session exists already')
    this.#sessions.set(session.hash, { ...session })
  }

  async sessionByHash(hash: string): Promise<SessionRow | undefined> {
    this.#mustBeOpen()
    return copy(this.#sessions.get(hash))
  }

  async touchSession(hash: string, lastSeenAt: number, expiresAt: number): Promise<void> {
    this.#mustBeOpen()
    const session = this.#sessions.get(hash)
    if (session) this.#sessions.set(hash, { ...session, lastSeenAt, expiresAt })
  }

  async deleteSessions(spaceId: string, memberId: string, exceptHash?: string): Promise<void> {
    this.#mustBeOpen()
    deleteWhere(
      this.#sessions,
      (session) =>
        session.spaceId === spaceId && session.memberId === memberId && session.hash !== exceptHash,
    )
  }

  async deleteExpiredSessions(before: number): Promise<void> {
    this.#mustBeOpen()
    deleteWhere(this.#sessions, (session) => session.expiresAt < before)
  }

  async putAnswer(answer: AnswerRow): Promise<void> {
    this.#mustBeOpen()
    this.#mustHaveSpace(answer.spaceId)
    this.#answers.set(answerKey(answer), { ...answer })
  }

  async answer(
    spaceId: string,
    pollId: string,
    round: number,
    memberId: string,
  ): Promise<AnswerRow | undefined> {
    this.#mustBeOpen()
    return copy(this.#answers.get(answerKey({ spaceId, pollId, round, memberId })))
  }

  async answers(spaceId: string, pollId: string, round: number): Promise<AnswerRow[]> {
    this.#mustBeOpen()
    return [...this.#answers.values()]
      .filter((each) => each.spaceId === spaceId && each.pollId === pollId && each.round === round)
      .sort((a, b) => (a.memberId < b.memberId ? -1 : 1))
      .map((each) => ({ ...each }))
  }

  async deleteAnswers(spaceId: string, pollId: string): Promise<void> {
    this.#mustBeOpen()
    deleteWhere(this.#answers, (answer) => answer.spaceId === spaceId && answer.pollId === pollId)
  }

  async insertBoardSnapshot(snapshot: BoardSnapshotRow): Promise<void> {
    this.#mustBeOpen()
    this.#mustHaveSpace(snapshot.spaceId)
    const key = snapshotKey(snapshot)
    if (this.#boardSnapshots.has(key)) throw new StoreError('conflict', 'This snapshot exists already')
    this.#boardSnapshots.set(key, copyOfSnapshot(snapshot))
  }

  async boardSnapshots(spaceId: string, boardId: string): Promise<BoardSnapshotFacts[]> {
    this.#mustBeOpen()
    return [...this.#boardSnapshots.values()]
      .filter((each) => each.spaceId === spaceId && each.boardId === boardId)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .map(({ layoutV2: _layout, contentV2: _content, ...facts }) => facts)
  }

  async boardSnapshot(spaceId: string, boardId: string, id: string): Promise<BoardSnapshotRow | undefined> {
    this.#mustBeOpen()
    const row = this.#boardSnapshots.get(snapshotKey({ spaceId, boardId, id }))
    return row && copyOfSnapshot(row)
  }

  async deleteBoardSnapshot(spaceId: string, boardId: string, id: string): Promise<void> {
    this.#mustBeOpen()
    this.#boardSnapshots.delete(snapshotKey({ spaceId, boardId, id }))
  }

  async boardSnapshotBytes(spaceId: string): Promise<number> {
    this.#mustBeOpen()
    const own = [...this.#boardSnapshots.values()].filter((each) => each.spaceId === spaceId)
    return own.reduce((sum, { layoutV2, contentV2 }) => sum + layoutV2.length + contentV2.length, 0)
  }

  async insertAsset(asset: AssetRow): Promise<void> {
    this.#mustBeOpen()
    this.#mustHaveSpace(asset.spaceId)
    this.#unusedAssets.delete(asset.hash)
    if (this.#assets.some(({ hash, spaceId }) => hash === asset.hash && spaceId === asset.spaceId)) return
    this.#assets.push({ ...asset })
  }

  async asset(hash: string): Promise<AssetRow | undefined> {
    this.#mustBeOpen()
    return copy(this.#assets.find((asset) => asset.hash === hash))
  }

  async assetBytes(spaceId: string): Promise<number> {
    this.#mustBeOpen()
    return this.#assets.reduce((sum, asset) => sum + (asset.spaceId === spaceId ? asset.bytes : 0), 0)
  }

  async unusedAssets(): Promise<string[]> {
    this.#mustBeOpen()
    return [...this.#unusedAssets].sort()
  }

  async forgetAssets(hashes: readonly string[]): Promise<void> {
    this.#mustBeOpen()
    for (const hash of hashes) this.#unusedAssets.delete(hash)
  }

  async idle(): Promise<void> {
    this.#mustBeOpen()
  }

  async backup(): Promise<void> {
    this.#mustBeOpen()
    throw new StoreError('failed', 'A store in memory has nothing to make a backup of')
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  #mustBeOpen(): void {
    if (this.#closed) throw new StoreError('closed', 'The store is closed')
  }

  #mustHaveSpace(id: string): void {
    if (!this.#spaces.has(id)) throw new StoreError('conflict', 'There is no such space')
  }

  #mustBeFreeCode(joinCode: string, ownId: string): void {
    for (const space of this.#spaces.values()) {
      if (space.joinCode === joinCode && space.id !== ownId) {
        throw new StoreError('conflict', 'This join code is in use')
      }
    }
  }
}

function answerKey({ spaceId, pollId, round, memberId }: Omit<AnswerRow, 'answer' | 'at'>): string {
  return JSON.stringify([spaceId, pollId, round, memberId])
}

function snapshotKey({ spaceId, boardId, id }: Pick<BoardSnapshotRow, 'spaceId' | 'boardId' | 'id'>): string {
  return JSON.stringify([spaceId, boardId, id])
}

/** The caller may use its bytes for something else afterwards. */
function copyOfSnapshot(row: BoardSnapshotRow): BoardSnapshotRow {
  return { ...row, layoutV2: row.layoutV2.slice(), contentV2: row.contentV2.slice() }
}

function copy<Row extends object>(row: Row | undefined): Row | undefined {
  return row && { ...row }
}

function deleteWhere<Row>(rows: Map<string, Row>, matches: (row: Row) => boolean): void {
  for (const [key, row] of rows) if (matches(row)) rows.delete(key)
}
