import { EventEmitter } from 'node:events'
import type { TLRecord, TLShape } from '@tldraw/tlschema'
import type { FastifyReply } from 'fastify'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { AppError } from '../../server/errors.ts'
import { Unsent } from '../../server/http/unsent.ts'
import { type BoardQuestion, BoardReadings, ReaderBusy } from '../../server/reading/boardReadings.ts'
import type { Room } from '../../server/room/room.ts'
import { readCandidate } from '../../shared/board/document.ts'
import { outlineOf } from '../../shared/board/outline/outline.ts'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { seedDocument } from '../../shared/board/seed.ts'
import { nearKeys } from '../../shared/reading/names/near.ts'
import { pull } from '../../shared/reading/network/pull.ts'
import { slotsIn } from '../../shared/reading/network/slots.ts'
import { packDown } from '../../shared/reading/pictures/pack.ts'
import { noteShape } from '../../shared/werkvormen/kit/note.ts'
import { frameShape } from '../../shared/werkvormen/tryout/shapes.ts'
import { httpForFile } from '../support/http.ts'
import { type Person, TestMeeting, writeNote } from '../support/meeting.ts'

const http = httpForFile()

describe('a board that is made to keep a reader busy', () => {
  it('T28 looks a frame up once, however many notes lie in a hundred turned frames', () => {
    const frames = Array.from({ length: 400 }, (_, at) => turned(at))
    const notes = Array.from({ length: 400 }, (_, at) => note(`n${at}`))
    const records = new Counted([...frames, ...notes].map((record) => [record.id, record]))
    const { items } = outlineOf(records, [])
    expect(items.size).toBe(400)
    // Once for each frame in which one lies, three times for each frame; never for each note.
    expect(records.asked).toBeLessThan(400 * 100 * 5)
  })

  it('T28 lays 1,500 names in one place of a line of time below each other', { timeout: 10_000 }, () => {
    const started = performance.now()
    const boxes = packDown(
      Array.from({ length: 1_500 }, () => [{ x: 0, w: 10, h: 10 }]),
      2,
    )
    expect(boxes.at(-1)).toMatchObject({ y: 1_499 * 12 })
    expect(performance.now() - started).toBeLessThan(1_500)
  })
})

describe('names that are made to be compared for ever', () => {
  it('looks at the beginning of a note only, in brackets too', () => {
    const [keys = []] = nearKeys(['(een)(twee)'.repeat(900)])
    expect(keys.length).toBeLessThan(100)
  })
})

describe('readings that are made to keep everybody waiting', () => {
  it('takes few questions of one space, and lets another space go first', async () => {
    const readings = new BoardReadings(emptyRooms, () => 0)
    const answered: string[] = []
    const ask = async (spaceId: string) => {
      await readings.read(spaceId, 'b', question)
      answered.push(spaceId)
    }
    const crowd = Promise.allSettled(Array.from({ length: 20 }, () => ask('crowd')))
    await ask('other')
    expect(answered.filter((spaceId) => spaceId === 'crowd').length).toBeLessThanOrEqual(1)
    const refused = (await crowd).filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(14)
    await readings.stop()
  })

  it('leaves a board alone that took too long, and reads the others', async () => {
    let now = 0
    const readings = new BoardReadings(emptyRooms, () => now, 1)
    await expect(readings.read('s', 'slow', question)).rejects.toThrow('too long')
    await expect(readings.read('s', 'slow', question)).rejects.toBeInstanceOf(ReaderBusy)
    await expect(readings.read('s', 'other', question)).rejects.toThrow('too long')
    now = 600_000
    await expect(readings.read('s', 'slow', question)).rejects.toThrow('too long')
    await readings.stop()
  })
})

describe('what costs much and is asked again and again', () => {
  it('keeps no more snapshots of one space than people make, and a participant takes none of them', async () => {
    const meeting = await TestMeeting.start(http(), 1)
    const [anna] = meeting.people as [Person]
    const { boardId } = await meeting.do({ type: 'addBoard', werkvorm: 'leeg', title: 'Bord' })
    expect((await meeting.try(anna, { type: 'snapshotBoard', boardId })).status).toBe(403)
    const statuses: number[] = []
    for (let at = 0; at < 75; at += 1) {
      const answer = await meeting.try(meeting.facilitator, { type: 'snapshotBoard', boardId })
      statuses.push(answer.status)
      if (answer.status !== 200) continue
      await meeting.do({ type: 'removeSnapshot', boardId, snapshotId: answer.body.result.snapshotId })
    }
    expect(statuses.slice(0, 60)).toEqual(Array.from({ length: 60 }, () => 200))
    expect(statuses.at(-1)).toBe(429)
    await meeting.end()
  })

  it('keeps few answers for who does not take them', () => {
    const unsent = new Unsent()
    const large = 'x'.repeat(30_000_000)
    const replies = Array.from({ length: 4 }, () => new EventEmitter())
    const expectFor = (at: number, spaceId: string, text: string) => {
      const raw = Object.assign(replies[at] ?? new EventEmitter(), { setTimeout: () => raw })
      unsent.expect({ raw } as unknown as FastifyReply, spaceId, text)
    }
    expectFor(0, 'crowd', large)
    expect(() => expectFor(1, 'crowd', large)).toThrow(AppError)
    expectFor(2, 'other', large)
    replies[0]?.emit('close')
    expectFor(3, 'crowd', large)
    for (const reply of replies) reply.emit('close')
    expect(unsent.bytes).toBe(0)
  })

  it('tells a board that was filled on purpose in no form of a hundred megabytes', async () => {
    const layout = new Y.Doc()
    const content = new Y.Doc()
    const words = '"\\'.repeat(4_900)
    const one = note('n', words)
    const notes = Array.from({ length: 900 }, (_, at) => ({ ...one, id: `shape:n${at}` }) as TLRecord)
    seedDocument(content, notes)
    const bytes = (key: string) => Y.encodeStateAsUpdate(key.includes('layout') ? layout : content)
    const readings = new BoardReadings(roomsOf(bytes), () => 0)
    const refused = readings.read('s', 'b', { ...question, question: 'json' })
    await expect(refused).rejects.toMatchObject({ code: 'too-large' })
    await expect(readings.read('s', 'b', { ...question, question: 'md' })).resolves.toContain('n')
    await readings.stop()
  })

  it('tries few places for tiny notes in a huge level', () => {
    const rooms = [{ x: 0, y: 0, w: 900_000, h: 900_000 }]
    const nodes = Array.from({ length: 300 }, (_, at) => ({ id: `${at}`, x: 0, y: 0, w: 200, h: 200, rooms }))
    const count = slotsIn(nodes, []).length
    expect(count).toBeGreaterThanOrEqual(300)
    expect(count).toBeLessThanOrEqual(8_000)
    const long = [{ x: 0, y: 0, w: 900_000, h: 201 }]
    const tiny = nodes.map((node) => ({ ...node, w: 2, h: 200, rooms: long }))
    expect(slotsIn(tiny, []).length).toBeLessThanOrEqual(8_000)
  })

  it('looks at every name of a large map a few times only', () => {
    let looks = 0
    const counted = {
      ...{ id: 'counted', x: 0, y: 0, w: 9, h: 9 },
      get rooms() {
        looks += 1
        return []
      },
    }
    const nodes = Array.from({ length: 3_900 }, (_, at) => ({ ...counted, id: `${at}`, y: at, rooms: [] }))
    looks = 0
    expect(pull([counted, ...nodes], []).size).toBe(3_901)
    expect(looks).toBeLessThan(60)
  })
})

describe('a zone that somebody writes among the notes', () => {
  it('is none: not in the outline, not in a snapshot, and it moves none of the layout', async () => {
    const meeting = await TestMeeting.start(http(), 1)
    const [anna] = meeting.people as [Person]
    const { boardId } = await meeting.do({ type: 'addBoard', werkvorm: 'stakeholders', title: 'Kaart' })
    const layout = await meeting.open(anna, `layout:${boardId}`)
    const ids = [...recordsOf(layout.document).keys()]
    const frame = ids.find((id) => (readCandidate(layout.document, id) as TLShape).type === 'frame')
    if (frame === undefined) throw new Error('no frame')
    const before = (await outline(meeting, boardId)).zones.map(zoneOf)

    const content = await meeting.open(anna, `board:${boardId}`)
    content.document.transact(() => {
      for (const id of [frame, 'shape:layout-eigen'])
        putRecord(recordsOf(content.document), zone(id, 'gestolen', 90_000))
    })
    await content.until(() => content.isSaved)
    await writeNote(content, 'een', 'ergens', { by: anna.id })
    expect((await outline(meeting, boardId)).zones.map(zoneOf)).toEqual(before)
    expect(JSON.stringify(await outline(meeting, boardId))).not.toContain('gestolen')
    await meeting.end()
  })
})

const roomsOf = (bytes: (key: string) => Uint8Array) => ({
  use: async <Answer>(key: string, use: (room: Room) => Promise<Answer> | Answer) =>
    use({ content: { stateAsUpdate: () => bytes(key) } } as unknown as Room),
})
const emptyRooms = roomsOf(() => new Uint8Array())

const question: BoardQuestion = {
  question: 'outline',
  options: {},
  source: {
    ...{ space: '', title: '', question: '', people: new Map(), language: 'nl', at: 0 },
    board: { werkvorm: 'leeg', layout: 'plenary', settings: {}, anonymous: false, language: 'nl' },
  },
}

/** Counts how often something is looked up. */
class Counted extends Map<string, TLRecord> {
  asked = 0
  override get(id: string): TLRecord | undefined {
    this.asked += 1
    return super.get(id)
  }
}

const index = 'a1' as TLShape['index']

function turned(at: number): TLRecord {
  const parentId = at % 95 === 0 ? 'page:page' : `shape:tryout-f${at - 1}`
  const frame = frameShape(`f${at}`, '', '', { x: 0, y: 0, w: 1_000, h: 1_000 }, index)
  return { ...frame, parentId, rotation: 0.001 } as TLRecord
}

function note(id: string, text = 'x'): TLRecord {
  return noteShape({ id, text, by: '', color: 'yellow', x: 100, y: 100, scale: 1 }, index)
}

function zone(id: string, name: string, at: number): TLRecord {
  const frame = frameShape('z', name, '', { x: at, y: at, w: 500, h: 500 }, index)
  return { ...frame, id: id as TLShape['id'], isLocked: true, meta: { zone: name } }
}

type Zone = { name: string; title: string; areas: unknown }
const zoneOf = ({ name, title, areas }: Zone) => ({ name, title, areas })

async function outline(meeting: TestMeeting, boardId: string): Promise<{ zones: Zone[] }> {
  const path = `/api/spaces/${meeting.spaceId}/boards/${boardId}/outline`
  return (await http().call('GET', path, { token: meeting.facilitator.token })).body
}
