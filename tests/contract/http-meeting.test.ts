import { afterEach, describe, expect, it } from 'vitest'
import { recordsOf } from '../../shared/board/records.ts'
import { setTicked } from '../../shared/board/sharing.ts'
import { placeOf } from '../../shared/space/meeting/now.ts'
import { wieZijnWij } from '../../shared/werkvormen/wie-zijn-wij/index.ts'
import { httpForFile } from '../support/http.ts'
import { notesOn, type Person, placeIn, TestMeeting, writeNote } from '../support/meeting.ts'

const http = httpForFile()
let meeting: TestMeeting
afterEach(() => meeting.end())

/** A meeting with the steps of wie-zijn-wij: alone, in duos, together. */
async function begin(count: number) {
  meeting = await TestMeeting.start(http(), count)
  const { stepIds, meetingId } = await meeting.do({ type: 'addWerkvorm', werkvorm: 'wie-zijn-wij' })
  const [card, duo, together] = stepIds as [string, string, string]
  return { card, duo, together, meetingId: meetingId as string }
}

async function boardOf(person: Person): Promise<string> {
  const { boardId } = placeOf(await meeting.state(), person.id)
  if (boardId === undefined) throw new Error(`${person.name} is nowhere`)
  return boardId
}

describe('a whole meeting over HTTP alone', () => {
  it('alone, then in duos with both cards, then together (B7, B11, B19)', async () => {
    const { card, duo, together } = await begin(9)
    const alone = await meeting.do({ type: 'startStep', stepId: card, expectedStep: null })
    expect(alone.boards).toHaveLength(9)
    const people = meeting.people
    const sharing = ({ token }: { token: string }) =>
      meeting.http.call('GET', `/api/spaces/${meeting.spaceId}/sharing`, { token })
    // Names and disciplines are ticked from the start; the facilitator is told how many chose nothing, and not who.
    expect((await sharing(meeting.facilitator)).body).toEqual({ boards: 9, nothing: 9 })
    expect((await sharing(people[0] as Person)).status).toBe(403)
    for (const person of people) {
      const boardId = await boardOf(person)
      const [layout, board] = await Promise.all([
        meeting.open(person, `layout:${boardId}`),
        meeting.open(person, `board:${boardId}`),
      ])
      expect(notesOn(board)).toContain(person.name)
      setTicked(board.document, 'bring', true)
      await writeNote(board, `brengt-${person.name}`, `brengt van ${person.name}`, {
        by: person.id,
        at: placeIn(layout, 'bring'),
      })
      await writeNote(board, `twijfel-${person.name}`, `twijfel van ${person.name}`, {
        by: person.id,
        at: placeIn(layout, 'doubt'),
      })
    }
    await meeting.do({ type: 'setReady', ready: true }, people[0])
    expect((await meeting.state()).ready.size).toBe(1)
    expect((await sharing(meeting.facilitator)).body).toEqual({ boards: 9, nothing: 0 })

    const paired = await meeting.do({ type: 'startStep', stepId: duo, expectedStep: card })
    expect(paired.boards).toHaveLength(4)
    expect(paired.harvested).toMatchObject({ sources: 9, notes: 27, left: 9, below: 0 })
    const state = await meeting.state()
    expect(
      [...state.groups.values()]
        .filter(({ stepId }) => stepId === duo)
        .map((g) => g.members.length)
        .sort(),
    ).toEqual([2, 2, 2, 3])
    for (const person of people) {
      const notes = notesOn(await meeting.open(person, `board:${await boardOf(person)}`))
      expect(notes).toContain(`brengt van ${person.name}`)
      expect(notes.join()).not.toContain('twijfel')
    }

    const whole = await meeting.do({ type: 'startStep', stepId: together, expectedStep: duo })
    expect(whole.boards).toEqual([{ id: expect.any(String), group: null }])
    const gallery = notesOn(await meeting.open(meeting.facilitator, `board:${whole.boards[0].id}`))
    for (const { name } of people) expect(gallery).toContain(`brengt van ${name}`)
    const again = await meeting.do({ type: 'harvest', stepId: duo })
    expect(again.harvested).toMatchObject({ notes: 0 })
    await meeting.do({ type: 'endMeeting' })
    expect((await meeting.state()).live.meetingId).toBeUndefined()
  })

  it('two facilitators who press at once advance one step, and it can be taken back (B7)', async () => {
    const { card, duo } = await begin(4)
    const helper = meeting.people[3] as Person
    await meeting.do({ type: 'setRole', memberId: helper.id, role: 'facilitator' })
    const start = (person: Person) =>
      meeting.try(person, { type: 'startStep', stepId: card, expectedStep: null })
    const both = await Promise.all([start(meeting.facilitator), start(helper)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(both.find(({ status }) => status === 409)?.body.error).toMatchObject({
      code: 'stale',
      details: { reason: 'other-step' },
    })
    expect((await meeting.state()).boards.size).toBe(3)
    await meeting.do({ type: 'startStep', stepId: duo, expectedStep: card })
    await meeting.do({ type: 'undoStart', expectedStep: duo })
    const state = await meeting.state()
    expect([...state.meetings.values()][0]?.currentStepId).toBe(card)
    expect([...state.boards.values()].filter(({ removedAt }) => removedAt === null)).toHaveLength(3)
  })

  it('hands a hint to facilitators only, and closes the desk at once for who is one no more', async () => {
    const { card } = await begin(2)
    const [helper, other] = meeting.people as [Person, Person]
    await meeting.do({ type: 'setRole', memberId: helper.id, role: 'facilitator' })
    const desks = await Promise.all(
      [meeting.facilitator, helper, other].map((person) => meeting.open(person, 'desk')),
    )
    expect(desks[2]?.closeCode).toBe(4403)
    await meeting.do({ type: 'editStep', stepId: card, hint: 'GEHEIME-TIP' })
    await desks[1]?.until(() => desks[1]?.document.getMap('hints').get(card) === 'GEHEIME-TIP')
    const space = await meeting.open(other, 'space')
    expect(space.heard('GEHEIME-TIP')).toBe(false)
    await meeting.do({ type: 'setRole', memberId: helper.id, role: 'participant' })
    await desks[1]?.until(() => desks[1]?.closeCode !== undefined)
    expect(desks.map((desk) => desk.closeCode)).toEqual([undefined, 4403, 4403])
  })

  it('gives who joins late, or says so on coming back, a place in the same commit (B15)', async () => {
    const { card, duo } = await begin(4)
    await meeting.do({ type: 'startStep', stepId: card })
    const late = await meeting.join('Laatkomer')
    const own = await boardOf(late)
    expect(notesOn(await meeting.open(late, `board:${own}`))).toContain('Laatkomer')
    await meeting.do({ type: 'startStep', stepId: duo })
    const later = await meeting.join('Nog later')
    const trio = (await meeting.state()).boards.get(await boardOf(later))
    expect(trio?.members).toContain(later.id)
    expect(trio?.layout).toBe('duo-3')
    const layout = await meeting.open(later, `layout:${trio?.id}`)
    const drawn = wieZijnWij.layout(trio?.settings ?? {}, 'nl', 'duo-3')
    expect([...recordsOf(layout.document).keys()].sort()).toEqual(drawn.map(({ id }) => id).sort())
  })

  it('says a message to one group to that group, and to everyone to everyone (B17)', async () => {
    const { duo } = await begin(4)
    await meeting.do({ type: 'startStep', stepId: duo })
    const state = await meeting.state()
    const [first, second] = [...state.groups.values()].filter(({ stepId }) => stepId === duo)
    const layouts = await Promise.all(
      [first, second].map((group) =>
        meeting.open(
          meeting.people.find(({ id }) => id === group?.members[0]) as Person,
          `layout:${group?.boardId}`,
        ),
      ),
    )
    await meeting.do({ type: 'sendMessage', text: 'Alleen voor jullie', groupId: first?.id as string })
    await layouts[0]?.until(() => layouts[0]?.document.getMap('desk').has('message') === true)
    expect(layouts[0]?.document.getMap('desk').get('message')).toMatchObject({ text: 'Alleen voor jullie' })
    expect(layouts[1]?.heard('Alleen voor jullie')).toBe(false)
    await meeting.do({ type: 'sendMessage', text: 'Nog een minuut' })
    expect((await meeting.state()).live.message).toMatchObject({ text: 'Nog een minuut' })
  })
})

it('B9 GET /api/clock tells the time of the server, to anybody, and is never kept', async () => {
  meeting = await TestMeeting.start(http(), 0)
  const before = Date.now()
  const { status, body, headers } = await http().call('GET', '/api/clock')
  expect(status).toBe(200)
  expect(body.now).toBeGreaterThanOrEqual(before)
  expect(body.now).toBeLessThanOrEqual(Date.now())
  expect(headers.get('cache-control')).toBe('no-store')
})

it('B9 makes the boards readable only when the time is over, and more time undoes that', async () => {
  const { duo } = await begin(2)
  await meeting.do({ type: 'editStep', stepId: duo, pauseInput: true })
  await meeting.do({ type: 'startStep', stepId: duo })
  const [person] = meeting.people as [Person]
  const boardId = await boardOf(person)
  const space = await meeting.open(person, 'space')
  const frozen = () => TestMeeting.stateIn(space)?.boards.get(boardId)?.frozen
  expect(frozen()).toBe(false)
  await meeting.do({ type: 'extendTimer', ms: -480 * 60_000 })
  await space.until(() => frozen() === true)
  expect(TestMeeting.stateIn(space)?.live.timer?.inputPaused).toBe(true)
  await meeting.do({ type: 'extendTimer', ms: 60_000 })
  await space.until(() => frozen() === false)
})
