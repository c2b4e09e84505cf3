import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, storeFiles } from '../../server/store/open.ts'
import { numbersIn } from './storeWriter.ts'

const documents = ['a/space', 'a/board:1', 'a/layout:1', 'ab/board:1', 'b/board:1']
const writer = new URL('./storeWriter.ts', import.meta.url).pathname

/** What a writing process was told is saved, per document. Kills it, with SIGKILL, at the line that `stopAt` picks. */
async function writeUntilKilled(dataDir: string, stopAt: (line: string, count: number) => boolean) {
  const child = spawn(process.execPath, [writer, dataDir, documents.join(',')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged = new Map<string, number>()
  let count = 0
  for await (const line of createInterface(child.stdout)) {
    count += 1
    const [word, document = '', number] = line.split(' ')
    if (word === 'saved') acknowledged.set(document, Number(number))
    if (stopAt(line, count)) child.kill('SIGKILL')
  }
  return acknowledged
}

describe('T7 T12 kill -9 while writing', () => {
  let dataDir: string
  beforeEach(() => {
    dataDir = mkdtempSync(join(tmpdir(), 'samenbord-crash-'))
  })
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

  async function check(acknowledged: ReadonlyMap<string, number>): Promise<void> {
    const store = await openStore(dataDir)
    for (const document of documents) {
      const numbers = await numbersIn(store, document)
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
      expect(numbers.length).toBeGreaterThanOrEqual(acknowledged.get(document) ?? 0)
    }
    await store.close()
    const database = new DatabaseSync(join(dataDir, storeFiles.database), { readOnly: true })
    expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([])
    database.close()
  }

  it('loses nothing acknowledged in 10 kills at any moment and 10 during a compaction', async () => {
    const total = new Map<string, number>()
    for (let cycle = 0; cycle < 20; cycle += 1) {
      const from = 20 + ((cycle * 7919) % 400)
      const duringCompaction = cycle % 2 === 1
      const acknowledged = await writeUntilKilled(
        dataDir,
        (line, count) => count >= from && (!duringCompaction || line.startsWith('compacting')),
      )
      expect(acknowledged.size).toBe(documents.length)
      for (const [document, number] of acknowledged) total.set(document, number)
      await check(total)
    }
  }, 120_000)
})
