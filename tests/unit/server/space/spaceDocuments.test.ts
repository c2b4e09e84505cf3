import { describe, expect, it } from 'vitest'
import { SpaceDocuments } from '../../../../server/space/spaceDocuments.ts'
import { type Board, boardSchema } from '../../../../shared/space/model.ts'
import { exchange, Peer } from '../../../support/peer.ts'
import { TestRelay } from '../../../support/relay.ts'

const boardKey = 'space/board:duo'
const meta = {
  title: 'Ruimte',
  language: 'nl',
  asks: { discipline: false, organisation: false },
  joinCode: 'ABCDEF',
  closed: false,
  createdAt: 1,
  expiresAt: null,
}

const board = (members: string[]): Board =>
  boardSchema.parse({
    ...{ id: 'duo', title: 'Duo', werkvorm: 'leeg', settings: {}, kind: 'group', members },
    ...{ openToFacilitators: false, frozen: false, order: 1, epoch: 1, createdAt: 1, removedAt: null },
  })

/** A space with a board of anna and bob, who both have it open. */
async function start() {
  const relay = new TestRelay()
  await relay.store.insertSpace({
    ...{ id: 'space', joinCode: 'ABCDEF', createdAt: 1, lastVisitAt: 1, expiresAt: null },
  })
  const documents = new SpaceDocuments({
    ...{ rooms: relay.registry, store: relay.store, now: () => 2, storeFault: () => undefined },
  })
  const founding = Object.entries(meta).map(([key, value]) => ({ map: 'meta' as const, key, value }))
  const first = { map: 'boards' as const, key: 'duo', value: board(['anna', 'bob']) }
  await documents.write('space', { changes: [...founding, first], others: [] })
  const peers = [new Peer('anna'), new Peer('bob')] as const
  await Promise.all(peers.map((peer) => peer.connect(relay.registry, boardKey)))
  await exchange(relay.registry, peers)
  return { relay, documents, peers }
}

const move = (members: string[]) => ({ map: 'boards' as const, key: 'duo', value: board(members) })
const bring = (text: string) => ({
  key: boardKey,
  change: (document: Peer['document']) => void document.getMap('records').set('x', text),
})

describe('T37 who loses a board', () => {
  it('gets nothing of what is brought to it in the same commit', async () => {
    const { relay, documents, peers } = await start()
    const [anna, bob] = peers
    documents.onChange((state) => {
      if (!state.boards.get('duo')?.members.includes('bob')) bob.disconnect()
    })
    await documents.write('space', { changes: [move(['anna'])], others: [bring('na jou')] })
    await exchange(relay.registry, peers)
    expect([anna, bob].map((peer) => peer.document.getMap('records').get('x'))).toEqual(['na jou', undefined])
  })

  it('keeps it when the command fails, and the space is as it was', async () => {
    const { relay, documents, peers } = await start()
    const told: (readonly string[] | undefined)[] = []
    documents.onChange((state) => told.push(state.boards.get('duo')?.members))
    const impossible = {
      key: boardKey,
      change: () => {
        throw new Error('impossible')
      },
    }
    const changes = [move(['anna'])]
    await expect(documents.write('space', { changes, others: [bring('half'), impossible] })).rejects.toThrow()
    expect(told).toEqual([['anna'], ['anna', 'bob']])
    expect((await documents.state('space'))?.boards.get('duo')?.members).toEqual(['anna', 'bob'])
    await exchange(relay.registry, peers)
    expect(peers.map((peer) => peer.document.getMap('records').size)).toEqual([0, 0])
    const again = new SpaceDocuments({
      ...{ rooms: relay.registry, store: relay.store, now: () => 2, storeFault: () => undefined },
    })
    expect((await again.state('space'))?.boards.get('duo')?.members).toEqual(['anna', 'bob'])
  })
})
