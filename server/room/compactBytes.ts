import * as Y from 'yjs'

/** A document as the store has it: snapshot in V2 encoding, later updates in V1. */
export type StoredBytes = { snapshotV2: Uint8Array | null; updates: Uint8Array[] }

/** One V2 snapshot of everything, verified by reading it back. Throws when it would not say the same. */
export function compactDocument(stored: StoredBytes): Uint8Array {
  const document = build(stored)
  const snapshotV2 = Y.encodeStateAsUpdateV2(document)
  verify(document, snapshotV2)
  document.destroy()
  return snapshotV2
}

/** The V1 form of a snapshot, which goes over the wire. */
export function toWireSnapshot(snapshotV2: Uint8Array): Uint8Array {
  return Y.convertUpdateFormatV2ToV1(snapshotV2)
}

function build({ snapshotV2, updates }: StoredBytes): Y.Doc {
  const document = new Y.Doc()
  document.transact(() => {
    if (snapshotV2) Y.applyUpdateV2(document, snapshotV2)
    for (const update of updates) Y.applyUpdate(document, update)
  })
  if (document.store.pendingStructs || document.store.pendingDs) throw new Error('the journal has a gap')
  return document
}

function verify(document: Y.Doc, snapshotV2: Uint8Array): void {
  const copy = build({ snapshotV2, updates: [] })
  const same = Y.equalSnapshots(Y.snapshot(document), Y.snapshot(copy))
  copy.destroy()
  if (!same) throw new Error('the snapshot differs from the journal')
}
