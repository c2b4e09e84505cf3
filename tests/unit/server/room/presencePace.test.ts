import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { limits } from '../../../../shared/protocol/limits.ts'
import { exchange, Peer } from '../../../support/peer.ts'
import { TestRelay } from '../../../support/relay.ts'

const key = 'space/board:one'
const presenceMs = 1_000 / limits.presencePerSecond

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})

afterEach(() => {
  vi.useRealTimers()
})

test(`T26 colleagues get at most ${limits.presencePerSecond} presence frames a second, and always the last place`, async () => {
  const relay = new TestRelay(undefined, undefined, presenceMs)
  const mover = new Peer('mover')
  const witness = new Peer('witness')
  for (const peer of [mover, witness]) await peer.connect(relay.registry, key)
  await exchange(relay.registry, [mover, witness])
  witness.received = []
  for (let step = 0; step <= 100; step += 1) {
    mover.present({ cursor: [step, step] })
    await exchange(relay.registry, [mover, witness])
    vi.advanceTimersByTime(10)
  }
  vi.advanceTimersByTime(presenceMs)
  await exchange(relay.registry, [mover, witness])
  expect(witness.awareness.getStates().get(mover.document.clientID)).toMatchObject({ cursor: [100, 100] })
  const frames = witness.received.filter((message) => message[0] === 1).length
  expect(frames).toBeGreaterThan(limits.presencePerSecond / 2)
  expect(frames).toBeLessThanOrEqual(limits.presencePerSecond + 2)
  for (const peer of [mover, witness]) peer.destroy()
  await relay.registry.close()
})
