import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { afterEach, describe, expect, it } from 'vitest'
import { readRecords } from '../../shared/board/document.ts'
import { rememberHarvested } from '../../shared/board/harvest/harvestedIds.ts'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { placeOf } from '../../shared/space/meeting/now.ts'
import { noteShape } from '../../shared/werkvormen/kit/note.ts'
import { httpForFile } from '../support/http.ts'
import { type Ear, notesOn, type Person, TestMeeting, writeNote } from '../support/meeting.ts'

const http = httpForFile()
let meeting: TestMeeting
afterEach(() => meeting.end())

type Words = { [key: string]: unknown }
type Fields = { anonymous?: boolean; zone?: string }

/** A step alone that goes to one together. */
async function begin(count: number, { anonymous = false, zone = 'x' }: Fields = {}) {
  meeting = await TestMeeting.start(http(), count)
  const together = { by: 'plenary', size: 1, mix: 'random' } as const
  const { stepId: plenary } = await meeting.do({ type: 'addStep', grouping: together })
  const addAlone = async (): Promise<string> => {
    const { stepId } = await meeting.do({
      ...{ type: 'addStep', grouping: { by: 'solo', size: 1, mix: 'random' }, anonymous },
      harvest: { toStepId: plenary, zones: { '*': zone, '': zone }, share: 'all', when: 'atOnce' },
    })
    return stepId
  }
  return { plenary: plenary as string, alone: await addAlone(), again: await addAlone() }
}

async function boardOf(person: Person): Promise<Ear> {
  const { boardId } = placeOf(await meeting.state(), person.id)
  return meeting.open(person, `board:${boardId}`)
}

/** Writes any record, as a client may that is not ours. */
async function write(client: Ear, change: (record: Words) => Words): Promise<void> {
  const note = noteShape(
    { id: 'n', text: 'VAN MAL', by: '', color: 'yellow', scale: 1, x: 0, y: 0 },
    'a1' as TLShape['index'],
  )
  const record = change(note as unknown as Words) as unknown as TLRecord
  client.document.transact(() => putRecord(recordsOf(client.document), record))
  await client.until(() => client.isSaved)
}

async function startPlenary(stepId: string): Promise<Ear> {
  const { boards } = await meeting.do({ type: 'startStep', stepId })
  return meeting.open(meeting.facilitator, `board:${boards[0].id}`)
}

const noteWith = (board: Ear, text: string) =>
  [...readRecords(board.document).values()].find((record) => JSON.stringify(record).includes(text))

describe('T37 who wants something of the harvest', () => {
  it('writes under the name of a colleague on a board alone: it comes under the own name', async () => {
    const { plenary, alone } = await begin(2)
    const [mal, kim] = meeting.people as [Person, Person]
    await meeting.do({ type: 'startStep', stepId: alone })
    const origin = { board: 'kims', label: 'Kim, zorg' }
    await write(await boardOf(mal), (note) => ({
      ...note,
      meta: { by: kim.id, origin, trail: ['Kim, zorg'] },
    }))
    const came = noteWith(await startPlenary(plenary), 'VAN MAL')
    expect(came?.meta).toMatchObject({ by: mal.id, origin: { label: expect.stringMatching(mal.name) } })
    expect(JSON.stringify(came)).not.toContain('Kim')
  })

  it('takes the place of a note of a colleague by its id: it stays as it is', async () => {
    const { plenary, alone, again } = await begin(2)
    const [mal, kim] = meeting.people as [Person, Person]
    await meeting.do({ type: 'startStep', stepId: alone })
    await writeNote(await boardOf(kim), 'kims', 'VAN KIM', { by: kim.id })
    const board = await startPlenary(plenary)
    const id = noteWith(board, 'VAN KIM')?.id
    await meeting.do({ type: 'startStep', stepId: again })
    const own = await boardOf(mal)
    own.document.transact(() => rememberHarvested(own.document, [id ?? '']))
    own.document.getMap('brought').set(id ?? '', true)
    await write(own, (note) => ({ ...note, id, meta: { by: kim.id, trail: ['a', 'b', 'c'] } }))
    await meeting.do({ type: 'startStep', stepId: plenary })
    await board.until(() => notesOn(board).includes('VAN MAL'))
    expect(noteWith(board, 'VAN KIM')).toMatchObject({ id, meta: { by: kim.id } })
    expect(noteWith(board, 'VAN MAL')?.meta.by).toBe(mal.id)
  })

  it.each([1e300, -1e300, 1e9])(
    'forges a scale of %s on the target: the next harvest just comes',
    async (scale) => {
      const { plenary, alone } = await begin(1)
      const [mal] = meeting.people as [Person]
      const form = { w: 100, h: 100, name: '', color: 'black' }
      const formOf = (id: string, x: number) => (note: Words) => ({
        ...note,
        id,
        x,
        type: 'frame',
        props: form,
      })
      await meeting.do({ type: 'startStep', stepId: alone })
      await write(await boardOf(mal), formOf('shape:first', 0))
      const board = await startPlenary(plenary)
      const copy = noteWith(board, 'frame') as unknown as Words & { meta: { harvest: object } }
      const harvest = { ...copy.meta.harvest, scale }
      await write(await boardOf(mal), () => ({ ...copy, meta: { ...copy.meta, harvest } }))
      await meeting.do({ type: 'startStep', stepId: alone })
      const own = await boardOf(mal)
      await write(own, formOf('shape:second', 110))
      await writeNote(own, 'later', 'LATER', { by: mal.id })
      await meeting.do({ type: 'startStep', stepId: plenary })
      await board.until(() => notesOn(board).includes('LATER'))
    },
  )

  it('asks what one person keeps back: the answer does not tell', async () => {
    const { plenary, alone } = await begin(1)
    const [kim] = meeting.people as [Person]
    await meeting.do({ type: 'startStep', stepId: alone })
    const own = await boardOf(kim)
    await write(own, (note) => ({ ...note, meta: { by: kim.id, held: true } }))
    await writeNote(own, 'kims', 'VAN KIM', { by: kim.id })
    const { harvested } = await meeting.do({ type: 'startStep', stepId: plenary })
    expect(harvested).toMatchObject({ notes: 1, left: 0, heldBack: 0 })
  })

  it('makes one huge note on the target: what others wrote comes', async () => {
    const { plenary, alone } = await begin(2)
    const [mal, kim] = meeting.people as [Person, Person]
    const board = await startPlenary(plenary)
    await write(await boardOf(mal), (note) => ({ ...note, props: { ...(note.props as Words), scale: 1e5 } }))
    await meeting.do({ type: 'startStep', stepId: alone })
    await writeNote(await boardOf(kim), 'kims', 'VAN KIM', { by: kim.id })
    await meeting.do({ type: 'startStep', stepId: plenary })
    await board.until(() => notesOn(board).includes('VAN KIM'))
  })

  it('lets anonymous notes come source by source with {n}: they lie in one order that tells nothing', async () => {
    const { plenary, alone } = await begin(6, { anonymous: true, zone: 'x{n}' })
    await meeting.do({ type: 'startStep', stepId: alone })
    for (const person of meeting.people) {
      const board = await boardOf(person)
      for (const at of [1, 2]) await writeNote(board, `n${at}`, `van ${person.name}`)
    }
    const board = await startPlenary(plenary)
    const places = [...readRecords(board.document).values()].filter((record) => 'x' in record)
    const words = places
      .map((record) => ({ y: Number(record.y), x: Number(record.x), text: JSON.stringify(record) }))
      .sort((a, b) => a.y - b.y || a.x - b.x)
      .map(({ text }) => /van \w+/.exec(text)?.[0])
    expect(words).toHaveLength(12)
    expect(words.filter((word, at) => word === words[at - 1]).length).toBeLessThan(6)
  })
})
