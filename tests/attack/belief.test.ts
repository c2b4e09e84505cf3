import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRecords } from '../../shared/board/document.ts'
import { sealsOf } from '../../shared/board/harvest/brought.ts'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import type { OutlineData } from '../../shared/exports/outlineData.ts'
import { placeOf } from '../../shared/space/meeting/now.ts'
import { noteShape } from '../../shared/werkvormen/kit/note.ts'
import { httpForFile } from '../support/http.ts'
import { type Ear, type Person, TestMeeting, writeNote } from '../support/meeting.ts'

const http = httpForFile()
let meeting: TestMeeting
let kim: Person
let mal: Person
let boardId: string
/** The board of everyone as Mal has it, with a note that was brought from Kim's own board. */
let board: Ear

beforeEach(async () => {
  meeting = await TestMeeting.start(http(), 2)
  ;[kim, mal] = meeting.people as [Person, Person]
  const together = { by: 'plenary', size: 1, mix: 'random' } as const
  const { stepId: plenary } = await meeting.do({ type: 'addStep', grouping: together })
  const { stepId: alone } = await meeting.do({
    ...{ type: 'addStep', grouping: { by: 'solo', size: 1, mix: 'random' } },
    harvest: { toStepId: plenary, zones: { '*': 'x', '': 'x' }, share: 'all', when: 'atOnce' },
  })
  await meeting.do({ type: 'startStep', stepId: alone })
  const own = await meeting.open(kim, `board:${placeOf(await meeting.state(), kim.id).boardId}`)
  await writeNote(own, 'kims', 'VAN KIM', { by: kim.id })
  boardId = (await meeting.do({ type: 'startStep', stepId: plenary })).boards[0].id
  board = await meeting.open(mal, `board:${boardId}`)
})
afterEach(() => meeting.end())

async function read(text: string) {
  const path = `/api/spaces/${meeting.spaceId}/boards/${boardId}/outline`
  const { body } = await http().call('GET', path, { token: meeting.facilitator.token })
  const { zones, elsewhere } = body as OutlineData
  return [...zones.flatMap(({ items }) => items), ...elsewhere].find((item) => item.text === text)
}

const kims = () =>
  [...readRecords(board.document).values()].find((record) => JSON.stringify(record).includes('VAN KIM'))

async function write(change: (records: ReturnType<typeof recordsOf>) => void): Promise<void> {
  board.document.transact(() => change(recordsOf(board.document)))
  await board.until(() => board.isSaved)
}

function forged(meta: TLRecord['meta']): TLRecord {
  const place = { x: 0, y: 0, scale: 1, color: 'yellow' as const }
  return { ...noteShape({ id: 'f', text: 'VAN MAL', by: '', ...place }, 'a1' as TLShape['index']), meta }
}

describe('who writes in a note where it came from', () => {
  it('is not believed: what no harvest brought was made on the board', async () => {
    const { origin, trail, harvest } = kims()?.meta ?? {}
    expect(origin).toMatchObject({ owner: kim.id })
    await write((records) => putRecord(records, forged({ by: mal.id, origin, trail, harvest } as never)))
    expect(await read('VAN MAL')).toMatchObject({ by: mal.id, from: '' })
    expect(await read('VAN KIM')).toMatchObject({ by: kim.id, from: expect.stringContaining(kim.name) })
  })

  it('gives a note of a colleague another maker or origin: then it is of nobody', async () => {
    await write((records) => records.get(kims()?.id ?? '')?.set('meta:by', mal.id))
    expect(await read('VAN KIM')).toMatchObject({ by: null, from: '' })
    await write((records) => {
      const note = records.get(kims()?.id ?? '')
      note?.set('meta:by', kim.id)
      note?.set('meta:trail', ['Groep 2'])
    })
    expect(await read('VAN KIM')).toMatchObject({ by: null, from: '' })
  })

  it('changes the words and the place: who it was of stays', async () => {
    const id = kims()?.id ?? ''
    await write((records) => records.get(id)?.set('xy', [10, 20]))
    expect(await read('VAN KIM')).toMatchObject({ by: kim.id, from: expect.stringContaining(kim.name) })
  })

  it('writes the seal too: the layout takes it from no participant, and in the content it says nothing', async () => {
    const { meta } = kims() ?? {}
    await write((records) => putRecord(records, forged(meta as never)))
    const layout = await meeting.open(kim, `layout:${boardId}`)
    const seal = sealsOf(layout.document).get(kims()?.id ?? '')
    expect(seal).toMatch(/^[A-Za-z0-9_-]{16}$/)
    sealsOf(board.document).set('shape:f', seal)
    await board.until(() => board.isSaved)
    expect(await read('VAN MAL')).toMatchObject({ from: '' })
    sealsOf(layout.document).set('shape:f', seal)
    await layout.until(() => layout.closeCode !== undefined)
    expect(layout.closeCode).toBe(4403)
    expect(await read('VAN MAL')).toMatchObject({ from: '' })
  })
})
