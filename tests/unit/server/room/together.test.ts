import { describe, expect, it } from 'vitest'
import type { RoomDocument } from '../../../../server/room/together.ts'
import { exchange, Peer } from '../../../support/peer.ts'
import { TestRelay } from '../../../support/relay.ts'

const keys = ['space/board:a', 'space/board:b'] as const

/** Two rooms with somebody in each. */
async function twoRooms() {
  const relay = new TestRelay()
  const peers = [new Peer('anna'), new Peer('bob')] as const
  const [a, b] = await Promise.all(peers.map((peer, at) => peer.connect(relay.registry, keys[at] ?? '')))
  if (!a || !b) throw new Error('no rooms')
  await exchange(relay.registry, peers)
  const write = (key: string, value: string): ((document: RoomDocument) => void) => {
    return (document) => void document.getMap('records').set(key, value)
  }
  return { relay, peers, rooms: [a.hold.room, b.hold.room] as const, write }
}

const texts = (peer: Peer) => peer.document.getMap('records').toJSON()

describe('changes of several rooms together', () => {
  it('go in one commit', async () => {
    const { relay, peers, rooms, write } = await twoRooms()
    const commits: number[] = []
    const append = relay.store.append.bind(relay.store)
    relay.store.append = (batch) => {
      commits.push(batch.length)
      return append(batch)
    }
    const changes = rooms.map((room) => ({ room, change: write('x', '1') }))
    await relay.registry.writeTogether(changes)
    await exchange(relay.registry, peers)
    expect(commits).toEqual([2])
    expect(peers.map(texts)).toEqual([{ x: '1' }, { x: '1' }])
  })

  it('leave nothing behind when one of them fails, and the rooms work on', async () => {
    const { relay, peers, rooms, write } = await twoRooms()
    const [a, b] = rooms
    peers[0].document.getMap('records').set('mine', 'typed in the same moment')
    peers[0].deliverToServer()
    const failing = relay.registry.writeTogether([
      { room: a, change: write('half', 'yes') },
      { room: b, change: write('half', 'yes') },
      {
        room: b,
        change: () => {
          throw new Error('impossible')
        },
      },
    ])
    const after = relay.registry.writeTogether([{ room: a, change: write('next', 'yes') }])
    await expect(failing).rejects.toThrow()
    await after
    await exchange(relay.registry, peers)
    expect(peers.map(texts)).toEqual([{ mine: 'typed in the same moment', next: 'yes' }, {}])
    relay.restart()
    const read = (key: string) =>
      relay.registry.use(key, (room) => room.read((document) => document.getMap('records').toJSON()))
    expect(await Promise.all(keys.map(read))).toEqual([{ mine: 'typed in the same moment', next: 'yes' }, {}])
  })

  it('see what people sent to any of the rooms before, whichever room comes first', async () => {
    const { relay, peers, rooms } = await twoRooms()
    const [a, b] = rooms
    for (const order of [0, 1] as const) {
      const [first, second] = order === 0 ? peers : [peers[1], peers[0]]
      first.document.getMap('records').set(`note ${order}`, 'said')
      second.document.getMap('records').set(`note ${order}`, 'said')
      first.deliverToServer()
      second.deliverToServer()
      const seen: unknown[] = []
      await relay.registry.writeTogether([
        {
          room: a,
          change: (document) => {
            seen.push(document.getMap('records').get(`note ${order}`))
            seen.push(b.read((other) => other.getMap('records').get(`note ${order}`)))
          },
        },
      ])
      expect(seen).toEqual(['said', 'said'])
      await exchange(relay.registry, peers)
    }
  })
})
