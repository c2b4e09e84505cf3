import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rateSettings } from '../../server/gate/rates.ts'
import { type CommandInput, commandSchema } from '../../shared/space/commands/index.ts'
import { httpForFile } from '../support/http.ts'
import { type Person, TestMeeting } from '../support/meeting.ts'

// Each person here sends every command there is, which nobody does in a meeting.
const http = httpForFile({ rates: { ...rateSettings, memberCommands: rateSettings.commands } })
let meeting: TestMeeting
let others: Record<'participant' | 'observer' | 'screen' | 'outsider', Pick<Person, 'token'>>

beforeAll(async () => {
  meeting = await TestMeeting.start(http(), 2)
  const [participant, observer] = meeting.people as [Person, Person]
  await meeting.do({ type: 'setRole', memberId: observer.id, role: 'observer' })
  const { token } = await meeting.screen()
  const stranger = await http().makeSpace()
  others = { participant, observer, screen: { token }, outsider: { token: stranger.token } }
})
afterAll(() => meeting.end())

const id = 'abc'
const questions = [{ kind: 'open', text: 'Hoe?' }] as const

/** One well-formed body of every command that only facilitators may send. */
const forFacilitators: CommandInput[] = [
  { type: 'addBoard', werkvorm: 'leeg' },
  { type: 'renameBoard', boardId: id, title: 'Bord' },
  { type: 'removeBoard', boardId: id },
  { type: 'restoreBoard', boardId: id },
  { type: 'freezeBoard', boardId: id, frozen: true },
  { type: 'snapshotBoard', boardId: id },
  { type: 'removeSnapshot', boardId: id, snapshotId: id },
  { type: 'setRole', memberId: id, role: 'observer' },
  { type: 'editSpace', title: 'Anders' },
  { type: 'removeMember', memberId: id },
  { type: 'addMeeting' },
  { type: 'editMeeting', meetingId: id, title: 'Anders' },
  { type: 'removeMeeting', meetingId: id },
  { type: 'addWerkvorm', werkvorm: 'wie-zijn-wij' },
  { type: 'addStep' },
  { type: 'editStep', stepId: id, minutes: 3 },
  { type: 'moveStep', stepId: id, afterStepId: null },
  { type: 'duplicateStep', stepId: id },
  { type: 'removeStep', stepId: id },
  { type: 'fitSteps', meetingId: id, endAt: 1_900_000_000_000 },
  { type: 'startMeeting' },
  { type: 'endMeeting' },
  { type: 'startStep', stepId: id },
  { type: 'undoStart' },
  { type: 'extendTimer', ms: 60_000 },
  { type: 'pauseTimer' },
  { type: 'resumeTimer' },
  { type: 'stopTimer' },
  { type: 'startTimer', minutes: 3 },
  { type: 'makeGroups', stepId: id },
  { type: 'moveMember', memberId: id, groupId: id },
  { type: 'lockMember', memberId: id, groupId: id, locked: true },
  { type: 'setAttendance', memberId: id, here: true },
  { type: 'lowerHand', memberId: id },
  { type: 'harvest', stepId: id },
  { type: 'gather', boardId: id },
  { type: 'spotlight', boardId: id },
  { type: 'showOnScreen', show: 'lobby' },
  { type: 'openScreen' },
  { type: 'sendMessage', text: 'Nog even' },
  { type: 'addPoll', title: 'Peiling', questions: [...questions] },
  { type: 'editPoll', pollId: id, title: 'Anders' },
  { type: 'removePoll', pollId: id },
  { type: 'openPoll', pollId: id },
  { type: 'closePoll', pollId: id },
]

/** Commands about oneself, one's own group, or that look at the rights themselves. */
const forMembers: CommandInput[] = [
  { type: 'setProfile', name: 'Anders' },
  { type: 'rotateLinks', which: 'personal' },
  { type: 'attend' },
  { type: 'setReady', ready: true },
  { type: 'raiseHand', raised: true },
  { type: 'renameGroup', groupId: id, name: 'Anders' },
  { type: 'joinGroup', groupId: id },
  { type: 'release' },
]

/** What the space document is now, byte for byte. */
const bytes = () =>
  http().server.registry.use(`${meeting.spaceId}/space`, (room) =>
    Buffer.from(room.content.stateAsUpdate()).toString('base64'),
  )

describe('T31 who may send which command', () => {
  it('knows every command there is', () => {
    const { def } = commandSchema as unknown as {
      def: { options: { shape: { type: { def: { values: string[] } } } }[] }
    }
    const all = def.options.map(({ shape }) => shape.type.def.values[0]).toSorted()
    expect([...forFacilitators, ...forMembers].map(({ type }) => type).toSorted()).toEqual(all)
  })

  it.each(forFacilitators)('$type: facilitators only, and nothing changes for others', async (command) => {
    const before = await bytes()
    const refused = (code: string, status: number) => ({ status, body: { error: { code } } })
    for (const role of ['participant', 'observer', 'screen'] as const) {
      expect(await meeting.try(others[role], command), role).toMatchObject(refused('not-allowed', 403))
    }
    expect(await meeting.try(others.outsider, command)).toMatchObject(refused('not-signed-in', 401))
    expect(await meeting.try({ token: 'x'.repeat(43) }, command)).toMatchObject(refused('not-signed-in', 401))
    expect(await bytes()).toBe(before)
  })

  it.each(forMembers)('$type: not of the shared screen, not of who is no member', async (command) => {
    const before = await bytes()
    expect(await meeting.try(others.screen, command)).toMatchObject({ status: 403 })
    expect(await meeting.try(others.outsider, command)).toMatchObject({ status: 401 })
    expect(await bytes()).toBe(before)
  })

  it.each([...forFacilitators, ...forMembers])(
    '$type: about what is not there is refused in words',
    async (command) => {
      if (!JSON.stringify(command).includes(`"${id}"`)) return
      const before = await bytes()
      const answer = await meeting.try(meeting.facilitator, command)
      expect([403, 422]).toContain(answer.status)
      expect(answer.body.error.message).toMatch(/\w+ \w+/)
      expect(await bytes()).toBe(before)
    },
  )
})
