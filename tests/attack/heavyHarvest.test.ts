import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { expect, it } from 'vitest'
import { readRecords } from '../../shared/board/document.ts'
import { putRecord, recordsOf } from '../../shared/board/records.ts'
import { placeOf } from '../../shared/space/meeting/now.ts'
import { httpForFile } from '../support/http.ts'
import { notesOn, type Person, TestMeeting, writeNote } from '../support/meeting.ts'

const http = httpForFile()
/** More than a harvest reads on the main thread. */
const forms = 1_200

/** A rectangle without words; many of them side by side. */
function form(at: number): TLRecord {
  const words = { type: 'doc', content: [{ type: 'paragraph' }] }
  return {
    ...{ typeName: 'shape', type: 'geo', id: `shape:form${at}`, index: 'a1' as TLShape['index'], meta: {} },
    ...{ x: (at % 70) * 220, y: 500 + Math.floor(at / 70) * 220, rotation: 0, parentId: 'page:page' },
    ...{ isLocked: false, opacity: 1 },
    props: {
      ...{ geo: 'rectangle', w: 100, h: 100, url: '', color: 'black', labelColor: 'black', fill: 'none' },
      ...{ dash: 'draw', size: 'm', font: 'draw', align: 'middle', verticalAlign: 'middle', growY: 0 },
      ...{ scale: 1, richText: words },
    },
  } as unknown as TLRecord
}

/** As somebody has it who took their time: the server takes no thousands in a second. */
function fill(key: string, count: number): Promise<void> {
  const all = Array.from({ length: count }, (_, at) => form(at))
  return http().server.registry.use(key, (room) =>
    room.write((document) => {
      for (const each of all) putRecord(recordsOf(document), each)
    }),
  )
}

it('a board of thousands of forms is harvested while people elsewhere go on writing', async () => {
  const meeting = await TestMeeting.start(http(), 2)
  const [mal, kim] = meeting.people as [Person, Person]
  const elsewhere = await TestMeeting.start(http(), 0)
  const together = { by: 'plenary', size: 1, mix: 'random' } as const
  const { stepId: plenary } = await meeting.do({ type: 'addStep', grouping: together })
  const { stepId: alone } = await meeting.do({
    ...{ type: 'addStep', grouping: { by: 'solo', size: 1, mix: 'random' } },
    harvest: { toStepId: plenary, zones: { '*': 'x', '': 'x' }, share: 'all', when: 'atOnce' },
  })
  await meeting.do({ type: 'startStep', stepId: alone })
  const boardOf = async ({ id, token }: Person) =>
    meeting.open({ token }, `board:${placeOf(await meeting.state(), id).boardId}`)
  const mals = placeOf(await meeting.state(), mal.id).boardId
  await fill(`${meeting.spaceId}/board:${mals}`, forms)
  const kims = await boardOf(kim)
  await writeNote(kims, 'kims', 'VAN KIM', { by: kim.id })

  const { boardId } = await elsewhere.do({ type: 'addBoard', werkvorm: 'leeg' })
  const board = await elsewhere.open(elsewhere.facilitator, `board:${boardId}`)
  let [written, harvested] = [0, false]
  const started = meeting.do({ type: 'startStep', stepId: plenary }).finally(() => {
    harvested = true
  })
  for (; !harvested; written += 1) await writeNote(board, `n${written}`, 'gaat door')
  // Planned on the main thread it would be three or four, in whatever time.
  expect(written).toBeGreaterThan(8)

  const { boards, harvested: counts } = await started
  expect(counts).toMatchObject({ notes: 1, drawings: forms })
  const target = await meeting.open(mal, `board:${boards[0].id}`)
  expect(notesOn(target)).toEqual(['VAN KIM'])
  const came = [...readRecords(target.document).values()]
  expect(came.find(({ id }) => id.includes('harvest-'))?.meta.origin).toMatchObject({
    board: expect.any(String),
  })

  // Once more: what was there changes and nothing doubles.
  await meeting.do({ type: 'startStep', stepId: alone })
  await writeNote(await boardOf(kim), 'later', 'LATER', { by: kim.id })
  await meeting.do({ type: 'startStep', stepId: plenary })
  await target.until(() => notesOn(target).length === 2)
  expect(notesOn(target).sort()).toEqual(['LATER', 'VAN KIM'])
  expect(readRecords(target.document).size).toBe(forms + 2)
  for (const each of [meeting, elsewhere]) await each.end()
}, 60_000)
