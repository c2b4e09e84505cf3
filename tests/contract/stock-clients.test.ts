import { afterEach, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { WebsocketProvider as Provider3 } from 'y-websocket'
import { WebsocketProvider as Provider1 } from 'y-websocket-1'
import { WebsocketProvider as Provider2 } from 'y-websocket-2'
import * as Y from 'yjs'
import { addBoard, makeSpace } from '../support/fixtures.ts'
import { serverForFile } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'

const server = serverForFile({ env: { LOG_LEVEL: 'error' } })

/** What the three generations of the provider have in common, and this test uses. */
type Stock = {
  doc: Y.Doc
  awareness: Provider3['awareness']
  on(event: 'sync', listener: () => void): unknown
  destroy(): void
}

const stock: Stock[] = []

function openStock(Provider: unknown, path: string, token: string): Promise<Stock> {
  const StockProvider = Provider as new (...parameters: unknown[]) => Stock
  class Signed extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { authorization: `Bearer ${token}` } })
    }
  }
  const at = path.lastIndexOf('/')
  const base = `${server().url.replace('http', 'ws')}/sync/${path.slice(0, at)}`
  const options = { WebSocketPolyfill: Signed, disableBc: true }
  const provider = new StockProvider(base, path.slice(at + 1), new Y.Doc(), options)
  stock.push(provider)
  return new Promise((resolve) => provider.on('sync', () => resolve(provider)))
}

function until(document: Y.Doc, condition: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (!condition()) return
      document.off('afterTransaction', check)
      resolve()
    }
    document.on('afterTransaction', check)
    check()
  })
}

afterEach(() => {
  for (const provider of stock.splice(0)) provider.destroy()
})

describe('any y-websocket client works', () => {
  it('T39 stock clients 1.x, 2.x and 3.x and ours converge in one room, and none is closed', {
    timeout: 60_000,
  }, async () => {
    const created = await makeSpace(server().url)
    const path = `${created.space.id}/board:${await addBoard(server().url, created)}`
    const ours = await new SyncClient(server().url, path, { token: created.token }).ready()
    const providers = []
    for (const Provider of [Provider1, Provider2, Provider3])
      providers.push(await openStock(Provider, path, created.token))
    const documents = [ours.document, ...providers.map((provider) => provider.doc)]
    for (let round = 0; round < 20; round += 1) {
      for (const [index, document] of documents.entries()) {
        document.getText('t').insert(document.getText('t').length, String(index))
        document.getMap('m').set(`${index}-${round}`, round)
      }
      for (const provider of providers) provider.awareness.setLocalState({ round })
      await Promise.all(
        documents.map((document) => until(document, () => document.getMap('m').size === (round + 1) * 4)),
      )
    }
    await Promise.all(documents.map((document) => until(document, () => document.getText('t').length === 80)))
    expect(new Set(documents.map((document) => document.getText('t').toString())).size).toBe(1)
    await ours.until(() => ours.isSaved)
    expect(ours.closeCode).toBeUndefined()
    await ours.end()
  })
})
