/**
 * What Samenbord keeps. `memory.ts` and `sqlite.ts` implement it and pass the same suite
 * (tests/contract/store.ts). No other module knows which one runs. Every promise resolves after
 * the data is safe against loss of power, and rejects with a StoreError when it is not.
 */
export interface Store {
  /** Adds updates (Yjs V1 encoding) of any number of documents in one commit. Answers their sequence numbers, in order. */
  append(batch: readonly JournalEntry[]): Promise<number[]>
  /** A document with everything in the journal; empty for one that was never written. */
  load(document: string): Promise<StoredDocument>
  /** Puts a snapshot (Yjs V2 encoding) in the place of the journal rows up to and including a sequence number, in one commit. */
  compact(document: string, throughSequence: number, snapshotV2: Uint8Array): Promise<void>

  /** Makes a space. Rejects with `conflict` when the join code is in use. */
  insertSpace(space: SpaceRow): Promise<void>
  space(id: string): Promise<SpaceRow | undefined>
  spaceByCode(joinCode: string): Promise<SpaceRow | undefined>
  /** Changes a row; rejects with `conflict` when the join code is in use by another space. */
  updateSpace(id: string, change: Partial<Omit<SpaceRow, 'id'>>): Promise<void>
  /** Spaces whose `expiresAt` is before the given time. */
  expiredSpaces(before: number): Promise<SpaceRow[]>
  /** Deletes a space with all its documents, keys, sessions and asset rows, in one commit. */
  deleteSpace(id: string): Promise<void>

  insertKey(key: KeyRow): Promise<void>
  keyByHash(hash: string): Promise<KeyRow | undefined>
  /** Deletes keys of a space of one kind, of one member when given. */
  deleteKeys(spaceId: string, kind: KeyKind, memberId?: string): Promise<void>

  insertSession(session: SessionRow): Promise<void>
  sessionByHash(hash: string): Promise<SessionRow | undefined>
  touchSession(hash: string, lastSeenAt: number, expiresAt: number): Promise<void>
  /** Deletes the sessions of a member, except one when given. */
  deleteSessions(spaceId: string, memberId: string, exceptHash?: string): Promise<void>
  deleteExpiredSessions(before: number): Promise<void>

  insertAsset(asset: AssetRow): Promise<void>
  asset(hash: string): Promise<AssetRow | undefined>
  /** Bytes of all assets of a space. */
  assetBytes(spaceId: string): Promise<number>
  /** Hashes that no space uses any more after deleteSpace; the caller removes the files. */
  unusedAssets(): Promise<string[]>

  /** Moves checkpoints and other upkeep to a quiet moment. */
  idle(): Promise<void>
  close(): Promise<void>
}

export type JournalEntry = { document: string; update: Uint8Array }

export type StoredDocument = {
  /** Yjs V2 encoding; null when none was made yet. */
  snapshotV2: Uint8Array | null
  /** Journal rows after the snapshot, oldest first, Yjs V1 encoding. */
  updates: Uint8Array[]
  /** Sequence number of the newest row that is contained; 0 for none. */
  lastSequence: number
}

/** `joinCode` is unique among all spaces. Times are milliseconds since 1970. */
export type SpaceRow = {
  id: string
  joinCode: string
  createdAt: number
  lastVisitAt: number
  expiresAt: number | null
}

export type KeyKind = 'facilitator' | 'personal'
/** A secret of a link; only its SHA-256 (hex) is kept. A facilitator key has no member. */
export type KeyRow = { hash: string; spaceId: string; kind: KeyKind; memberId: string | null; createdAt: number }

export type SessionRow = {
  hash: string
  spaceId: string
  memberId: string
  createdAt: number
  lastSeenAt: number
  expiresAt: number
}

/** `hash` is the SHA-256 (hex) of the file's bytes. The same file may stand in several spaces: one row each. */
export type AssetRow = {
  hash: string
  spaceId: string
  type: string
  bytes: number
  width: number
  height: number
  createdAt: number
}

export type StoreFault = 'full' | 'busy' | 'conflict' | 'unreadable' | 'closed' | 'failed'

/** The only error that a store rejects with. */
export class StoreError extends Error {
  readonly fault: StoreFault
  constructor(fault: StoreFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.fault = fault
  }
}
