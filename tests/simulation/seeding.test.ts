import { describe, expect, it } from 'vitest'
import { seedWrites } from '../../server/space/seeding.ts'
import { readRecords } from '../../shared/board/document.ts'
import { werkvormen } from '../../shared/werkvormen/index.ts'
import { exchange, Peer } from '../support/peer.ts'
import { seeded } from '../support/random.ts'
import { TestRelay } from '../support/relay.ts'

const times = 1_000

describe('the layout of a new board is there exactly once', () => {
  it(`T4 two first clients open a new board at once, ${times} times`, { timeout: 120_000 }, async () => {
    const relay = new TestRelay()
    const random = seeded(4)
    const werkvorm = werkvormen['wie-zijn-wij']
    if (!werkvorm) throw new Error('no such werkvorm')
    const expected = werkvorm.layout(werkvorm.defaultSettings, 'nl').map((record) => record.id)
    for (let board = 0; board < times; board += 1) {
      const seed = {
        boardId: `b${board}`,
        werkvorm: werkvorm.id,
        layout: 'plenary',
        settings: werkvorm.defaultSettings,
        language: 'nl' as const,
      }
      const write = seedWrites('space', [seed])[0]
      if (!write) throw new Error('nothing to write')
      const peers = [new Peer('first'), new Peer('second')]
      const arrivals = () => Promise.all(peers.map((peer) => peer.connect(relay.registry, write.key)))
      const seeding = () =>
        relay.registry.use(write.key, (room) => relay.registry.writeTogether([{ room, seed: write.seed }]))
      // Before, after or while the server writes it; and sometimes the server does it twice.
      const order = random.below(4)
      if (order === 0) await arrivals()
      if (order === 1) await Promise.all([arrivals(), seeding()])
      else await seeding()
      if (order === 2) await seeding()
      if (order > 1) await arrivals()
      await exchange(relay.registry, peers)
      for (const peer of peers) {
        const ids = [...readRecords(peer.document).keys()]
        expect(ids.toSorted(), `board ${board}, order ${order}`).toEqual(expected.toSorted())
        peer.destroy()
      }
    }
    await relay.registry.close()
  })
})
