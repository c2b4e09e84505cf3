import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MemoryStore } from '../../server/store/memory.ts'
import { storeFiles } from '../../server/store/open.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { makeFaulty } from '../simulation/faultyStore.ts'
import type { Answer } from '../support/http.ts'
import { HttpTestServer, httpForFile } from '../support/http.ts'
import { type Ear, type Person, TestMeeting } from '../support/meeting.ts'
import { SyncClient } from '../support/syncClient.ts'

const http = httpForFile()
let meeting: TestMeeting
beforeEach(async () => {
  meeting = await TestMeeting.start(http(), 3)
})
afterEach(() => meeting.end())

const path = (pollId: string) => `/api/spaces/${meeting.spaceId}/polls/${pollId}/answer`
const vote = (person: Pick<Person, 'token'>, pollId: string, answers: object): Promise<Answer> =>
  http().call('PUT', path(pollId), { token: person.token, body: { answers } })
const own = (person: Pick<Person, 'token'>, pollId: string): Promise<Answer> =>
  http().call('GET', path(pollId), { token: person.token })
const people = () => meeting.people as [Person, Person, Person]

/** How many answers stand in the store. */
function rowsOf(pollId: string): unknown {
  const database = new DatabaseSync(join(http().config.dataDir, storeFiles.database), { readOnly: true })
  const row = database.prepare('SELECT count(*) AS rows FROM answers WHERE pollId = ?').get(pollId)
  database.close()
  return row?.rows
}

/** A poll with a scale and an open question. */
async function makePoll(open = true): Promise<{ pollId: string; scale: string; words: string }> {
  const { pollId } = await meeting.do({
    type: 'addPoll',
    title: 'Hoe was het',
    questions: [
      { kind: 'scale', text: 'Cijfer', min: 1, max: 10, minLabel: 'slecht', maxLabel: 'goed' },
      { kind: 'open', text: 'Waarom' },
    ],
  })
  const [scale, words] = (await meeting.state()).polls.get(pollId)?.questions ?? []
  if (!scale || !words) throw new Error('no questions')
  if (open) await meeting.do({ type: 'openPoll', pollId })
  return { pollId, scale: scale.id, words: words.id }
}

describe('B25 answering a poll', () => {
  it('keeps the last answer of each, and counts them when it closes', async () => {
    const { pollId, scale, words } = await makePoll()
    const [anna, bob, cem] = people()
    expect(await vote(anna, pollId, { [scale]: 2, [words]: 'eerst' })).toMatchObject({
      status: 204,
      body: '',
    })
    await vote(anna, pollId, { [scale]: 8, [words]: 'omdat' })
    await vote(bob, pollId, { [scale]: 6 })
    await vote(meeting.facilitator, pollId, { [scale]: 7 })
    expect((await own(anna, pollId)).body).toEqual({ answers: { [scale]: 8, [words]: 'omdat' } })
    expect((await own(cem, pollId)).body).toEqual({ answers: {} })
    await meeting.do({ type: 'closePoll', pollId })
    const poll = (await meeting.state()).polls.get(pollId)
    expect(poll).toMatchObject({ state: 'closed', rounds: [{ round: poll?.round, people: 3 }] })
    expect(poll?.rounds[0]?.results).toMatchObject({
      [scale]: { kind: 'scale', mean: 7, people: 3 },
      [words]: { kind: 'open', texts: ['omdat'], people: 1 },
    })
    expect((await own(anna, pollId)).body).toEqual({ answers: {} })
  })

  it('counts no vote of who was put out, and shows no words when fewer than three voted', async () => {
    const { pollId, scale, words } = await makePoll()
    const [anna, bob, cem] = people()
    for (const person of [anna, bob, cem]) await vote(person, pollId, { [scale]: 4, [words]: person.name })
    await vote(meeting.facilitator, pollId, { [scale]: 10 })
    await meeting.do({ type: 'removeMember', memberId: bob.id })
    expect((await own(meeting.facilitator, pollId)).body).toMatchObject({ voted: 3 })
    await meeting.do({ type: 'removeMember', memberId: cem.id })
    await meeting.do({ type: 'closePoll', pollId })
    const [round] = (await meeting.state()).polls.get(pollId)?.rounds ?? []
    expect(round).toMatchObject({
      people: 2,
      results: { [scale]: { mean: 7, people: 2 }, [words]: { texts: [], people: 1 } },
    })
  })

  it('takes none from observers, of a poll that is not open, or that does not fit', async () => {
    const { pollId, scale } = await makePoll(false)
    const [anna, bob] = people()
    expect(await vote(anna, pollId, { [scale]: 3 })).toMatchObject({
      status: 409,
      body: { error: { code: 'poll-not-open', message: nl.errorTexts['poll-not-open'] } },
    })
    await meeting.do({ type: 'openPoll', pollId })
    await meeting.do({ type: 'setRole', memberId: bob.id, role: 'observer' })
    expect((await vote(bob, pollId, { [scale]: 3 })).status).toBe(403)
    const { token } = await meeting.screen()
    expect((await vote({ token }, pollId, { [scale]: 3 })).status).toBe(403)
    const wrong: object[] = [
      { [scale]: 99 },
      { [scale]: 'tien' },
      { nope: 1 },
      { constructor: 1 },
      { [scale]: { a: 1 } },
    ]
    for (const answers of wrong) {
      expect(await vote(anna, pollId, answers)).toMatchObject({
        status: 422,
        body: { error: { code: 'invalid' } },
      })
    }
    expect((await vote(anna, 'weg', {})).status).toBe(422)
    expect((await http().call('PUT', path(pollId), { body: { answers: {} } })).status).toBe(401)
    expect((await vote(anna, pollId, { [scale]: 3 })).status).toBe(204)
  })

  it('starts a new round empty; earlier rounds stay', async () => {
    const { pollId, scale } = await makePoll()
    const [anna] = people()
    await vote(anna, pollId, { [scale]: 3 })
    await meeting.do({ type: 'closePoll', pollId })
    await meeting.do({ type: 'openPoll', pollId })
    expect((await own(anna, pollId)).body).toEqual({ answers: {} })
    await vote(anna, pollId, { [scale]: 9 })
    await meeting.do({ type: 'closePoll', pollId })
    const rounds = (await meeting.state()).polls.get(pollId)?.rounds ?? []
    expect(rounds.map(({ results }) => results[scale])).toMatchObject([{ mean: 3 }, { mean: 9 }])
  })

  it('counts every answer that was accepted, however close to the end', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { pollId, scale } = await makePoll()
      const votes = people().map((person) => vote(person, pollId, { [scale]: 5 }))
      const closing = meeting.do({ type: 'closePoll', pollId })
      const late = people().map((person) => vote(person, pollId, { [scale]: 10 }))
      const answers = await Promise.all([...votes, ...late])
      await closing
      const accepted = new Set(
        answers.flatMap(({ status }, index) => (status === 204 ? [people()[index % 3]?.id] : [])),
      )
      expect(answers.every(({ status }) => status === 204 || status === 409)).toBe(true)
      expect((await meeting.state()).polls.get(pollId)?.rounds[0]?.people).toBe(accepted.size)
    }
  })

  it('closes by itself at its moment, and takes no answer after it', async () => {
    const { pollId, scale } = await makePoll(false)
    const [anna] = people()
    const space = await meeting.open(anna, 'space')
    const closesAt = Date.now() + 400
    await meeting.do({ type: 'openPoll', pollId, closesAt })
    await vote(anna, pollId, { [scale]: 4 })
    await space.until(() => TestMeeting.stateIn(space)?.polls.get(pollId)?.state === 'closed')
    expect(TestMeeting.stateIn(space)?.polls.get(pollId)?.rounds).toMatchObject([
      { closedAt: closesAt, people: 1 },
    ])
    expect((await vote(anna, pollId, { [scale]: 5 })).status).toBe(409)
  })
})

describe('T37 B26 an open vote is secret', () => {
  it('nobody receives a byte of it but who voted; facilitators hear how many did', async () => {
    const { pollId, scale, words } = await makePoll()
    const [anna, bob] = people()
    const { token } = await meeting.screen()
    const ears: Ear[] = [
      await meeting.open(bob, 'space'),
      await meeting.open(meeting.facilitator, 'space'),
      await meeting.open({ token }, 'space', '&seat=screen'),
    ]
    const desk = await meeting.open(meeting.facilitator, 'desk')
    await vote(anna, pollId, { [scale]: 9, [words]: 'GEHEIME-STEM' })
    const voted = () => desk.document.getMap('voted').get(pollId)
    await desk.until(() => voted() === 1)
    await vote(bob, pollId, { [scale]: 1 })
    await desk.until(() => voted() === 2)
    await vote(people()[2], pollId, { [scale]: 2 })
    await desk.until(() => voted() === 3)
    expect((await own(meeting.facilitator, pollId)).body).toEqual({ answers: {}, voted: 3 })
    expect((await own(bob, pollId)).body).toEqual({ answers: { [scale]: 1 } })
    expect(http().logged.join('')).not.toContain('GEHEIME-STEM')
    for (const ear of [...ears, desk]) expect(ear.heard('GEHEIME-STEM')).toBe(false)
    await meeting.do({ type: 'closePoll', pollId })
    for (const ear of ears) await ear.until(() => ear.heard('GEHEIME-STEM'))
    await desk.until(() => voted() === undefined)
    const outcome = JSON.stringify((await meeting.state()).polls.get(pollId))
    for (const { id } of meeting.people) expect(outcome).not.toContain(id)
  })

  it('forgets what was answered when the start that opened it is taken back', async () => {
    const { stepId } = await meeting.do({ type: 'addStep' })
    const { pollId, scale } = await makePoll(false)
    await meeting.do({ type: 'editPoll', pollId, stepId })
    await meeting.do({ type: 'startStep', stepId })
    const desk = await meeting.open(meeting.facilitator, 'desk')
    expect((await vote(people()[0], pollId, { [scale]: 5 })).status).toBe(204)
    await desk.until(() => desk.document.getMap('voted').get(pollId) === 1)
    await meeting.do({ type: 'undoStart' })
    expect(rowsOf(pollId)).toBe(0)
    await desk.until(() => desk.document.getMap('voted').get(pollId) === undefined)
    await meeting.do({ type: 'editPoll', pollId, title: 'Een andere vraag' })
    await meeting.do({ type: 'openPoll', pollId })
    await meeting.do({ type: 'closePoll', pollId })
    expect((await meeting.state()).polls.get(pollId)?.rounds[0]?.people).toBe(0)
  })

  it('leaves nothing of who answered what in the store when the outcome is known', async () => {
    const { pollId, scale } = await makePoll()
    const [anna] = people()
    await vote(anna, pollId, { [scale]: 9 })
    expect(rowsOf(pollId)).toBe(1)
    await meeting.do({ type: 'closePoll', pollId })
    expect(rowsOf(pollId)).toBe(0)
    await meeting.do({ type: 'removePoll', pollId })
    expect((await own(anna, pollId)).status).toBe(422)
  })
})

it('answers have a rate of their own', async () => {
  const { pollId, scale } = await makePoll()
  const [anna] = people()
  const answers = await Promise.all(Array.from({ length: 260 }, () => vote(anna, pollId, { [scale]: 5 })))
  expect(answers.some(({ status }) => status === 429)).toBe(true)
  expect((await meeting.try(anna, { type: 'setProfile', name: 'Anna' })).status).toBe(200)
})

it('B26 an answer that comes while the poll is being closed is refused, or counted: never lost', async () => {
  const faulty = makeFaulty(new MemoryStore())
  const server = await HttpTestServer.start({}, { store: faulty.store })
  const own = await TestMeeting.start(server, 1)
  const [anna] = own.people as [Person]
  const { pollId } = await own.do({
    type: 'addPoll',
    title: 'Kort',
    questions: [{ kind: 'open', text: 'Hoe' }],
  })
  await own.do({ type: 'openPoll', pollId })
  const question = (await own.state()).polls.get(pollId)?.questions[0]?.id ?? ''
  const address = `/api/spaces/${own.spaceId}/polls/${pollId}/answer`
  const release = faulty.hold('append')
  const closing = own.do({ type: 'closePoll', pollId })
  await faulty.called('answers', 1)
  const body = { answers: { [question]: 'net te laat' } }
  const late = server.call('PUT', address, { token: anna.token, body })
  for (let again = 0; again < 3; again += 1) await server.call('GET', address, { token: anna.token })
  release()
  await closing
  const people = (await own.state()).polls.get(pollId)?.rounds[0]?.people
  expect([(await late).status, people]).toEqual([409, 0])
  await own.end()
  await server.stop()
})

it('B25 a poll whose moment came while the server was down closes when the space is opened, at that moment', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenbord-late-'))
  const first = await HttpTestServer.start({ dataDir })
  const before = await TestMeeting.start(first, 1)
  const [anna] = before.people as [Person]
  const closesAt = Date.now() + 60 * 60_000
  const { pollId } = await before.do({
    type: 'addPoll',
    title: 'Thuis',
    questions: [{ kind: 'open', text: 'Hoe' }],
  })
  await before.do({ type: 'openPoll', pollId, closesAt })
  await first.server.stop()
  const later = await HttpTestServer.start({ dataDir }, { now: () => closesAt + 60 * 60_000 })
  const space = await new SyncClient(later.url, `${before.spaceId}/space`, { token: anna.token }).ready()
  const poll = () => TestMeeting.stateIn(space)?.polls.get(pollId)
  await space.until(() => poll()?.state === 'closed')
  expect(poll()?.rounds).toMatchObject([{ closedAt: closesAt, people: 0 }])
  await space.end()
  await later.stop()
})
