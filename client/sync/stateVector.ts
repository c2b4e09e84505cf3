import * as Y from 'yjs'

/** Whether a document holds something that a state vector does not know. */
export function isAhead(document: Y.Doc, stateVector: Uint8Array): boolean {
  const theirs = Y.decodeStateVector(stateVector)
  for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(document))) {
    if (clock > (theirs.get(client) ?? 0)) return true
  }
  return false
}
