import { writeSync } from 'node:fs'
import { openStore } from '../../server/store/open.ts'
import type { Store } from '../../server/store/store.ts'

/**
 * A process that writes until it is killed: `node storeWriter.ts <data folder> <documents>`. Every document
 * counts on from what it holds; a snapshot is the list of all its updates. It tells on its output, unbuffered and
 * after the answer of the store, what was acknowledged: `saved <document> <number>`; and `compacting <document>`
 * before each compaction.
 */
const tell = (line: string) => writeSync(1, `${line}\n`)

/** The numbers that a document holds, as the writer encodes them. */
export async function numbersIn(store: Store, document: string): Promise<number[]> {
  const { snapshotV2, updates } = await store.load(document)
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const inSnapshot: unknown = snapshotV2 ? JSON.parse(text(snapshotV2)) : []
  const numbers = Array.isArray(inSnapshot) ? inSnapshot.map(Number) : []
  return [...numbers, ...updates.map((update) => Number.parseInt(text(update), 10))]
}

/** An update: its number and padding, so that commits take several pages. */
const encode = (number: number) => new TextEncoder().encode(`${number} ${'x'.repeat((number * 37) % 900)}`)

async function write(store: Store, document: string): Promise<never> {
  let number = (await numbersIn(store, document)).length
  for (;;) {
    number += 1
    await store.append([{ document, update: encode(number) }])
    tell(`saved ${document} ${number}`)
    if (number % 7 === 0) await compact(store, document)
  }
}

async function compact(store: Store, document: string): Promise<void> {
  const { lastSequence } = await store.load(document)
  const snapshot = new TextEncoder().encode(JSON.stringify(await numbersIn(store, document)))
  tell(`compacting ${document}`)
  await store.compact(document, lastSequence, snapshot)
}

const [dataDir, documents] = process.argv.slice(2)
if (dataDir && documents) {
  const store = await openStore(dataDir)
  tell('open')
  for (const document of documents.split(',')) void write(store, document)
}
