import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openStore, storeFiles } from '../../server/store/open.ts'
import { startThread } from '../../server/store/sqlite.ts'
import { type Store, StoreError } from '../../server/store/store.ts'
import { faultOf, spaceRow, textOf, update } from './storeRows.ts'

let root: string
let dataDir: string
let opened: Store[]
/** Undoes what a test did outside its folder; runs when its stores are closed. */
let undo: (() => void)[]
beforeEach(() => {
  undo = []
  root = mkdtempSync(join(tmpdir(), 'samenbord-faults-'))
  dataDir = join(root, 'data')
  opened = []
})
afterEach(async () => {
  for (const store of opened) await store.close()
  for (const each of undo) each()
  rmSync(root, { recursive: true, force: true })
})

async function open(...args: Parameters<typeof openStore>): Promise<Store> {
  const store = await openStore(...args)
  opened.push(store)
  return store
}

const textsOf = async (store: Store, document: string) => (await store.load(document)).updates.map(textOf)
const write = (store: Store, text: string, document = 'a/space') =>
  store.append([{ document, update: update(text) }])

async function refusal(opening: Promise<Store>): Promise<StoreError> {
  const error: unknown = await opening.then(
    (store) => store.close(),
    (reason) => reason,
  )
  expect(error).toBeInstanceOf(StoreError)
  return error as StoreError
}

/** Puts a small disk on a folder; answers false where this machine does not let us. */
function mountSmallDisk(folder: string, options: string): boolean {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
    undo.push(() => execFileSync('umount', [folder]))
    return true
  } catch {
    return false
  }
}

describe('reopening', () => {
  it('finds everything again after close, and goes on numbering', async () => {
    const first = await openStore(dataDir)
    await first.insertSpace(spaceRow({ id: 'a' }))
    const [one = 0, two = 0] = [...(await write(first, '1')), ...(await write(first, '2'))]
    await first.compact('a/space', two, update('both'))
    await first.close()
    const second = await open(dataDir)
    expect(await second.space('a')).toEqual(spaceRow({ id: 'a' }))
    const [three = 0] = await write(second, '3')
    expect(one < two && two < three).toBe(true)
    const { snapshotV2, updates } = await second.load('a/space')
    expect([snapshotV2 && textOf(snapshotV2), ...updates.map(textOf)]).toEqual(['both', '3'])
  })

  it('leaves one file of data behind, that can be copied', async () => {
    const store = await openStore(dataDir)
    await write(store, '1')
    await store.close()
    expect(readdirSync(dataDir).sort()).toEqual([storeFiles.database, storeFiles.lock].sort())
  })
})

describe('one process for a data folder', () => {
  it('refuses a second opening in one sentence that says what to do', async () => {
    const store = await open(dataDir)
    const { fault, message } = await refusal(openStore(dataDir))
    expect(fault).toBe('busy')
    expect(message).toMatch(/^Another Samenbord is running with the data folder .+\/data\. Stop that one/)
    expect(await write(store, 'still works')).toHaveLength(1)
  })

  it('lets the next one in after close, and after kill -9', async () => {
    await (await openStore(dataDir)).close()
    const script = new URL('../crash/storeWriter.ts', import.meta.url).pathname
    const child = spawn(process.execPath, [script, dataDir, 'a/space'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(child.stdout, 'data')
    expect((await refusal(openStore(dataDir))).fault).toBe('busy')
    child.stdout.resume()
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(await write(await open(dataDir), 'mine')).toHaveLength(1)
  })
})

describe('T9 a full disk', () => {
  it('refuses what does not fit, keeps what was there, and goes on when there is room', async (context) => {
    const disk = join(root, 'disk')
    if (!mountSmallDisk(disk, 'size=3m')) return context.skip('needs the right to mount a disk')
    const store = await open(join(disk, 'data'))
    await write(store, 'before')
    expect(await fillWith(store, 'x'.repeat(50_000))).toBe('full')
    const kept = (await textsOf(store, 'b/board:1')).length
    expect(await faultOf(write(store, 'x'.repeat(200_000)))).toBe('full')
    expect(await textsOf(store, 'a/space')).toEqual(['before'])
    execFileSync('mount', ['-o', 'remount,size=30m', disk])
    await write(store, 'after')
    await store.close()
    const again = await open(join(disk, 'data'))
    expect(await textsOf(again, 'a/space')).toEqual(['before', 'after'])
    expect(await textsOf(again, 'b/board:1')).toHaveLength(kept)
  })

  it('refuses what does not fit in a file of limited size, and works again when rows are compacted', async () => {
    const store = await open(dataDir, { maxPages: 60 })
    await write(store, 'before')
    expect(await fillWith(store, 'x'.repeat(10_000))).toBe('full')
    const { updates, lastSequence } = await store.load('b/board:1')
    expect(updates.length).toBeGreaterThan(3)
    await store.compact('b/board:1', lastSequence, update('small'))
    await write(store, 'after')
    expect(await textsOf(store, 'a/space')).toEqual(['before', 'after'])
  })

  it('refuses of many calls at once only those that do not fit', async () => {
    const store = await open(dataDir, { maxPages: 60 })
    const [small, large, last] = await Promise.all([
      faultOf(write(store, 'small')),
      faultOf(write(store, 'x'.repeat(1_000_000))),
      faultOf(write(store, 'last')),
    ])
    expect([small, large, last]).toEqual([undefined, 'full', undefined])
    expect(await textsOf(store, 'a/space')).toEqual(['small', 'last'])
  })

  async function fillWith(store: Store, text: string) {
    for (let count = 0; count < 1_000; count += 1) {
      const fault = await faultOf(write(store, text, 'b/board:1'))
      if (fault) return fault
    }
    return undefined
  }
})

describe('T9 another program holds the data', () => {
  it('is busy while it does, and works again afterwards', async () => {
    const store = await open(dataDir, { busyTimeout: 1 })
    const other = new DatabaseSync(join(dataDir, storeFiles.database))
    other.exec('BEGIN IMMEDIATE')
    const faults = await Promise.all([faultOf(write(store, '1')), faultOf(write(store, '2'))])
    expect(faults).toEqual(['busy', 'busy'])
    expect(await textsOf(store, 'a/space')).toEqual([])
    other.exec('ROLLBACK')
    other.close()
    await write(store, '3')
    expect(await textsOf(store, 'a/space')).toEqual(['3'])
  })
})

describe('T9 the thread that writes dies', () => {
  it('rejects what was asked of it, tells it once, and the next call finds everything acknowledged', async () => {
    const workers: Worker[] = []
    const failures: StoreError[] = []
    const store = await open(dataDir, {
      onFailure: (error) => failures.push(error),
      startWorker: (options) => {
        const worker = startThread(options)
        workers.push(worker)
        return worker
      },
    })
    await write(store, 'acknowledged')
    const outstanding = Array.from({ length: 20 }, (_, index) => faultOf(write(store, `${index}`, 'b/space')))
    await workers[0]?.terminate()
    for (const fault of await Promise.all(outstanding)) expect([undefined, 'failed']).toContain(fault)
    expect(failures.map(({ fault }) => fault)).toEqual(['failed'])
    await write(store, 'after')
    expect(workers).toHaveLength(2)
    expect(await textsOf(store, 'a/space')).toEqual(['acknowledged', 'after'])
    expect((await refusal(openStore(dataDir))).fault).toBe('busy')
  })

  it('rejects with the reason while the data cannot be opened again, and works when it can', async () => {
    const workers: Worker[] = []
    const file = join(dataDir, storeFiles.database)
    const store = await open(dataDir, {
      startWorker: (options) => {
        const worker = startThread(options)
        workers.push(worker)
        return worker
      },
    })
    await write(store, 'acknowledged')
    await store.idle()
    await workers[0]?.terminate()
    const whole = readFileSync(file)
    for (const name of [`${file}-wal`, `${file}-shm`]) rmSync(name, { force: true })
    writeFileSync(file, 'no longer a database, and long enough to be looked at as one'.repeat(50))
    expect(await faultOf(write(store, 'x'))).toBe('unreadable')
    expect(await faultOf(store.load('a/space'))).toBe('unreadable')
    writeFileSync(file, whole)
    await write(store, 'after')
    expect(await textsOf(store, 'a/space')).toEqual(['acknowledged', 'after'])
  })
})

describe('a data folder that cannot be used', () => {
  it('is refused when it is a file', async () => {
    writeFileSync(dataDir, '')
    const { fault, message } = await refusal(openStore(dataDir))
    expect(fault).toBe('unreadable')
    expect(message).toMatch(/^The data folder .+\/data cannot be written to \(E[A-Z]+\)\. Give the user/)
  })

  it('is refused when nothing can be written in it', async () => {
    if (!mountSmallDisk(dataDir, 'size=1m,ro')) chmodSync(dataDir, 0o500)
    const { fault, message } = await refusal(openStore(dataDir))
    expect(fault).toBe('unreadable')
    expect(message).toMatch(/cannot be written to \((EROFS|EACCES)\)/)
  })

  it('is refused when it cannot be made', async () => {
    expect((await refusal(openStore('/proc/samenbord'))).fault).toBe('unreadable')
    symlinkSync(join(root, 'a disk that is not there'), dataDir)
    expect((await refusal(openStore(join(dataDir, 'deeper')))).fault).toBe('unreadable')
  })

  it('is refused when its database is something else, which stays as it is', async () => {
    mkdirSync(dataDir)
    const file = join(dataDir, storeFiles.database)
    const text = 'Dear diary, this is not a database at all. '.repeat(100)
    writeFileSync(file, text)
    const { fault, message } = await refusal(openStore(dataDir))
    expect(fault).toBe('unreadable')
    expect(message).toMatch(/^The file .+\/samenbord\.db cannot be opened .+Put a backup in its place/)
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(existsSync(`${file}-wal`)).toBe(false)
  })

  it('is refused when its database belongs to another program, which stays as it is', async () => {
    mkdirSync(dataDir)
    const file = join(dataDir, storeFiles.database)
    const other = new DatabaseSync(file)
    other.exec('CREATE TABLE spaces (id TEXT)')
    other.close()
    const before = readFileSync(file)
    const { fault, message } = await refusal(openStore(dataDir))
    expect(fault).toBe('unreadable')
    expect(message).toContain('database of another program')
    expect(Buffer.compare(readFileSync(file), before)).toBe(0)
  })

  it('is refused when a newer Samenbord wrote it', async () => {
    await (await openStore(dataDir)).close()
    const newer = new DatabaseSync(join(dataDir, storeFiles.database))
    newer.exec('PRAGMA user_version = 9999')
    newer.close()
    const { fault, message } = await refusal(openStore(dataDir))
    expect(fault).toBe('unreadable')
    expect(message).toContain('newer Samenbord')
  })

  it('is free again after a refusal', async () => {
    mkdirSync(dataDir)
    const file = join(dataDir, storeFiles.database)
    writeFileSync(file, 'x'.repeat(5_000))
    await refusal(openStore(dataDir))
    rmSync(file)
    expect(await write(await open(dataDir), '1')).toHaveLength(1)
  })
})

describe('the log stays bounded', () => {
  const batch = (index: number) => [
    { document: `a/board:${index % 5}`, update: new Uint8Array(500_000).fill(index) },
  ]
  const logBytes = () => statSync(join(dataDir, `${storeFiles.database}-wal`)).size

  it('T12 when it is never quiet', async () => {
    const store = await open(dataDir)
    for (let index = 0; index < 100; index += 1) await store.append(batch(index))
    expect(logBytes()).toBeLessThan(18 * 1024 * 1024)
  })

  it('is written back by itself when nothing is asked for a while', async () => {
    const store = await open(dataDir)
    await store.append(batch(1))
    const inDatabase = () => statSync(join(dataDir, storeFiles.database)).size
    expect(inDatabase()).toBeLessThan(500_000)
    await vi.waitFor(() => expect(inDatabase()).toBeGreaterThan(500_000), { timeout: 10_000 })
  })

  it('T12 when upkeep is done in quiet moments, and space of deleted rows goes back to the disk', async () => {
    const store = await open(dataDir)
    for (let index = 0; index < 60; index += 1) await store.append(batch(index))
    await store.idle()
    const size = () => statSync(join(dataDir, storeFiles.database)).size
    const full = size()
    await store.deleteSpace('a')
    for (let turn = 0; turn < 20; turn += 1) await store.idle()
    expect(full).toBeGreaterThan(29_000_000)
    expect(size()).toBeLessThan(full * 0.7)
  })
})

describe('T13 a backup while writing', () => {
  it('is whole as of one moment, has what was acknowledged before, and opens as data', async () => {
    const store = await open(dataDir)
    await store.insertSpace(spaceRow({ id: 'a' }))
    // Large enough that people write on while it is copied.
    const padding = 'x'.repeat(8_000)
    const number = (text: string) => Number.parseInt(text, 10)
    let written = 0
    const writeOne = async () => {
      written += 1
      const entry = { update: update(`${written} ${padding}`) }
      await store.append([
        { document: 'a/board:1', ...entry },
        { document: 'a/board:2', ...entry },
      ])
    }
    while (written < 1_000) await writeOne()

    const copyDir = join(root, 'copy')
    mkdirSync(copyDir)
    const target = join(copyDir, storeFiles.database)
    let finished = false
    const done = store.backup(target).finally(() => {
      finished = true
    })
    while (!finished) await writeOne()
    await done

    const copy = await open(copyDir)
    const one = (await textsOf(copy, 'a/board:1')).map(number)
    const two = (await textsOf(copy, 'a/board:2')).map(number)
    expect(one).toEqual(two)
    expect(one).toEqual(one.map((_, index) => index + 1))
    expect(one.length).toBeGreaterThanOrEqual(1_000)
    expect(written).toBeGreaterThan(1_001)
    expect(await copy.space('a')).toEqual(spaceRow({ id: 'a' }))
    expect(readdirSync(copyDir).some((name) => name.endsWith('.part'))).toBe(false)
  })

  it('never overwrites a file and leaves nothing half behind', async () => {
    const store = await open(dataDir)
    const target = join(root, 'copy.db')
    writeFileSync(target, 'precious')
    expect(await faultOf(store.backup(target))).toBe('failed')
    expect(readFileSync(target, 'utf8')).toBe('precious')
    expect(await faultOf(store.backup(join(root, 'no', 'such', 'folder.db')))).toBe('unreadable')
  })

  it('is finished by close', async () => {
    const store = await open(dataDir)
    await write(store, 'x'.repeat(3_000_000))
    const done = store.backup(join(root, 'copy.db'))
    await store.close()
    await done
    expect(existsSync(join(root, 'copy.db'))).toBe(true)
  })
})
