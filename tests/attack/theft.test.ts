import * as encoding from 'lib0/encoding'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { limits } from '../../shared/protocol/limits.ts'
import { exchange, Peer, syncMessageOf } from '../support/peer.ts'
import { TestRelay } from '../support/relay.ts'

const key = 'space/board:one'

/** An update with one GC struct: `length` clocks of a client, from a clock on. */
function gcUpdate(client: number, clock: number, length: number): Uint8Array {
  const encoder = encoding.createEncoder()
  for (const number of [1, 1, client, clock]) encoding.writeVarUint(encoder, number)
  encoding.writeUint8(encoder, 0)
  encoding.writeVarUint(encoder, length)
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

describe('nobody writes as somebody else (T24)', () => {
  let relay: TestRelay
  let victim: Peer
  let attacker: Peer
  let witness: Peer

  beforeEach(async () => {
    relay = new TestRelay()
    victim = new Peer('victim')
    attacker = new Peer('attacker')
    witness = new Peer('witness')
    for (const peer of [victim, attacker, witness]) await peer.connect(relay.registry, key)
    victim.document.getText('t').insert(0, 'a')
    await exchange(relay.registry, [victim, attacker, witness])
  })

  afterEach(async () => {
    for (const peer of [victim, attacker, witness]) peer.destroy()
    await relay.registry.close()
  })

  async function expectVictimHeard(): Promise<void> {
    for (let index = 0; index < 100; index += 1) victim.document.getText('t').insert(index, 'x')
    await exchange(relay.registry, [victim, attacker, witness])
    expect(victim.closedWith).toBeUndefined()
    expect(witness.document.getText('t').toString()).toBe(victim.document.getText('t').toString())
    expect(witness.document.getText('t').length).toBe(101)
  }

  it('T24 refuses one struct of length 2^40 under a live colleague, whose next 100 edits arrive', async () => {
    attacker.raw(syncMessageOf(2, gcUpdate(victim.document.clientID, 1, 2 ** 40)))
    expect(attacker.closedWith).toBe('badFrame')
    await expectVictimHeard()
  })

  it('T24 refuses a small step under a live colleague, in an update and in a step 2', async () => {
    attacker.raw(syncMessageOf(2, gcUpdate(victim.document.clientID, 1, 1)))
    expect(attacker.closedWith).toBe('notAllowed')
    await attacker.connect(relay.registry, key)
    attacker.raw(syncMessageOf(1, gcUpdate(victim.document.clientID, 1, 1)))
    expect(attacker.closedWith).toBe('notAllowed')
    await expectVictimHeard()
  })

  it('T24 refuses a clock jump under the own client', () => {
    attacker.raw(syncMessageOf(2, gcUpdate(attacker.document.clientID, 0, limits.clockStepPerUpdate + 1)))
    expect(attacker.closedWith).toBe('badFrame')
  })

  it('T24 lets nobody take over the id of a colleague by presence', async () => {
    victim.present({ cursor: [1, 1] })
    await exchange(relay.registry, [victim, attacker, witness])
    attacker.awareness.states.set(victim.document.clientID, { cursor: [9, 9], member: { id: 'victim' } })
    attacker.awareness.meta.set(victim.document.clientID, { clock: 2 ** 50, lastUpdated: 0 })
    attacker.sendPresence([victim.document.clientID])
    await exchange(relay.registry, [victim, attacker, witness])
    expect(witness.awareness.getStates().get(victim.document.clientID)).toMatchObject({
      cursor: [1, 1],
      member: { id: 'victim' },
    })
    await expectVictimHeard()
  })

  it('T24 refuses structs of the server itself and of the seed', () => {
    attacker.raw(syncMessageOf(2, gcUpdate(1, 0, 1)))
    expect(attacker.closedWith).toBe('notAllowed')
  })

  it('lets two tabs of one member bring structs of each other', async () => {
    const secondTab = new Peer('victim')
    Y.applyUpdate(secondTab.document, Y.encodeStateAsUpdate(victim.document))
    victim.document.getText('t').insert(1, 'from the first tab')
    Y.applyUpdate(secondTab.document, Y.encodeStateAsUpdate(victim.document))
    await secondTab.connect(relay.registry, key)
    await exchange(relay.registry, [secondTab, witness])
    expect(witness.document.getText('t').toString()).toContain('from the first tab')
    await exchange(relay.registry, [victim, secondTab, witness])
    expect(victim.closedWith ?? secondTab.closedWith).toBeUndefined()
    secondTab.destroy()
  })
})
