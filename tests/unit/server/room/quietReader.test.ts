import { expect, test } from 'vitest'
import { exchange, Peer } from '../../../support/peer.ts'
import { TestRelay } from '../../../support/relay.ts'

const key = 'space/board:one'
const presence = 1

test('B17 who only wants a picture gets every edit and nobody’s cursor', async () => {
  const relay = new TestRelay()
  const writer = new Peer('writer')
  const viewer = new Peer('viewer')
  viewer.wantsPresence = false
  for (const peer of [writer, viewer]) await peer.connect(relay.registry, key)
  writer.present({ cursor: [1, 2] })
  await exchange(relay.registry, [writer, viewer])
  writer.document.getMap('records').set('shape:a', 1)
  writer.present({ cursor: [3, 4] })
  await exchange(relay.registry, [writer, viewer])
  expect(viewer.document.getMap('records').toJSON()).toEqual({ 'shape:a': 1 })
  expect(viewer.received.filter((message) => message[0] === presence)).toEqual([])

  const late = new Peer('late')
  late.wantsPresence = false
  await late.connect(relay.registry, key)
  await exchange(relay.registry, [writer, viewer, late])
  expect(late.received.filter((message) => message[0] === presence)).toEqual([])
  for (const peer of [writer, viewer, late]) peer.destroy()
  await relay.registry.close()
})

test('B17 a sign of life is answered to who wants no presence, without anyone in it', async () => {
  const relay = new TestRelay()
  const [writer, viewer] = [new Peer('writer'), new Peer('viewer')]
  viewer.wantsPresence = false
  for (const peer of [writer, viewer]) await peer.connect(relay.registry, key)
  writer.present({ cursor: [1, 2] })
  await exchange(relay.registry, [writer, viewer])
  viewer.raw(new Uint8Array([3]))
  await exchange(relay.registry, [writer, viewer])
  expect(viewer.received.filter((message) => message[0] === presence)).toHaveLength(1)
  expect([...viewer.awareness.getStates().keys()]).not.toContain(writer.document.clientID)
  for (const peer of [writer, viewer]) peer.destroy()
  await relay.registry.close()
})
