import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { httpForFile, keyOf } from '../support/http.ts'
import { type Person, TestMeeting, writeNote } from '../support/meeting.ts'
import { SyncClient } from '../support/syncClient.ts'

const http = httpForFile()

/** Writes as the Yjs client behind a note; answers the code with which the server closes, 0 when it takes it. */
async function poseAs(meeting: TestMeeting, path: string, token: string, copy: Y.Doc, note: string) {
  const document = new Y.Doc()
  Y.applyUpdate(document, Y.encodeStateAsUpdate(copy))
  const item = document.getMap('records')._map.get(note)
  if (!item) throw new Error(`no ${note}`)
  document.clientID = item.id.client
  const posing = new SyncClient(http().url, `${meeting.spaceId}/${path}`, { token, document })
  await posing.ready()
  document.getMap('probe').set('x', Math.random())
  await posing.until(() => posing.closeCode !== undefined || posing.isSaved)
  await posing.end()
  return posing.closeCode === undefined || posing.isSaved ? 0 : posing.closeCode
}

it('B20 who comes in as somebody cannot find out which anonymous notes are theirs', async () => {
  const meeting = await TestMeeting.start(http(), 2)
  const people = meeting.people as [Person, Person]
  const grouping = { by: 'plenary', size: 1, mix: 'random' } as const
  const { stepId } = await meeting.do({ type: 'addStep', grouping, anonymous: true })
  const { boards } = await meeting.do({ type: 'startStep', stepId })
  const path = `board:${boards[0].id}`
  for (const person of people) {
    const board = await meeting.open(person, path)
    await writeNote(board, person.name, 'NIEMAND')
    await board.end()
  }
  const seen = await meeting.open(meeting.facilitator, path)
  const ids = [...seen.document.getMap('records').keys()]
  const notes = people.map(({ name }) => ids.find((id) => id.includes(name)) ?? '')
  const { link } = await meeting.do({ type: 'rotateLinks', which: 'personal', memberId: people[0].id })
  const { body } = await http().call('POST', `/api/spaces/${meeting.spaceId}/sessions`, {
    body: { key: keyOf(link) },
  })
  const codes: number[] = []
  for (const note of notes) codes.push(await poseAs(meeting, path, body.token, seen.document, note))
  expect(codes).toEqual([4403, 4403])
  // The same browser goes on where it was: its session is the same.
  expect(await poseAs(meeting, path, people[1].token, seen.document, notes[1] ?? '')).toBe(0)
  await meeting.end()
})
