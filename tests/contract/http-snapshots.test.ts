import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../../shared/protocol/limits.ts'
import { boardReadingSchema, snapshotListSchema } from '../../shared/protocol/readings.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { type Answer, httpForFile } from '../support/http.ts'
import { type Person, TestMeeting, writeNote } from '../support/meeting.ts'

const http = httpForFile()
let meeting: TestMeeting
beforeEach(async () => {
  meeting = await TestMeeting.start(http(), 2)
})
afterEach(() => meeting.end())

type Asker = Pick<Person, 'token'>
const boardPath = (boardId: string) => `/api/spaces/${meeting.spaceId}/boards/${boardId}/snapshots`
const list = (asker: Asker, boardId: string): Promise<Answer> =>
  http().call('GET', boardPath(boardId), { token: asker.token })
const read = (asker: Asker, boardId: string, snapshotId: string): Promise<Answer> =>
  http().call('GET', `${boardPath(boardId)}/${snapshotId}/reading`, { token: asker.token })
const keep = async (boardId: string, title?: string): Promise<string> =>
  (await meeting.do({ type: 'snapshotBoard', boardId, ...(title ? { title } : {}) })).snapshotId

/** A board with one note. */
async function boardWith(text: string): Promise<string> {
  const { boardId } = await meeting.do({ type: 'addBoard', werkvorm: 'leeg' })
  await write(boardId, text)
  return boardId
}

async function write(boardId: string, text: string): Promise<void> {
  const board = await meeting.open(meeting.facilitator, `board:${boardId}`)
  await writeNote(board, text, text, { by: meeting.facilitator.id })
}

/** The texts of the notes that a reading tells of. */
const textsIn = ({ body }: Answer): string[] => {
  const { outcome } = boardReadingSchema.parse(body)
  if (outcome.kind !== 'notes') throw new Error(outcome.kind)
  return [...outcome.zones.flatMap(({ notes }) => notes), ...outcome.elsewhere].map(({ text }) => text)
}

/** A group board of the first person alone, which the facilitator may read, and a personal one. */
async function closedBoards(): Promise<{ group: string; solo: string }> {
  const ofStep = async (grouping: object) => {
    const { stepId } = await meeting.do({
      type: 'addStep',
      grouping: grouping as never,
      openToFacilitators: true,
    })
    const { boards } = await meeting.do({ type: 'startStep', stepId })
    return boards as { id: string; group: string }[]
  }
  const solo = await ofStep({ by: 'solo', size: 1, mix: 'random' })
  const groups = await ofStep({ by: 'size', size: 1, mix: 'random' })
  const state = await meeting.state()
  const own = (boards: { id: string }[]) =>
    boards.find(({ id }) => state.boards.get(id)?.members.includes(meeting.people[0]?.id ?? ''))?.id ?? ''
  return { group: own(groups), solo: own(solo) }
}

describe('B35 keeping a board as it is', () => {
  it('tells who may read the board when it was kept, how much stood on it, and what it said then', async () => {
    const boardId = await boardWith('Huisarts')
    const [anna] = meeting.people as [Person]
    const first = await keep(boardId, '  Voorjaar ')
    await write(boardId, 'Wijkteam')
    const second = await keep(boardId)
    const answer = await list(anna, boardId)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const { snapshots } = snapshotListSchema.parse(answer.body)
    expect(snapshots).toMatchObject([
      { id: first, title: 'Voorjaar', items: 1, links: 0, by: meeting.facilitator.id },
      { id: second, title: '', items: 2, links: 0 },
    ])
    expect(textsIn(await read(anna, boardId, first))).toEqual(['Huisarts'])
    expect(textsIn(await read(meeting.facilitator, boardId, second)).toSorted()).toEqual([
      'Huisarts',
      'Wijkteam',
    ])
  })

  it('stays while the board is in the bin, where nobody reads it, and comes back with it', async () => {
    const boardId = await boardWith('Huisarts')
    const snapshotId = await keep(boardId)
    await meeting.do({ type: 'removeBoard', boardId })
    for (const answer of [
      await list(meeting.facilitator, boardId),
      await read(meeting.facilitator, boardId, snapshotId),
    ])
      expect(answer).toMatchObject({ status: 404, body: { error: { code: 'no-such-board' } } })
    expect((await meeting.try(meeting.facilitator, { type: 'snapshotBoard', boardId })).status).toBe(422)
    await meeting.do({ type: 'restoreBoard', boardId })
    expect(textsIn(await read(meeting.facilitator, boardId, snapshotId))).toEqual(['Huisarts'])
  })

  it('stops at a maximum with words that say what to do, and goes on when one is removed', async () => {
    const { boardId } = await meeting.do({ type: 'addBoard', werkvorm: 'leeg' })
    const ids: string[] = []
    for (let index = 0; index < limits.snapshotsPerBoard; index += 1) ids.push(await keep(boardId))
    expect(await meeting.try(meeting.facilitator, { type: 'snapshotBoard', boardId })).toMatchObject({
      status: 422,
      body: {
        error: { message: nl.refusalTexts['snapshots-full'], details: { reason: 'snapshots-full' } },
      },
    })
    await meeting.do({ type: 'removeSnapshot', boardId, snapshotId: ids[0] ?? '' })
    await keep(boardId)
    const { snapshots } = snapshotListSchema.parse((await list(meeting.facilitator, boardId)).body)
    expect(snapshots).toHaveLength(limits.snapshotsPerBoard)
    expect(snapshots.some(({ id }) => id === ids[0])).toBe(false)
  })
})

describe('B18 who reads what was kept', () => {
  it('gives a board for all to everyone in the space and its screen, and to nobody else', async () => {
    const boardId = await boardWith('Huisarts')
    const snapshotId = await keep(boardId)
    const [anna, bob] = meeting.people as [Person, Person]
    await meeting.do({ type: 'setRole', memberId: bob.id, role: 'observer' })
    for (const asker of [meeting.facilitator, anna, bob, await meeting.screen()])
      expect((await read(asker, boardId, snapshotId)).status).toBe(200)
    const stranger = await http().makeSpace()
    for (const token of [stranger.token, 'nonsense']) {
      expect((await list({ token }, boardId)).status).toBe(401)
      expect((await read({ token }, boardId, snapshotId)).status).toBe(401)
    }
    expect((await http().call('GET', boardPath(boardId))).status).toBe(401)
  })

  it('is for those who may read the board now: a group and its facilitators, never the screen', async () => {
    const { group, solo } = await closedBoards()
    const [anna, bob] = meeting.people as [Person, Person]
    const snapshotId = await keep(group)
    const { token } = await meeting.screen()
    const statuses = async () => {
      const askers = [anna, bob, meeting.facilitator, { token }]
      return Promise.all(askers.map(async (asker) => (await read(asker, group, snapshotId)).status))
    }
    expect(await statuses()).toEqual([200, 403, 200, 403])
    expect((await list(bob, group)).status).toBe(403)
    expect((await list({ token }, group)).status).toBe(403)
    const refused = await meeting.try(meeting.facilitator, { type: 'snapshotBoard', boardId: solo })
    expect(refused).toMatchObject({ status: 403, body: { error: { details: { reason: 'board-not-read' } } } })
    await meeting.do({ type: 'removeMember', memberId: anna.id })
    expect((await statuses()).slice(0, 2)).toEqual([401, 403])
  })

  it('lets only facilitators keep and remove', async () => {
    const boardId = await boardWith('Huisarts')
    const snapshotId = await keep(boardId)
    const [anna] = meeting.people as [Person]
    for (const command of [
      { type: 'snapshotBoard', boardId },
      { type: 'removeSnapshot', boardId, snapshotId },
    ] as const)
      expect((await meeting.try(anna, command)).status).toBe(403)
    expect((await read(anna, boardId, snapshotId)).status).toBe(200)
  })

  it('T34 answers no guess: the snapshot of another board, of another space, or of nothing', async () => {
    const { group } = await closedBoards()
    const secret = await keep(group)
    const open = await boardWith('Huisarts')
    const [, bob] = meeting.people as [Person, Person]
    const other = await TestMeeting.start(http(), 0)
    const { boardId: elsewhere } = await other.do({ type: 'addBoard', werkvorm: 'leeg' })
    const { snapshotId: theirs } = await other.do({ type: 'snapshotBoard', boardId: elsewhere })
    for (const guess of [secret, theirs, 'weg', '%25', '..%2F..', '__proto__', 'x'.repeat(200)])
      expect(await read(bob, open, guess)).toMatchObject({
        status: 404,
        body: { error: { code: 'no-such-snapshot' } },
      })
    for (const board of [elsewhere, 'weg', '__proto__', '%00'])
      expect((await read(bob, board, theirs)).status).toBe(404)
    await meeting.do({ type: 'removeSnapshot', boardId: open, snapshotId: secret })
    expect((await read(meeting.facilitator, group, secret)).status).toBe(200)
  })
})
