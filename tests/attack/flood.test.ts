import * as encoding from 'lib0/encoding'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { limits } from '../../shared/protocol/limits.ts'
import { exchange, Peer, syncMessageOf } from '../support/peer.ts'
import { TestRelay } from '../support/relay.ts'

const key = 'space/board:one'

async function meeting(...names: string[]): Promise<{ relay: TestRelay; peers: Peer[] }> {
  const relay = new TestRelay()
  const peers = names.map((name) => new Peer(name))
  for (const peer of peers) await peer.connect(relay.registry, key)
  await exchange(relay.registry, peers)
  return { relay, peers }
}

/** Updates of 1 KB whose first one is withheld. */
function orphans(count: number): Uint8Array[] {
  const document = new Y.Doc()
  const updates: Uint8Array[] = []
  document.on('update', (update: Uint8Array) => updates.push(update))
  for (let index = 0; index <= count; index += 1) document.getArray('x').push(['a'.repeat(1024)])
  return updates.slice(1)
}

describe('what nobody can build on is not kept (T25)', () => {
  it('T25 keeps nothing of 2,000 updates without predecessor and closes the sender', async () => {
    const { relay, peers } = await meeting('attacker', 'witness')
    const [attacker, witness] = peers as [Peer, Peer]
    for (const update of orphans(2_000)) {
      attacker.raw(syncMessageOf(2, update))
      await exchange(relay.registry, peers)
    }
    expect(attacker.closedWith).toBe('badFrame')
    const room = (await relay.registry.hold(key)).room
    expect(room.content.bytes).toBeLessThan(limits.pendingBytesPerRoom)
    expect(room.read((document) => document.store.pendingStructs)).toBeNull()
    witness.document.getText('t').insert(0, 'goes on')
    await exchange(relay.registry, [witness])
    expect(witness.isSaved).toBe(true)
  })

  it('drops an edit that comes before the own step 2 silently, and the step 2 brings it', async () => {
    const relay = new TestRelay()
    const offline = new Peer('offline')
    offline.document.getText('t').insert(0, 'written in the train. ')
    await offline.connect(relay.registry, key)
    offline.document.getText('t').insert(22, 'written at once.')
    await exchange(relay.registry, [offline])
    expect(offline.closedWith).toBeUndefined()
    expect(offline.isSaved).toBe(true)
    const text = await relay.registry.use(key, (room) =>
      room.read((document) => document.getText('t').toString()),
    )
    expect(text).toBe('written in the train. written at once.')
  })
})

describe('presence stays small and true (T26)', () => {
  it('T26 keeps one id per connection, whatever a frame of 100 ids says', async () => {
    const { relay, peers } = await meeting('attacker', 'witness')
    const [attacker, witness] = peers as [Peer, Peer]
    attacker.present({ cursor: [0, 0] })
    for (let client = 1; client <= 100; client += 1) {
      attacker.awareness.states.set(client, { cursor: [client, client] })
      attacker.awareness.meta.set(client, { clock: 1, lastUpdated: 0 })
    }
    attacker.sendPresence([...attacker.awareness.states.keys()])
    await exchange(relay.registry, peers)
    const others = [...witness.awareness.getStates().keys()].filter(
      (client) => client !== witness.document.clientID,
    )
    expect(others).toEqual([attacker.document.clientID])
  })

  it('T26 refuses a frame of 100,000 ids', async () => {
    const { peers } = await meeting('attacker')
    const [attacker] = peers as [Peer]
    const inner = encoding.createEncoder()
    encoding.writeVarUint(inner, 100_000)
    for (let client = 0; client < 100_000; client += 1) {
      encoding.writeVarUint(inner, client)
      encoding.writeVarUint(inner, 1)
      encoding.writeVarString(inner, '{}')
    }
    const frame = encoding.createEncoder()
    encoding.writeVarUint(frame, 1)
    encoding.writeVarUint8Array(frame, encoding.toUint8Array(inner))
    expect(() => attacker.raw(encoding.toUint8Array(frame))).toThrow('too many presence entries')
  })

  it('T26 passes on no state that is too large or no JSON object, and no forged member', async () => {
    const { relay, peers } = await meeting('attacker', 'witness')
    const [attacker, witness] = peers as [Peer, Peer]
    const client = attacker.document.clientID
    attacker.present({ cursor: [1, 1], member: { id: 'witness', name: 'Somebody else' } })
    await exchange(relay.registry, peers)
    expect(witness.awareness.getStates().get(client)).toMatchObject({
      cursor: [1, 1],
      member: { id: 'attacker' },
    })
    attacker.present({ cursor: [2, 2], more: 'x'.repeat(limits.presenceBytes) })
    await exchange(relay.registry, peers)
    expect(witness.awareness.getStates().get(client)).toMatchObject({ cursor: [1, 1] })
  })

  it('T26 forgets who left, for everyone', async () => {
    const { relay, peers } = await meeting('guest', 'witness')
    const [guest, witness] = peers as [Peer, Peer]
    guest.present({ cursor: [1, 1] })
    await exchange(relay.registry, peers)
    expect(witness.awareness.getStates().has(guest.document.clientID)).toBe(true)
    guest.disconnect()
    await exchange(relay.registry, [witness])
    expect(witness.awareness.getStates().has(guest.document.clientID)).toBe(false)
  })
})

describe('who may only read, only reads (T31)', () => {
  it('T31 takes no update, step 2 or presence trick from a reader', async () => {
    const relay = new TestRelay()
    const reader = new Peer('reader')
    const writer = new Peer('writer')
    reader.mayWrite = false
    await writer.connect(relay.registry, key)
    writer.document.getText('t').insert(0, 'theirs')
    await exchange(relay.registry, [writer])
    for (const type of [1, 2] as const) {
      await reader.connect(relay.registry, key)
      await exchange(relay.registry, [reader, writer])
      const forged = new Y.Doc()
      forged.getText('t').insert(0, 'forged')
      reader.raw(syncMessageOf(type, Y.encodeStateAsUpdate(forged)))
      await exchange(relay.registry, [writer])
      expect(writer.document.getText('t').toString()).toBe('theirs')
      reader.disconnect()
    }
    const deletion = new Y.Doc()
    Y.applyUpdate(deletion, Y.encodeStateAsUpdate(writer.document))
    deletion.getText('t').delete(0, 6)
    await reader.connect(relay.registry, key)
    await exchange(relay.registry, [reader, writer])
    reader.raw(syncMessageOf(2, Y.encodeStateAsUpdate(deletion)))
    await exchange(relay.registry, [writer])
    expect(writer.document.getText('t').toString()).toBe('theirs')
  })
})
