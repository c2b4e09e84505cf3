/**
 * What Samenbord keeps. `memory.ts` and `sqlite.ts` implement it and pass the same suite
 * (tests/contract/store.ts). No other module knows which one runs. Every promise resolves after
 * the data is safe against loss of power, and rejects with a StoreError when it is not.
 */
export interface Store {
  /**
   * Adds updates (Yjs V1 encoding) of any number of documents in one commit: all or none. Answers
   * their sequence numbers, in order. Numbers rise over all documents together and are never used
   * twice within a document. Document keys are `<spaceId>/<document>`; the bytes may be reused after the call.
   */
  append(batch: readonly JournalEntry[]): Promise<number[]>
  /** A document with everything in the journal; empty for one that was never written. */
  load(document: string): Promise<StoredDocument>
  /**
   * Puts a snapshot (Yjs V2 encoding) in the place of the journal rows up to and including a sequence
   * number, in one commit. Rejects with `conflict`, and changes nothing, when the document has no such
   * row any more: it was compacted further, or deleted, in the meantime.
   */
  compact(document: string, throughSequence: number, snapshotV2: Uint8Array): Promise<void>

  /** Makes a space. Rejects with `conflict` when the join code or the id is in use. */
  insertSpace(space: SpaceRow): Promise<void>
  space(id: string): Promise<SpaceRow | undefined>
  spaceByCode(joinCode: string): Promise<SpaceRow | undefined>
  /** Changes a row, if it is there; rejects with `conflict` when the join code is in use by another space. */
  updateSpace(id: string, change: Partial<Omit<SpaceRow, 'id'>>): Promise<void>
  /** Spaces whose `expiresAt` is before the given time, oldest first. */
  expiredSpaces(before: number): Promise<SpaceRow[]>
  /**
   * Deletes a space with all its documents, keys, sessions, answers, board snapshots and asset rows, in one commit. Close its rooms
   * first: what they append later would stay.
   */
  deleteSpace(id: string): Promise<void>

  /** Keys, sessions and assets belong to a space: without one they are refused with `conflict`, as is a hash in use. */
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

  /** Keeps what a member answers in a round of a poll, in the place of what they answered before. Without a space: `conflict`. */
  putAnswer(answer: AnswerRow): Promise<void>
  answer(spaceId: string, pollId: string, round: number, memberId: string): Promise<AnswerRow | undefined>
  /** Everything that was answered in a round, ordered by member, so that the order tells nothing of when. */
  answers(spaceId: string, pollId: string, round: number): Promise<AnswerRow[]>
  /** Deletes all answers to a poll, of every round. */
  deleteAnswers(spaceId: string, pollId: string): Promise<void>

  /** Keeps a board as it was at a moment. Rejects with `conflict` without a space, or when the id is in use on that board. */
  insertBoardSnapshot(snapshot: BoardSnapshotRow): Promise<void>
  /** The snapshots of a board without what stood on it, oldest first. */
  boardSnapshots(spaceId: string, boardId: string): Promise<BoardSnapshotFacts[]>
  boardSnapshot(spaceId: string, boardId: string, id: string): Promise<BoardSnapshotRow | undefined>
  deleteBoardSnapshot(spaceId: string, boardId: string, id: string): Promise<void>
  /** Bytes of all that the snapshots of a space hold of boards. */
  boardSnapshotBytes(spaceId: string): Promise<number>

  /** Notes that a space uses a file; the same file in the same space again changes nothing. */
  insertAsset(asset: AssetRow): Promise<void>
  /** The row of the space that used the file first. */
  asset(hash: string): Promise<AssetRow | undefined>
  /** Bytes of all assets of a space. */
  assetBytes(spaceId: string): Promise<number>
  /** Hashes that no space uses any more after deleteSpace; the caller removes the files and then calls forgetAssets. */
  unusedAssets(): Promise<string[]>
  /** Takes hashes off the list of unused assets, once their files are gone. */
  forgetAssets(hashes: readonly string[]): Promise<void>

  /**
   * Does upkeep (checkpoints, giving room back) that would delay a commit otherwise. A store does so by itself
   * when nothing was asked for a while; this is for who knows of a quiet moment.
   */
  idle(): Promise<void>
  /** Writes a copy of everything to a new file, consistent as of one moment, while writing goes on. */
  backup(targetFile: string): Promise<void>
  /** Finishes what was asked before, then rejects every later call with `closed`. May be called twice. */
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

/** `personalOnce`: a personal key that somebody else handed out, which opens the door once. */
export type KeyKind = 'facilitator' | 'personal' | 'personalOnce' | 'screen'
/** A secret of a link; only its SHA-256 (hex) is kept. A facilitator key has no member. */
export type KeyRow = {
  hash: string
  spaceId: string
  kind: KeyKind
  memberId: string | null
  createdAt: number
}

export type SessionRow = {
  hash: string
  spaceId: string
  memberId: string
  createdAt: number
  lastSeenAt: number
  expiresAt: number
}

/** What a member answers to a poll; `answer` is JSON (pollAnswerSchema). It is secret until the poll is closed (B26). */
export type AnswerRow = {
  spaceId: string
  pollId: string
  round: number
  memberId: string
  answer: string
  at: number
}

/** What is told of a snapshot in a list. `title` may be empty; `by` is the member who asked for it. */
export type BoardSnapshotFacts = {
  id: string
  spaceId: string
  boardId: string
  title: string
  at: number
  by: string
  /** How many items and links a reader finds on it. */
  items: number
  links: number
}

/** A board as it was, as its two documents (Yjs V2 encoding). It stays while the board is in the bin. */
export type BoardSnapshotRow = BoardSnapshotFacts & { layoutV2: Uint8Array; contentV2: Uint8Array }

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

/**
 * full: no room on the disk · busy: another program holds the data · conflict: see the method ·
 * unreadable: the data cannot be opened, read or written · closed: after close() ·
 * failed: anything else, also a writer that died; whether the call took effect is then not known.
 */
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
