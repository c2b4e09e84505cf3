import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { keptWork } from '../../../../client/sync/keptAside.ts'
import { SyncedDocument } from '../../../../client/sync/syncedDocument.ts'
import { RelayDouble } from './relayDouble.ts'

const patiently = { timeout: 8_000, interval: 10 }
let relay: RelayDouble
let open: SyncedDocument[] = []

function openDocument(options: { writable?: boolean; epoch?: number } = {}) {
  const replaced: boolean[] = []
  const kept: string[] = []
  const synced = new SyncedDocument({
    url: 'ws://host/sync/s1',
    ...{ spaceId: 's1', document: 'board:b1', epoch: options.epoch ?? 1, hasEpoch: true },
    ...{ writable: options.writable ?? true, withPresence: true },
    changed: () => {},
    replaced: (wasKept) => replaced.push(wasKept),
    keptEarlier: () => kept.push('earlier'),
  })
  open.push(synced)
  return { synced, replaced, kept }
}

function words(synced: SyncedDocument): unknown {
  return synced.document.getMap('m').toJSON()
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  relay = new RelayDouble()
  vi.stubGlobal('WebSocket', relay.socket)
})

afterEach(async () => {
  await Promise.all(open.map((synced) => synced.close()))
  open = []
})

describe('a document with its copy and its connection', () => {
  test('is ready when the server answered, and saved when it acknowledged', async () => {
    relay.document.getMap('m').set('server', 1)
    const { synced } = openDocument()
    expect(synced.status).toBe('loading')
    await vi.waitUntil(() => synced.connected, patiently)
    expect([synced.status, words(synced)]).toEqual(['ready', { server: 1 }])
    relay.acknowledges = false
    synced.document.getMap('m').set('mine', 1)
    expect(synced.saved).toBe('saving')
    relay.line.acknowledge()
    expect(synced.saved).toBe('saved')
  })

  test('B36 opens without a server when the copy once had everything, and tells that new work is on the device', async () => {
    relay.document.getMap('m').set('server', 1)
    const first = openDocument().synced
    await vi.waitUntil(() => first.connected, patiently)
    await first.close()
    relay.silent = true
    const { synced } = openDocument()
    await vi.waitUntil(() => synced.status === 'ready', patiently)
    expect([words(synced), synced.connected, synced.saved]).toEqual([{ server: 1 }, false, 'saved'])
    synced.document.getMap('m').set('mine', 1)
    expect(synced.saved).toBe('device')
  })

  test('without a copy and without a server it says that it loads, not that it is empty', async () => {
    relay.silent = true
    const { synced } = openDocument()
    await vi.waitUntil(() => relay.lines.length > 0, patiently)
    expect(synced.status).toBe('loading')
  })

  test('work that was not acknowledged before a reload is brought then, and only then called saved', async () => {
    const first = openDocument().synced
    await vi.waitUntil(() => first.connected, patiently)
    relay.silent = true
    first.document.getMap('m').set('mine', 1)
    await first.close()
    const { synced } = openDocument()
    await vi.waitUntil(() => synced.status === 'ready', patiently)
    expect(synced.saved).toBe('device')
    await synced.close()
    relay.silent = false
    const again = openDocument().synced
    await vi.waitUntil(() => again.connected && again.saved === 'saved', patiently)
    expect(relay.document.getMap('m').toJSON()).toEqual({ mine: 1 })
  })

  test('a replaced board (4409) drops the copy and keeps unsent work aside', async () => {
    const { synced, replaced } = openDocument()
    await vi.waitUntil(() => synced.connected, patiently)
    relay.acknowledges = false
    synced.document.getMap('m').set('unsent', 1)
    relay.line.close(4409)
    await vi.waitUntil(() => replaced.length > 0, patiently)
    expect(replaced).toEqual([true])
    const [work] = await keptWork('s1')
    const document = new Y.Doc()
    if (work) Y.applyUpdate(document, work.update)
    expect(document.getMap('m').toJSON()).toEqual({ unsent: 1 })
    relay.document = new Y.Doc()
    const next = openDocument({ epoch: 2 }).synced
    await vi.waitUntil(() => next.connected, patiently)
    expect(words(next)).toEqual({})
  })

  test('a board that was frozen while somebody worked offline shows the server’s, and keeps that work aside', async () => {
    const { synced, replaced } = openDocument()
    await vi.waitUntil(() => synced.connected, patiently)
    relay.silent = true
    synced.document.getMap('m').set('offline', 1)
    relay.silent = false
    synced.writable = false
    await vi.waitUntil(() => replaced.length > 0, patiently)
    expect(replaced).toEqual([true])
    expect(relay.document.getMap('m').size).toBe(0)
    const reader = openDocument({ writable: false }).synced
    await vi.waitUntil(() => reader.connected, patiently)
    expect(words(reader)).toEqual({})
    expect(relay.line.received).toEqual(['step1'])
  })

  test('work of an earlier epoch that never arrived is put aside when the newer one opens', async () => {
    const first = openDocument({ epoch: 1 }).synced
    await vi.waitUntil(() => first.connected, patiently)
    relay.silent = true
    first.document.getMap('m').set('old', 1)
    await first.close()
    relay.silent = false
    const { kept } = openDocument({ epoch: 2 })
    await vi.waitUntil(() => kept.length > 0, patiently)
    expect(await keptWork('s1')).toHaveLength(1)
    expect(relay.document.getMap('m').size).toBe(0)
  })

  test('"not allowed" is tried once more, because a freeze refuses the last letters only', async () => {
    const { synced } = openDocument()
    await vi.waitUntil(() => synced.connected, patiently)
    relay.line.close(4403)
    expect(synced.status).toBe('ready')
    await vi.waitUntil(() => relay.lines.length === 2 && synced.connected, patiently)
    relay.refuses = 4403
    relay.line.close(4403)
    await vi.waitUntil(() => synced.status === 'refused', patiently)
    expect(synced.reason).toBe('notAllowed')
  })

  test('a full server is told while it is waited for', async () => {
    relay.refuses = 4503
    const { synced } = openDocument()
    await vi.waitUntil(() => synced.reason !== undefined, patiently)
    expect([synced.status, synced.reason]).toEqual(['loading', 'notReady'])
    relay.refuses = undefined
    await vi.waitUntil(() => synced.connected, patiently)
    expect([synced.status, synced.reason]).toEqual(['ready', undefined])
  })
})
