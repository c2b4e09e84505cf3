import { afterEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { MemoryStore } from '../../server/store/memory.ts'
import type { Store } from '../../server/store/store.ts'
import { limits } from '../../shared/protocol/limits.ts'
import { exchange, Peer } from '../support/peer.ts'
import { TestRelay } from '../support/relay.ts'
import { makeFaulty } from './faultyStore.ts'

const key = 'space/board:one'
const peers: Peer[] = []
const relays: TestRelay[] = []

function start(store?: Store): TestRelay {
  const relay = new TestRelay(store)
  relays.push(relay)
  return relay
}

async function arrive(relay: TestRelay, name: string, document?: Y.Doc): Promise<Peer> {
  const peer = new Peer(name, document)
  peers.push(peer)
  await peer.connect(relay.registry, key)
  return peer
}

function text(document: Y.Doc): string {
  return document.getText('t').toString()
}

function textInRoom(relay: TestRelay): Promise<string> {
  return relay.registry.use(key, (room) => room.read(text))
}

afterEach(async () => {
  for (const peer of peers.splice(0)) peer.destroy()
  for (const relay of relays.splice(0)) await relay.registry.close()
})

describe('a long time away', () => {
  it('T5 brings 5,000 edits of a day offline into a live room, and takes what others did', async () => {
    const relay = start()
    const colleague = await arrive(relay, 'colleague')
    const traveller = await arrive(relay, 'traveller')
    await exchange(relay.registry, peers)
    traveller.disconnect()
    for (let index = 0; index < 5_000; index += 1) traveller.document.getText('t').insert(index, 'x')
    for (let index = 0; index < 500; index += 1) colleague.document.getText('t').insert(index, 'o')
    await exchange(relay.registry, [colleague])
    await traveller.connect(relay.registry, key)
    await exchange(relay.registry, peers)
    expect(text(traveller.document)).toBe(text(colleague.document))
    expect(text(colleague.document).replaceAll('o', '')).toHaveLength(5_000)
    expect(text(colleague.document).replaceAll('x', '')).toHaveLength(500)
    expect(traveller.isSaved).toBe(true)
  })
})

describe('a restore from an older backup (T6)', () => {
  /** A room with some history, its backup, and what was written after that. */
  async function afterBackup(): Promise<{ backup: Uint8Array; alice: Peer; bob: Peer }> {
    const relay = start()
    const alice = await arrive(relay, 'alice')
    const bob = await arrive(relay, 'bob')
    alice.document.getText('t').insert(0, 'before ')
    await exchange(relay.registry, [alice, bob])
    const backup = Y.encodeStateAsUpdate(alice.document)
    alice.document.getText('t').insert(7, 'alice ')
    await exchange(relay.registry, [alice, bob])
    bob.document.getText('t').insert(13, 'bob ')
    await exchange(relay.registry, [alice, bob])
    alice.drop()
    bob.drop()
    return { backup, alice, bob }
  }

  it.each(['the owner first', 'the other first', 'only the other', 'both joined before either spoke'])(
    'T6 brings back what clients still have, once: %s',
    async (order) => {
      const { backup, alice, bob } = await afterBackup()
      const relay = start()
      await relay.store.append([{ document: key, update: backup }])
      if (order === 'both joined before either spoke') {
        await alice.connect(relay.registry, key)
        alice.present({ here: true })
        // Alice is live, by her presence, and has not answered yet when Bob brings structs of hers.
        alice.deliverToServer()
        await bob.connect(relay.registry, key)
        bob.deliverToPeer()
        bob.deliverToServer()
        await relay.registry.settle()
      } else {
        const first = order === 'the owner first' ? alice : bob
        await first.connect(relay.registry, key)
        await exchange(relay.registry, [first])
        if (order !== 'only the other') await (first === alice ? bob : alice).connect(relay.registry, key)
      }
      await exchange(relay.registry, [alice, bob])
      expect(alice.closedWith ?? bob.closedWith).toBeUndefined()
      expect(await textInRoom(relay)).toBe('before alice bob ')
      const newcomer = await arrive(relay, 'newcomer')
      alice.document.getText('t').insert(0, alice.link ? '!' : '')
      await exchange(relay.registry, [alice, bob, newcomer])
      expect(text(newcomer.document)).toBe(alice.link ? '!before alice bob ' : 'before alice bob ')
    },
  )
})

describe('while the store fails (T9)', () => {
  it('T9 goes on, says nothing is saved, unloads nothing, and catches up', async () => {
    const faulty = makeFaulty(new MemoryStore())
    const relay = start(faulty.store)
    const alice = await arrive(relay, 'alice')
    const bob = await arrive(relay, 'bob')
    await exchange(relay.registry, peers)
    faulty.fail('append', 'full')
    alice.document.getText('t').insert(0, 'not lost')
    await exchange(relay.registry, peers)
    expect(text(bob.document)).toBe('not lost')
    expect(alice.isSaved).toBe(false)
    expect(relay.registry.isHealthy).toBe(false)
    alice.disconnect()
    bob.disconnect()
    for (let round = 0; round < 3; round += 1) relay.sweepLater()
    expect(relay.registry.size).toBe(1)
    await bob.connect(relay.registry, key)
    bob.document.getText('t').insert(0, 'really ')
    await exchange(relay.registry, [bob])
    faulty.recover()
    const appended = faulty.called('append', faulty.calls('append') + 1)
    await appended
    await relay.registry.close()
    await exchange(relay.registry, [bob])
    expect(bob.isSaved).toBe(true)
    const stored = new Y.Doc()
    for (const update of (await faulty.store.load(key)).updates) Y.applyUpdate(stored, update)
    expect(text(stored)).toBe('really not lost')
  })
})

describe('the last one leaves while another comes (T10)', () => {
  it.each(['leaves before the commit', 'leaves during the commit', 'leaves after the commit'])(
    'T10 loses nothing and keeps one room when the last client %s',
    async (moment) => {
      const faulty = makeFaulty(new MemoryStore())
      const relay = start(faulty.store)
      const alice = await arrive(relay, 'alice')
      await exchange(relay.registry, [alice])
      const open = faulty.hold('append')
      alice.document.getText('t').insert(0, 'the last word')
      alice.deliverToServer()
      if (moment === 'leaves before the commit') alice.disconnect()
      const appending = faulty.called('append', faulty.calls('append') + 1)
      const settled = relay.registry.settle()
      await appending
      if (moment === 'leaves during the commit') alice.disconnect()
      relay.sweepLater()
      const bob = await arrive(relay, 'bob')
      bob.deliverToServer()
      open()
      await settled
      if (moment === 'leaves after the commit') alice.disconnect()
      relay.sweepLater()
      expect(relay.registry.size).toBe(1)
      await exchange(relay.registry, [bob])
      expect(text(bob.document)).toBe('the last word')
      expect(await textInRoom(relay)).toBe('the last word')
    },
  )

  it('T10 shows nobody what is not in the journal yet', async () => {
    const faulty = makeFaulty(new MemoryStore())
    const relay = start(faulty.store)
    const alice = await arrive(relay, 'alice')
    const bob = await arrive(relay, 'bob')
    await exchange(relay.registry, peers)
    const open = faulty.hold('append')
    alice.document.getText('t').insert(0, 'on its way')
    alice.deliverToServer()
    const appending = faulty.called('append', faulty.calls('append') + 1)
    const settled = relay.registry.settle()
    await appending
    const late = await arrive(relay, 'late')
    late.deliverToServer()
    for (const peer of [bob, late]) peer.deliverToPeer()
    expect(text(bob.document) + text(late.document)).toBe('')
    open()
    await settled
    await exchange(relay.registry, peers)
    expect(text(bob.document)).toBe('on its way')
    expect(text(late.document)).toBe('on its way')
  })

  it('T10 never serves a room before its load has finished', async () => {
    const faulty = makeFaulty(new MemoryStore())
    const document = new Y.Doc()
    document.getText('t').insert(0, 'from before')
    await faulty.store.append([{ document: key, update: Y.encodeStateAsUpdate(document) }])
    const relay = start(faulty.store)
    const open = faulty.hold('load')
    const arriving = arrive(relay, 'alice')
    const other = arrive(relay, 'bob')
    await faulty.called('load', 1)
    open()
    await exchange(relay.registry, [await arriving, await other])
    expect(faulty.calls('load')).toBe(1)
    expect(text((await arriving).document)).toBe('from before')
  })
})

describe('a long journal becomes a snapshot (T12)', () => {
  it('T12 keeps the journal below 4 times the snapshot plus 1 MB after a drag of 30,000 frames', {
    timeout: 60_000,
  }, async () => {
    const relay = start()
    const alice = await arrive(relay, 'alice')
    await exchange(relay.registry, [alice])
    const records = alice.document.getMap<Y.Map<number[]>>('records')
    for (let note = 0; note < 5; note += 1) records.set(`note${note}`, new Y.Map<number[]>())
    for (let frame = 0; frame < 30_000; frame += 1) {
      alice.document.transact(() => records.forEach((record) => void record.set('xy', [frame, frame / 2])))
      if (frame % 20 === 0) await exchange(relay.registry, [alice])
    }
    await exchange(relay.registry, [alice])
    await relay.registry.compaction.settle()
    const stored = await relay.store.load(key)
    const journal = stored.updates.reduce((total, update) => total + update.length, 0)
    expect(journal).toBeLessThanOrEqual(4 * (stored.snapshotV2?.length ?? 0) + 1024 * 1024)
    expect(stored.snapshotV2).not.toBeNull()
    const again = start(relay.store)
    const bob = await arrive(again, 'bob')
    await exchange(again.registry, [bob])
    expect(bob.document.getMap('records').toJSON()).toMatchObject({ note4: { xy: [29_999, 14_999.5] } })
  })

  it.each(['load', 'compact'] as const)(
    'T12 keeps the same state when compaction fails at %s',
    async (method) => {
      const faulty = makeFaulty(new MemoryStore())
      const relay = start(faulty.store)
      const alice = await arrive(relay, 'alice')
      for (let index = 0; index < 50; index += 1) alice.document.getText('t').insert(index, 'x')
      await exchange(relay.registry, [alice])
      faulty.fail(method, 'failed', { times: 1 })
      await expect(relay.registry.compaction.compact(key)).rejects.toThrow()
      await relay.registry.compaction.compact(key)
      expect((await faulty.store.load(key)).updates).toHaveLength(0)
      const again = start(faulty.store)
      const bob = await arrive(again, 'bob')
      await exchange(again.registry, [bob])
      expect(text(bob.document)).toBe('x'.repeat(50))
    },
  )
})

describe('a reader that cannot keep up (T18)', () => {
  it('T18 is not queued for, and gets one difference when it has drained', async () => {
    const relay = start()
    const writer = await arrive(relay, 'writer')
    const slow = await arrive(relay, 'slow')
    await exchange(relay.registry, peers)
    slow.waiting = limits.outboundBytes + 1_000_000
    const link = slow.link
    for (let index = 0; index < 50; index += 1) {
      writer.document.getText('t').insert(index, 'x')
      await exchange(relay.registry, [writer])
    }
    expect(link?.toPeer).toHaveLength(0)
    slow.waiting = 0
    link?.hold.room.drained(link.participant)
    await exchange(relay.registry, peers)
    expect(text(slow.document)).toBe('x'.repeat(50))
  })
})
