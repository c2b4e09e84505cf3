import { expect, it } from 'vitest'
import { limits } from '../../shared/protocol/limits.ts'
import { httpForFile } from '../support/http.ts'
import { type Person, TestMeeting } from '../support/meeting.ts'
import { SyncClient } from '../support/syncClient.ts'

const http = httpForFile()

it('one member who opens 20 sockets at once gets a few, and others come in', async () => {
  const meeting = await TestMeeting.start(http(), 2)
  const [greedy, honest] = meeting.people as [Person, Person]
  const sockets = Array.from(
    { length: limits.connectionsPerMember },
    () => new SyncClient(http().url, `${meeting.spaceId}/space`, { token: greedy.token }),
  )
  await Promise.all(sockets.map((socket) => socket.ready()))
  expect(sockets.filter(({ isOpen }) => isOpen)).toHaveLength(limits.connectionsPerMemberDocument)
  expect((await meeting.open(honest, 'space')).isOpen).toBe(true)
  for (const socket of sockets) socket.socket.terminate()
  await meeting.end()
})
