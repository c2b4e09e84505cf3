import * as Y from 'yjs'
import { messageTypes, syncTypes } from '../../shared/protocol/messages.ts'
import { exchange, type Link, Peer } from '../support/peer.ts'
import { type Random, seeded } from '../support/random.ts'
import { TestRelay } from '../support/relay.ts'

const key = 'space/board:one'

/** What one run of the simulation ended with. */
export type Outcome = { seed: number; operations: string[]; problem: string | undefined }

/**
 * 2 to 8 peers write on one board while the network drops, delays and repeats messages, sockets end
 * late or half, and the server is killed; afterwards everyone must have the same (T1).
 */
export async function simulate(seed: number, steps = 200): Promise<Outcome> {
  const random = seeded(seed)
  const relay = new TestRelay()
  const peers = Array.from({ length: 2 + random.below(7) }, (_, index) => new Peer(`member${index}`))
  const late: Link[] = []
  const operations: string[] = []
  for (const peer of peers) await peer.connect(relay.registry, key)
  for (let step = 0; step < steps; step += 1) {
    const peer = random.pick(peers)
    operations.push(await act(random, relay, peers, peer, late))
  }
  for (const link of late) Peer.hangUp(link)
  for (const peer of peers) if (!peer.link) await peer.connect(relay.registry, key)
  await exchange(relay.registry, peers)
  const problem = await verdict(relay, peers)
  for (const peer of peers) peer.destroy()
  await relay.registry.close()
  return { seed, operations, problem }
}

async function act(
  random: Random,
  relay: TestRelay,
  peers: Peer[],
  peer: Peer,
  late: Link[],
): Promise<string> {
  const roll = random.next()
  if (roll < 0.55) return edit(random, peer)
  if (roll < 0.7) {
    peer.deliverToServer(1 + random.below(4))
    return 'some to server'
  }
  if (roll < 0.8) {
    peer.deliverToPeer(1 + random.below(4))
    return 'some to peer'
  }
  if (roll < 0.88) {
    await relay.registry.settle()
    return 'tick'
  }
  if (roll < 0.91) return repeat(peer)
  if (roll < 0.94) return reconnect(relay, peer)
  if (roll < 0.97) return halfOpen(relay, peer, late)
  if (roll < 0.985) return hangUpLate(random, late)
  return restart(relay, peers, late)
}

function edit(random: Random, peer: Peer): string {
  const records = peer.document.getMap<Y.Map<unknown>>('records')
  const ids = [...records.keys()]
  const id = ids.length === 0 || random.chance(0.2) ? `note${random.below(12)}` : random.pick(ids)
  const record = records.get(id)
  peer.document.transact(() => {
    if (!record) records.set(id, newRecord())
    else if (random.chance(0.05)) records.delete(id)
    else if (random.chance(0.4)) record.set('xy', [random.below(1000), random.below(1000)])
    else write(random, record.get('text') as Y.XmlFragment)
  })
  return `edit ${id}`
}

function newRecord(): Y.Map<unknown> {
  const record = new Y.Map<unknown>()
  const fragment = new Y.XmlFragment()
  const paragraph = new Y.XmlElement('paragraph')
  paragraph.insert(0, [new Y.XmlText('')])
  fragment.insert(0, [paragraph])
  record.set('xy', [0, 0])
  record.set('text', fragment)
  return record
}

function write(random: Random, fragment: Y.XmlFragment): void {
  const text = (fragment.get(0) as Y.XmlElement).get(0) as Y.XmlText
  if (text.length > 4 && random.chance(0.3)) text.delete(random.below(text.length - 2), 2)
  else text.insert(random.below(text.length + 1), String.fromCodePoint(97 + random.below(26)))
}

/** The same message twice, as after a proxy's retry. */
function repeat(peer: Peer): string {
  const first = peer.link?.toServer[0]
  const isCounted = first?.[0] === messageTypes.sync && first[1] !== syncTypes.step1
  if (first && peer.link) peer.link.toServer.unshift(first)
  if (isCounted) peer.sent += 1
  return 'repeat'
}

async function reconnect(relay: TestRelay, peer: Peer): Promise<string> {
  peer.disconnect()
  await peer.connect(relay.registry, key)
  return 'reconnect'
}

/** The peer is gone and back, and the server still believes in the old socket. */
async function halfOpen(relay: TestRelay, peer: Peer, late: Link[]): Promise<string> {
  const old = peer.drop()
  if (old) late.push(old)
  await peer.connect(relay.registry, key)
  return 'half-open'
}

function hangUpLate(random: Random, late: Link[]): string {
  const link = late.splice(random.below(late.length || 1), 1)[0]
  if (link) Peer.hangUp(link)
  return 'late close'
}

async function restart(relay: TestRelay, peers: Peer[], late: Link[]): Promise<string> {
  for (const peer of peers) peer.drop()
  late.length = 0
  await relay.registry.settle()
  relay.restart()
  for (const peer of peers) await peer.connect(relay.registry, key)
  return 'server restart'
}

async function verdict(relay: TestRelay, peers: readonly Peer[]): Promise<string | undefined> {
  const stored = await relay.registry.use(key, (room) => room.read((document) => describe(document)))
  for (const peer of peers) {
    if (peer.closedWith) return `${peer.memberId} was closed: ${peer.closedWith}`
    if (peer.document.store.pendingStructs || peer.document.store.pendingDs)
      return `${peer.memberId} has pending structs`
    if (describe(peer.document) !== stored) return `${peer.memberId} differs from the room`
    if (!peer.isSaved) return `${peer.memberId} has ${peer.saved} of ${peer.sent} saved`
  }
  return undefined
}

function describe(document: Y.Doc): string {
  const vector = [...Y.decodeStateVector(Y.encodeStateVector(document))].sort((a, b) => a[0] - b[0])
  const records = Object.entries(document.getMap('records').toJSON()).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([records, vector])
}
