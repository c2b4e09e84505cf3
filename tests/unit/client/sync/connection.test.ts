import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Awareness } from 'y-protocols/awareness'
import * as Y from 'yjs'
import { Connection, type ConnectionEvents } from '../../../../client/sync/connection.ts'
import { RelayDouble } from './relayDouble.ts'

type Told = { [name in keyof ConnectionEvents]: number } & { reason: string | undefined; saved: number }

function connect(
  relay: RelayDouble,
  options: { writable?: boolean; document?: Y.Doc; epoch?: number; random?: number } = {},
) {
  const document = options.document ?? new Y.Doc()
  const told: Told = {
    ...{
      opened: 0,
      synced: 0,
      closed: 0,
      refused: 0,
      ahead: 0,
      sentStep2: 0,
      sentUpdate: 0,
      acknowledged: 0,
      delayed: 0,
    },
    ...{ reason: undefined, saved: 0 },
  }
  const count = (name: keyof ConnectionEvents) => () => {
    told[name] += 1
  }
  const awareness = new Awareness(document)
  const connection = new Connection({
    url: 'ws://host/sync/space1',
    name: 'board:b1',
    document,
    awareness,
    epoch: options.epoch,
    writable: options.writable ?? true,
    random: () => options.random ?? 0.5,
    socket: relay.socket,
    events: {
      ...{ opened: count('opened'), synced: count('synced'), closed: count('closed'), ahead: count('ahead') },
      ...{ sentStep2: count('sentStep2'), sentUpdate: count('sentUpdate') },
      delayed: count('delayed'),
      refused: (reason) => {
        told.refused += 1
        told.reason = reason
      },
      acknowledged: (saved) => {
        told.saved = saved
      },
    },
  })
  open.push(
    () => connection.destroy(),
    () => awareness.destroy(),
  )
  connection.connect()
  return { connection, document, awareness, told }
}

let open: (() => void)[] = []

/** Lets everything happen that is due at this moment. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(0)
}

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})

afterEach(() => {
  for (const close of open) close()
  open = []
  vi.useRealTimers()
})

describe('a connection', () => {
  test('asks for acknowledgements and names its epoch', async () => {
    const relay = new RelayDouble()
    connect(relay, { epoch: 3 })
    await settle()
    expect(relay.line.url.href).toBe('ws://host/sync/space1/board:b1?saved=1&epoch=3')
  })

  test('brings what each side has to the other, and counts what was sent', async () => {
    const relay = new RelayDouble()
    relay.document.getMap('m').set('server', 1)
    const document = new Y.Doc()
    document.getMap('m').set('client', 1)
    const { told } = connect(relay, { document })
    await settle()
    document.getMap('m').set('later', 1)
    expect(document.getMap('m').toJSON()).toEqual({ server: 1, client: 1, later: 1 })
    expect(relay.document.getMap('m').toJSON()).toEqual({ server: 1, client: 1, later: 1 })
    expect(told).toMatchObject({ synced: 1, sentStep2: 1, sentUpdate: 1, saved: 2 })
  })

  test('T31 nothing of a document that may not be written is ever sent', async () => {
    const relay = new RelayDouble()
    const { document, told } = connect(relay, { writable: false })
    await settle()
    document.getMap('m').set('mine', 1)
    await settle()
    expect(relay.line.received).toEqual(['step1'])
    expect(relay.document.getMap('m').size).toBe(0)
    expect(told.ahead).toBe(0)
  })

  test('a copy that is ahead of the server but may not be written is noticed', async () => {
    const relay = new RelayDouble()
    const document = new Y.Doc()
    document.getMap('m').set('mine', 1)
    const { told } = connect(relay, { writable: false, document })
    await settle()
    expect(told.ahead).toBe(1)
  })

  test('losing the right to write starts the connection anew, and notices what never arrived', async () => {
    const relay = new RelayDouble()
    const { connection, document, told } = connect(relay)
    await settle()
    relay.silent = true
    document.getMap('m').set('lost', 1)
    relay.silent = false
    connection.writable = false
    await settle()
    expect(relay.lines).toHaveLength(2)
    expect([told.ahead, told.sentStep2]).toEqual([1, 1])
  })

  test.each([
    [4400, 'badFrame'],
    [4401, 'notSignedIn'],
    [4403, 'notAllowed'],
    [4404, 'noSuchDocument'],
    [4408, 'signedOut'],
    [4409, 'replaced'],
    [4413, 'tooLarge'],
    [4429, 'tooFast'],
  ])('close code %i is for good, and has a reason', async (code, reason) => {
    const relay = new RelayDouble()
    const { told } = connect(relay)
    await settle()
    relay.line.close(code)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(told).toMatchObject({ refused: 1, reason, closed: 1 })
    expect(relay.lines).toHaveLength(1)
  })

  test.each([1006, 1012, 4503, 4513])('close code %i comes back', async (code) => {
    const relay = new RelayDouble()
    const { told } = connect(relay)
    await settle()
    relay.line.close(code)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(told).toMatchObject({ refused: 0, synced: 2, delayed: code === 1006 ? 0 : 1 })
  })

  test('T11 a restarted server meets people spread over two seconds', async () => {
    const returns = await Promise.all(
      [0, 0.25, 0.5, 0.75, 1].map(async (random) => {
        const relay = new RelayDouble()
        connect(relay, { random })
        await settle()
        relay.line.close(1012)
        return relay
      }),
    )
    const back = () => returns.filter((relay) => relay.lines.length === 2).length
    await vi.advanceTimersByTimeAsync(400)
    expect(back()).toBe(0)
    await vi.advanceTimersByTimeAsync(900)
    expect(back()).toBeGreaterThan(0)
    expect(back()).toBeLessThan(5)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(back()).toBe(5)
  })

  test('waits longer after each failure, never more than 8 seconds', async () => {
    const relay = new RelayDouble()
    relay.refuses = 4503
    connect(relay, { random: 1 })
    await vi.advanceTimersByTimeAsync(5_000)
    expect(relay.lines.length).toBeLessThanOrEqual(6)
    const before = relay.lines.length
    await vi.advanceTimersByTimeAsync(80_000)
    expect(relay.lines.length - before).toBeGreaterThanOrEqual(9)
  })

  test('T38 a half-open line is found within 15 seconds', async () => {
    const relay = new RelayDouble()
    const { told } = connect(relay)
    await settle()
    await vi.advanceTimersByTimeAsync(60_000)
    expect([relay.lines.length, told.closed]).toEqual([1, 0])
    expect(relay.line.asked).toBeGreaterThan(5)
    relay.silent = true
    await vi.advanceTimersByTimeAsync(15_000)
    expect(told.closed).toBe(1)
  })
})

describe('presence', () => {
  test('only one’s own is sent, at most 10 times a second', async () => {
    const relay = new RelayDouble()
    const { awareness } = connect(relay)
    await settle()
    const before = relay.line.presence.length
    for (let frame = 0; frame < 60; frame += 1) {
      awareness.setLocalState({ c: [frame, 0] })
      await vi.advanceTimersByTimeAsync(1_000 / 60)
    }
    const sent = relay.line.presence.slice(before)
    expect(sent.length).toBeGreaterThanOrEqual(8)
    expect(sent.length).toBeLessThanOrEqual(11)
    expect(new Set(sent)).toEqual(new Set([1]))
  })

  test('of who comes back it is newer than the farewell that the relay said when the line broke', async () => {
    const relay = new RelayDouble()
    const { awareness, told } = connect(relay)
    await settle()
    awareness.setLocalState({ c: [1, 1] })
    const clock = () => awareness.meta.get(awareness.clientID)?.clock ?? 0
    const left = clock()
    relay.line.close(1006)
    await vi.advanceTimersByTimeAsync(2_000)
    expect(told.opened).toBe(2)
    expect(clock()).toBeGreaterThan(left + 1)
  })

  test('what comes from others is not echoed', async () => {
    const relay = new RelayDouble()
    const { awareness } = connect(relay)
    await settle()
    const before = relay.line.presence.length
    awareness.states.set(99, { c: [1, 1] })
    awareness.meta.set(99, { clock: 1, lastUpdated: Date.now() })
    awareness.emit('update', [{ added: [99], updated: [], removed: [] }, 'remote'])
    await vi.advanceTimersByTimeAsync(500)
    expect(relay.line.presence.length).toBe(before)
  })
})
