import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { TileBeat } from '../../../../client/sync/tileBeat.ts'
import { TilePlaces } from '../../../../client/sync/tilePlaces.ts'
import { type TileKind, TileSession } from '../../../../client/sync/tileSession.ts'
import { putRecord, recordsOf } from '../../../../shared/board/records.ts'
import { RelayDouble } from '../sync/relayDouble.ts'
import { drawn, note } from './tileRecords.ts'

const open: TileSession[] = []

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})

afterEach(() => {
  for (const session of open.splice(0)) session.close()
  vi.useRealTimers()
})

/** A picture of a board whose content and layout both come from one double. */
function pictureOf(relay: RelayDouble, kind: TileKind = 'live') {
  const session = new TileSession({ spaceId: 's', boardId: 'b', epoch: 3 }, kind, {
    ...{ places: new TilePlaces(), beat: new TileBeat(), socket: relay.socket, url: 'ws://host/sync/s' },
  })
  open.push(session)
  let shown = 0
  session.subscribe(() => {
    shown += 1
  })
  return { session, shown: () => shown }
}

function write(relay: RelayDouble, ...names: string[]): void {
  relay.document.transact(() => {
    for (const [place, name] of names.entries())
      putRecord(recordsOf(relay.document), note(name, { x: place * 300 }))
  })
}

/** Lets the sockets answer and what is due be drawn. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(800)
}

describe('B17 a live picture', () => {
  test('asks for no presence, sends nothing of its own and counts the notes', async () => {
    const relay = new RelayDouble()
    write(relay, 'a', 'b')
    const { session } = pictureOf(relay)
    expect(relay.lines).toHaveLength(0)
    session.watch()
    await settle()
    expect(session.view).toMatchObject({ status: 'ready', notes: 2 })
    expect(session.view.drawing?.items).toHaveLength(2)
    for (const { url, received, presence } of relay.lines) {
      expect(url.searchParams.get('presence')).toBe('0')
      expect(url.searchParams.get('saved')).toBeNull()
      expect(url.searchParams.get('epoch')).toBe('3')
      expect(received).not.toContain('step2')
      expect(received).not.toContain('update')
      expect(presence).toEqual([])
    }
  })

  test('draws at most twice a second while people work, and only what changed', async () => {
    const relay = new RelayDouble()
    write(relay, 'a', 'b')
    const { session, shown } = pictureOf(relay)
    session.watch()
    await settle()
    const [before, count] = [session.view, shown()]
    for (let step = 0; step < 100; step += 1) {
      recordsOf(relay.document).get('shape:a')?.set('xy', [step, 0])
      await vi.advanceTimersByTimeAsync(20)
    }
    expect(shown() - count).toBeGreaterThanOrEqual(3)
    expect(shown() - count).toBeLessThanOrEqual(5)
    const item = (view: typeof before, id: string) => view.drawing?.items.find((each) => each.id === id)
    expect(item(session.view, 'shape:b')).toBe(item(before, 'shape:b'))
    expect(item(session.view, 'shape:a')).not.toBe(item(before, 'shape:a'))
    expect(session.view.lastChangeAt).toBeGreaterThan(before.lastChangeAt ?? 0)
  })

  test('does nothing while nobody sees it, and hangs up after a while', async () => {
    const relay = new RelayDouble()
    write(relay, 'a')
    const { session, shown } = pictureOf(relay)
    const stop = session.watch()
    await settle()
    stop()
    stop()
    const count = shown()
    write(relay, 'b')
    await settle()
    expect(shown()).toBe(count)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(relay.lines.every(({ isOpen }) => !isOpen)).toBe(true)
    expect(session.view.drawing).toBeDefined()
    session.watch()
    await settle()
    expect(session.view).toMatchObject({ status: 'ready', notes: 2 })
  })

  test('an overview keeps one connection: the layout is read once each time it comes into view', async () => {
    const relay = new RelayDouble()
    write(relay, 'a')
    const { session } = pictureOf(relay, 'overview')
    session.watch()
    await settle()
    expect(session.view.status).toBe('ready')
    expect(relay.lines.filter(({ isOpen }) => isOpen).map(({ url }) => url.pathname)).toEqual([
      '/sync/s/board:b',
    ])
  })

  test('leaves out a damaged record and draws the others', async () => {
    const relay = new RelayDouble()
    write(relay, 'a')
    recordsOf(relay.document).set('shape:bad', new Y.Map([['type', 'note']]) as never)
    putRecord(recordsOf(relay.document), drawn('line', [{ x: 0, y: 0 }]))
    const { session } = pictureOf(relay)
    session.watch()
    await settle()
    expect([...session.view.content.keys()].sort()).toEqual(['shape:a', 'shape:line'])
    recordsOf(relay.document).delete('shape:line')
    await settle()
    expect([...session.view.content.keys()]).toEqual(['shape:a'])
  })
})

describe('B18 what may not be read', () => {
  test('is asked for twice, and then said to be private', async () => {
    const relay = new RelayDouble()
    relay.refuses = 4403
    const { session } = pictureOf(relay)
    session.watch()
    await settle()
    expect(session.view.status).toBe('loading')
    await vi.advanceTimersByTimeAsync(2_000)
    expect(session.view).toMatchObject({ status: 'private', drawing: undefined, notes: 0 })
  })

  test.each([
    ['access ended', 4403],
    ['the board is gone', 4404],
  ])('disappears at once when %s', async (_name, code) => {
    const relay = new RelayDouble()
    write(relay, 'a')
    const { session } = pictureOf(relay)
    session.watch()
    await settle()
    relay.refuses = code
    for (const line of relay.lines) line.close(code)
    await vi.advanceTimersByTimeAsync(1)
    expect(session.view.drawing).toBeUndefined()
    expect(session.view.content.size).toBe(0)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(session.view.status).toBe('private')
  })
})

test('a picture whose connection broke shows what was there, and says so', async () => {
  const relay = new RelayDouble()
  write(relay, 'a')
  const { session } = pictureOf(relay)
  session.watch()
  await settle()
  for (const line of relay.lines) line.close(1006)
  await vi.advanceTimersByTimeAsync(250)
  expect(session.view).toMatchObject({ status: 'offline', notes: 1 })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(session.view.status).toBe('ready')
})
