import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { deepestType } from '../../server/room/depth.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { exchange, Peer, syncMessageOf } from '../support/peer.ts'
import { TestRelay } from '../support/relay.ts'

const key = 'space/board:one'

/** An update of one-letter items of one client, each with the neighbours that are given. */
function lettersUpdate(
  client: number,
  items: { origin?: [number, number]; right?: [number, number] }[],
): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [1, items.length, client, 0]) encoding.writeVarUint(encoder, number)
  for (const { origin, right } of items) {
    encoding.writeUint8(encoder, 4 | (origin ? 0x80 : 0) | (right ? 0x40 : 0))
    for (const number of [...(origin ?? []), ...(right ?? [])]) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, 'y')
  }
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

/** Maps in maps, so many deep. */
function nested(depth: number): Y.Doc {
  const document = new Y.Doc()
  let map = document.getMap<unknown>('records')
  document.transact(() => {
    for (let level = 0; level < depth; level += 1) map = map.set('in', new Y.Map<unknown>())
  })
  return document
}

describe('small messages that would cost the server much', () => {
  let relay: TestRelay
  let attacker: Peer
  let colleague: Peer

  beforeEach(async () => {
    relay = new TestRelay()
    attacker = new Peer('attacker')
    colleague = new Peer('colleague')
    for (const peer of [attacker, colleague]) await peer.connect(relay.registry, key)
    await exchange(relay.registry, [attacker, colleague])
  })

  afterEach(async () => {
    colleague.document.getText('own words').insert(0, 'goes on')
    await exchange(relay.registry, [colleague])
    expect(colleague.closedWith).toBeUndefined()
    expect(colleague.isSaved).toBe(true)
    for (const peer of [attacker, colleague]) peer.destroy()
    await relay.registry.close()
  })

  it('T27 refuses types that are nested too deep, in one update and step by step', async () => {
    attacker.raw(syncMessageOf(2, Y.encodeStateAsUpdate(nested(5_000))))
    await exchange(relay.registry, [attacker, colleague])
    expect(attacker.closedWith).toBe('badFrame')
    await attacker.connect(relay.registry, key)
    let map = attacker.document.getMap<unknown>('steps')
    for (let level = 0; level < deepestType + 10 && attacker.link; level += 1) {
      map = map.set('in', new Y.Map<unknown>())
      await exchange(relay.registry, [attacker, colleague])
    }
    expect(attacker.closedWith).toBe('badFrame')
    expect(JSON.stringify(colleague.document.getMap('steps')).match(/in/g)?.length).toBeLessThanOrEqual(
      deepestType,
    )
  })

  it('takes a note with lists in lists, as people write them', async () => {
    attacker.document.getMap('records').set('note', nested(10).getMap('records').clone())
    await exchange(relay.registry, [attacker, colleague])
    expect(attacker.isSaved).toBe(true)
  })

  it('T21 refuses thousands of items at the beginning of one text, which Yjs compares with each other', async () => {
    attacker.document.getText('t').insert(0, 'x'.repeat(3_000))
    await exchange(relay.registry, [attacker, colleague])
    const own = attacker.document.clientID
    const items = Array.from({ length: 3_000 }, (_, index) => ({ right: [own, index] as [number, number] }))
    attacker.raw(syncMessageOf(2, lettersUpdate(77, items)))
    expect(attacker.closedWith).toBe('badFrame')
  })

  it('takes a long text that somebody wrote from behind to the front offline', async () => {
    const offline = new Peer('offline')
    for (let index = 0; index < 300; index += 1) offline.document.getText('t').insert(0, 'a')
    for (let note = 0; note < 600; note += 1) {
      const record = offline.document.getMap<Y.Map<unknown>>('records').set(`shape:${note}`, new Y.Map())
      record.set('xy', [note, note])
      record.set('text', new Y.XmlFragment())
    }
    await offline.connect(relay.registry, key)
    await exchange(relay.registry, [offline, colleague])
    expect(offline.closedWith).toBeUndefined()
    expect(colleague.document.getMap('records').size).toBe(600)
    offline.destroy()
  })

  it('T21 refuses an item that builds on itself without touching the document', async () => {
    const built = (await relay.registry.hold(key)).room
    built.read(() => undefined)
    attacker.raw(
      syncMessageOf(
        2,
        lettersUpdate(attacker.document.clientID, [{ origin: [attacker.document.clientID, 0] }]),
      ),
    )
    expect(attacker.closedWith).toBe('badFrame')
  })

  it('T21 tries nothing more of somebody whose update did not apply', async () => {
    const refusals: string[] = []
    const watched = new TestRelay(undefined, {
      ...relay.observer,
      refused: (_reason, detail) => refusals.push(detail),
    })
    const burst = new Peer('burst')
    await burst.connect(watched.registry, key)
    await exchange(watched.registry, [burst])
    // Two clients that build on each other: each is there, and neither can be first.
    const circle = encoding.createEncoder()
    encoding.writeVarUint(circle, 2)
    for (const [client, other] of [
      [9, 8],
      [8, 9],
    ] as const) {
      for (const number of [1, client, 0]) encoding.writeVarUint(circle, number)
      encoding.writeUint8(circle, 0x84)
      for (const number of [other, 0]) encoding.writeVarUint(circle, number)
      encoding.writeVarString(circle, 'y')
    }
    encoding.writeVarUint(circle, 0)
    burst.raw(syncMessageOf(2, encoding.toUint8Array(circle)))
    await exchange(watched.registry, [burst])
    expect(burst.closedWith).toBe('badFrame')
    expect(refusals).toEqual(['update does not apply'])
    expect(
      await watched.registry.use(key, (room) => room.read((document) => document.store.pendingStructs)),
    ).toBeNull()
    burst.destroy()
    await watched.registry.close()
  })

  it('T18 answers few questions for the whole state, and none while the answers are not read', async () => {
    const { link } = attacker
    attacker.waiting = limits.outboundBytes + 1
    for (let question = 0; question < 10; question += 1) attacker.raw(syncMessageOf(0, Uint8Array.of(0)))
    expect(link?.toPeer).toHaveLength(0)
    attacker.waiting = 0
    link?.hold.room.drained(link.participant)
    expect(link?.toPeer).toHaveLength(1)
    for (let question = 0; question < 100 && attacker.link; question += 1) {
      attacker.raw(syncMessageOf(0, Uint8Array.of(0)))
    }
    expect(attacker.closedWith).toBe('tooFast')
  })

  it('T6 T24 keeps the place of somebody who is away: nobody writes or shows up as them', async () => {
    const victim = new Peer('victim')
    await victim.connect(relay.registry, key)
    victim.document.getText('t').insert(0, 'before ')
    victim.present({ cursor: [1, 1] })
    await exchange(relay.registry, [attacker, colleague, victim])
    victim.disconnect()
    victim.document.getText('t').insert(7, 'in the tunnel')
    const encoder = encoding.createEncoder()
    for (const number of [1, 1, victim.document.clientID, 7, 0, 100, 0])
      encoding.writeVarUint(encoder, number)
    for (const type of [1, 2] as const) {
      attacker.raw(syncMessageOf(type, encoding.toUint8Array(encoder)))
      expect(attacker.closedWith).toBe('notAllowed')
      await attacker.connect(relay.registry, key)
      await exchange(relay.registry, [attacker])
    }
    attacker.awareness.states.set(victim.document.clientID, { cursor: [9, 9] })
    attacker.awareness.meta.set(victim.document.clientID, { clock: 2 ** 32 - 1, lastUpdated: 0 })
    attacker.sendPresence([victim.document.clientID])
    await exchange(relay.registry, [attacker, colleague])
    for (const peer of [attacker, colleague]) peer.disconnect()
    await relay.registry.settle()
    relay.sweepLater()
    expect(relay.registry.size).toBe(0)
    for (const peer of [attacker, colleague]) await peer.connect(relay.registry, key)
    await exchange(relay.registry, [attacker, colleague])
    attacker.raw(syncMessageOf(2, encoding.toUint8Array(encoder)))
    expect(attacker.closedWith).toBe('notAllowed')
    await victim.connect(relay.registry, key)
    await exchange(relay.registry, [attacker, colleague, victim])
    expect(victim.closedWith).toBeUndefined()
    expect(colleague.document.getText('t').toString()).toBe('before in the tunnel')
    victim.destroy()
  })

  it('T18 takes no more bytes of one member than a person writes', async () => {
    const bytes = new Uint8Array(limits.updateBytes - 1_000)
    for (let round = 0; round < 40 && attacker.link; round += 1) {
      attacker.document.getMap('junk').set(String(round), bytes)
      attacker.deliverToServer()
    }
    expect(attacker.closedWith).toBe('tooFast')
    await exchange(relay.registry, [colleague])
    const stored = await relay.registry.use(key, (room) => room.content.bytes)
    expect(stored).toBeLessThan(12 * 1024 * 1024)
  })
})
