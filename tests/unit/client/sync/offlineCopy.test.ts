import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { keepAside, keptWork, retireOtherEpochs } from '../../../../client/sync/keptAside.ts'
import { databaseName, OfflineCopy, storedEpochs } from '../../../../client/sync/offlineCopy.ts'

/** The trim goes on after the update that asked for it. */
const patiently = { timeout: 8_000, interval: 20 }
const name = { spaceId: 's1', document: 'board:b1', epoch: 1 }

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

async function open(document = new Y.Doc(), of = name): Promise<{ copy: OfflineCopy; document: Y.Doc }> {
  const copy = await OfflineCopy.open(of, document, () => {})
  if (!copy) throw new Error('no copy')
  return { copy, document }
}

function rows(of = name): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName(of))
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const count = request.result.transaction('updates').objectStore('updates').count()
      count.onsuccess = () => {
        request.result.close()
        resolve(count.result)
      }
    }
  })
}

describe('the copy on this device', () => {
  test('has everything after closing and opening', async () => {
    const first = await open()
    first.document.getMap('m').set('a', 1)
    await first.copy.close()
    const second = await open()
    expect(second.document.getMap('m').toJSON()).toEqual({ a: 1 })
    await second.copy.close()
  })

  test('does not grow by opening it (y-indexeddb #31)', async () => {
    for (let time = 0; time < 60; time += 1) await (await open()).copy.close()
    const last = await open()
    await vi.waitUntil(async () => (await rows()) <= 25, patiently)
    await last.copy.close()
  })

  test('is trimmed while a busy board is open', async () => {
    const { copy, document } = await open()
    for (let update = 0; update < 450; update += 1) document.getMap('m').set('n', update)
    await vi.waitUntil(async () => (await rows()) < 250, patiently)
    await copy.close()
    const again = await open()
    expect(again.document.getMap('m').get('n')).toBe(449)
    await again.copy.close()
  })

  test('remembers over a reload what the server had, and what it never acknowledged', async () => {
    const first = await open()
    expect([first.copy.wasSynced, first.copy.hadUnsent]).toEqual([false, false])
    first.copy.markSynced()
    first.copy.markUnsent(true)
    await first.copy.close()
    const second = await open()
    expect([second.copy.wasSynced, second.copy.hadUnsent]).toEqual([true, true])
    second.copy.markUnsent(false)
    await second.copy.close()
    const third = await open()
    expect(third.copy.hadUnsent).toBe(false)
    await third.copy.close()
  })

  test('is missing, and says so, where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('denied')
      },
    })
    expect(await OfflineCopy.open(name, new Y.Doc(), () => {})).toBeUndefined()
  })

  test('can be removed', async () => {
    const { copy, document } = await open()
    document.getMap('m').set('a', 1)
    await copy.remove()
    const again = await open()
    expect(again.document.getMap('m').size).toBe(0)
    await again.copy.close()
  })
})

describe('copies of earlier epochs', () => {
  async function leave(epoch: number, unsent: boolean): Promise<void> {
    const { copy, document } = await open(new Y.Doc(), { ...name, epoch })
    document.getMap('m').set('epoch', epoch)
    copy.markUnsent(unsent)
    await copy.close()
  }

  test('go when everything in them had arrived', async () => {
    await leave(1, false)
    await leave(2, false)
    expect(await retireOtherEpochs({ ...name, epoch: 2 }, 5)).toBe(false)
    expect(await storedEpochs('s1', 'board:b1')).toEqual([2])
    expect(await keptWork('s1')).toEqual([])
  })

  test('are kept aside first when something in them never arrived', async () => {
    await leave(1, true)
    expect(await retireOtherEpochs({ ...name, epoch: 2 }, 5)).toBe(true)
    expect(await storedEpochs('s1', 'board:b1')).toEqual([])
    const [kept] = await keptWork('s1')
    const document = new Y.Doc()
    if (kept) Y.applyUpdate(document, kept.update)
    expect(document.getMap('m').toJSON()).toEqual({ epoch: 1 })
    expect(kept).toMatchObject({ ...name, epoch: 1, keptAt: 5 })
  })

  test('of other documents are left alone', async () => {
    await open(new Y.Doc(), { ...name, document: 'board:b10' }).then(({ copy }) => copy.close())
    await retireOtherEpochs({ ...name, epoch: 9 }, 5)
    expect(await storedEpochs('s1', 'board:b10')).toEqual([1])
  })

  test('what is kept aside has a maximum', async () => {
    for (let time = 0; time < 60; time += 1) await keepAside(name, new Y.Doc(), time)
    const kept = await keptWork('s1')
    expect(kept).toHaveLength(50)
    expect(kept[0]?.keptAt).toBe(59)
    expect(await keptWork('other')).toEqual([])
  })
})
