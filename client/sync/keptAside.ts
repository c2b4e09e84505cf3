import * as Y from 'yjs'
import { type CopyName, OfflineCopy, storedEpochs } from './offlineCopy.ts'

/**
 * Work that a server does not take any more (the board was replaced or frozen while somebody
 * worked offline) is never thrown away: it is kept here, on this device.
 */
export type KeptWork = CopyName & {
  /** By this it is found on the device. */
  key: number
  keptAt: number
  update: Uint8Array
}

const databaseName = 'samenbord-kept'
const storeName = 'work'
const maximum = 50

/** Keeps the whole state of a document. Answers false when the device cannot. */
export async function keepAside(name: CopyName, document: Y.Doc, now: number): Promise<boolean> {
  const work: Omit<KeptWork, 'key'> = { ...name, keptAt: now, update: Y.encodeStateAsUpdate(document) }
  try {
    await withStore('readwrite', async (store) => {
      await done(store.add(work))
      const stored = await done(store.getAllKeys())
      for (const key of stored.slice(0, Math.max(0, stored.length - maximum))) store.delete(key)
    })
    return true
  } catch {
    return false
  }
}

/** What was kept of a space, newest first. */
export async function keptWork(spaceId: string): Promise<KeptWork[]> {
  try {
    const [keys, all] = await withStore('readonly', (store) =>
      Promise.all([done(store.getAllKeys()), done(store.getAll() as IDBRequest<KeptWork[]>)]),
    )
    return all
      .map((work, at) => ({ ...work, key: Number(keys[at]) }))
      .filter((work) => work.spaceId === spaceId)
      .reverse()
  } catch {
    return []
  }
}

/** Forgets work that was kept: it stands on the board again, or nobody wants it. */
export async function forgetKept({ key }: KeptWork): Promise<void> {
  await withStore('readwrite', (store) => done(store.delete(key)))
}

/**
 * Cleans up copies of other epochs of a document: those with edits that never reached the server
 * are kept aside first. Answers whether there were such edits.
 */
export async function retireOtherEpochs(name: CopyName, now: number): Promise<boolean> {
  let kept = false
  for (const epoch of await storedEpochs(name.spaceId, name.document)) {
    if (epoch === name.epoch || !Number.isSafeInteger(epoch)) continue
    kept = (await retire({ ...name, epoch }, now)) || kept
  }
  return kept
}

async function retire(name: CopyName, now: number): Promise<boolean> {
  const document = new Y.Doc()
  const copy = await OfflineCopy.open(name, document, () => {})
  if (copy === undefined) return false
  const kept = copy.hadUnsent && (await keepAside(name, document, now))
  if (copy.hadUnsent && !kept) await copy.close()
  else await copy.remove()
  document.destroy()
  return kept
}

async function withStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => Promise<T>,
): Promise<T> {
  const opening = indexedDB.open(databaseName, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName, { autoIncrement: true })
  const database = await done(opening)
  try {
    return await work(database.transaction(storeName, mode).objectStore(storeName))
  } finally {
    database.close()
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
