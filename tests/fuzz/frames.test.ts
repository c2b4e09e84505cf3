import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { silentObserver } from '../../server/room/observer.ts'
import { Malformed } from '../../server/room/reader.ts'
import { exchange, Peer, syncMessageOf } from '../support/peer.ts'
import { type Random, seeded } from '../support/random.ts'
import { TestRelay } from '../support/relay.ts'

const randomRounds = Number(process.env.FUZZ_ROUNDS ?? 20_000)
/** A bad one of these often costs the attacker the connection, so a round takes longer. */
const mutatedRounds = Math.ceil(randomRounds / 10)
const perTick = 50
const key = 'space/board:one'

/** Sends frames of one kind from an attacker while a colleague writes, and answers how it went. */
async function attack(rounds: number, seed: number, frame: (random: Random, attacker: Peer) => Uint8Array) {
  const faults: unknown[] = []
  const relay = new TestRelay(undefined, { ...silentObserver, fault: (_what, error) => faults.push(error) })
  const random = seeded(seed)
  const colleague = new Peer('colleague')
  await colleague.connect(relay.registry, key)
  let attacker = await newcomer(relay)
  let written = 0
  for (let round = 0; round < rounds; round += 1) {
    if (!attacker.link) {
      attacker.destroy()
      attacker = await newcomer(relay)
    }
    send(attacker, frame(random, attacker))
    if (round % perTick > 0) continue
    colleague.document.getText('own words').insert(written, 'x')
    written += 1
    await exchange(relay.registry, [colleague])
  }
  await exchange(relay.registry, [colleague])
  const stored = await relay.registry.use(key, (room) =>
    room.read((document) => document.getText('own words').toString()),
  )
  const outcome = {
    faults,
    stored,
    seen: colleague.document.getText('own words').toString(),
    written,
    closedWith: colleague.closedWith,
    pending: colleague.document.store.pendingStructs,
  }
  for (const peer of [colleague, attacker]) peer.destroy()
  await relay.registry.close()
  return outcome
}

async function newcomer(relay: TestRelay): Promise<Peer> {
  const attacker = new Peer('attacker')
  await attacker.connect(relay.registry, key)
  await exchange(relay.registry, [attacker])
  return attacker
}

/** As the socket does: what is malformed closes the connection. */
function send(attacker: Peer, bytes: Uint8Array): void {
  try {
    attacker.raw(bytes)
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    attacker.disconnect()
  }
}

function randomFrame(random: Random): Uint8Array {
  const bytes = Uint8Array.from({ length: random.below(60) }, () => random.below(256))
  return random.chance(0.5) ? bytes : syncMessageOf(random.pick([0, 1, 2]), bytes)
}

/** A valid edit on top of what the attacker has, with one to three bits flipped. */
function mutatedFrame(random: Random, attacker: Peer): Uint8Array {
  const own = new Y.Doc()
  const before = Y.encodeStateAsUpdate(attacker.document)
  Y.applyUpdate(own, before)
  const vector = Y.encodeStateVector(own)
  own.getText('own words').insert(random.below(own.getText('own words').length + 1), 'abc')
  own.getMap('records').set('shape:a', { x: random.below(1000), text: 'é🎈' })
  const frame = syncMessageOf(random.pick([1, 2]), Y.encodeStateAsUpdate(own, vector))
  own.destroy()
  for (let flips = 0; flips <= random.below(3); flips += 1) {
    const at = random.below(frame.length)
    frame[at] = (frame[at] ?? 0) ^ (1 << random.below(8))
  }
  return frame
}

describe('no frame of one client disturbs another', () => {
  it(`T21 ${randomRounds} random frames: no fault, the colleague's words are all there`, {
    timeout: 300_000,
  }, async () => {
    const { faults, stored, written, closedWith } = await attack(randomRounds, 1, randomFrame)
    expect(faults).toEqual([])
    expect(closedWith).toBeUndefined()
    expect(stored).toHaveLength(written)
  })

  it(`T21 ${mutatedRounds} valid frames with flipped bits: no fault, nothing pending, the colleague goes on`, {
    timeout: 300_000,
  }, async () => {
    const { faults, stored, seen, written, closedWith, pending } = await attack(
      mutatedRounds,
      2,
      mutatedFrame,
    )
    expect(faults).toEqual([])
    expect(closedWith).toBeUndefined()
    expect(pending).toBeNull()
    expect(stored).toBe(seen)
    expect(written).toBe(Math.ceil(mutatedRounds / perTick))
  })
})
