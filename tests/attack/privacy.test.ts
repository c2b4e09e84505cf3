import { afterEach, describe, expect, it } from 'vitest'
import { currentStep, placeOf } from '../../shared/space/meeting/now.ts'
import { httpForFile, keyOf } from '../support/http.ts'
import { type Ear, notesOn, type Person, TestMeeting, writeNote } from '../support/meeting.ts'
import { present } from '../support/presence.ts'

const http = httpForFile()
let meeting: TestMeeting
afterEach(() => meeting.end())

type StepFields = { by: 'solo' | 'size' | 'plenary'; size?: number; anonymous?: boolean; open?: boolean }

/** A meeting that runs a step, with the clients of everybody who could overhear something. */
async function begin(count: number, { by, size = 2, anonymous = false, open = false }: StepFields) {
  meeting = await TestMeeting.start(http(), count)
  const { stepId } = await meeting.do({
    type: 'addStep',
    grouping: { by, size, mix: 'random' },
    anonymous,
    openToFacilitators: open,
  })
  const { token } = await meeting.screen()
  await meeting.do({ type: 'startStep', stepId })
  const screen = { id: 'screen', token, name: '', personal: '' }
  return { stepId: stepId as string, screen }
}

const people = () => meeting.people as [Person, Person, Person, Person]

async function boardOf(person: Pick<Person, 'id'>): Promise<string> {
  const { boardId } = placeOf(await meeting.state(), person.id)
  if (boardId === undefined) throw new Error('is nowhere')
  return boardId
}

const documentsOf = (boardId: string) => [`board:${boardId}`, `layout:${boardId}`]

/** Everything that a person can try to hear: the space, the desk, and both documents of all boards, twice over. */
async function listenToAll(person: Person): Promise<Ear[]> {
  const boards = [...(await meeting.state()).boards.keys()].flatMap(documentsOf)
  const query = person.id === 'screen' ? '&seat=screen' : ''
  const ears = ['space', 'desk', ...boards].map((document) => meeting.open(person, document, query))
  const asScreen = boards.map((document) => meeting.open(person, document, '&seat=screen&epoch=1'))
  return Promise.all([...ears, ...asScreen])
}

const heardBy = (ears: readonly Ear[], text: string) => ears.some((ear) => ear.heard(text))

describe('T37 what is written alone', () => {
  it('reaches nobody: no colleague, no facilitator, no shared screen, no log', async () => {
    const { screen } = await begin(4, { by: 'solo', open: true })
    const [author, colleague] = people()
    const ears = await Promise.all([colleague, meeting.facilitator, screen].map(listenToAll))
    const board = await meeting.open(author, `board:${await boardOf(author)}`)
    await writeNote(board, 'geheim-id', 'GEHEIM-VAN-MIJ', { by: author.id })
    present(board, { cursor: 'CURSOR-VAN-MIJ' })
    const again = await Promise.all([colleague, meeting.facilitator, screen].map(listenToAll))
    for (const secret of ['GEHEIM-VAN-MIJ', 'geheim-id', 'CURSOR-VAN-MIJ']) {
      expect(heardBy([...ears, ...again].flat(), secret)).toBe(false)
      expect(http().logged.join('')).not.toContain(secret)
    }
    const phone = await meeting.open(author, `board:${await boardOf(author)}`)
    expect(notesOn(phone)).toContain('GEHEIM-VAN-MIJ')
  })

  it('gives no byte of the board to who may not read it, only a reason', async () => {
    const { screen } = await begin(3, { by: 'solo', open: true })
    const [author, colleague] = people()
    const mine = await boardOf(author)
    for (const person of [colleague, meeting.facilitator, screen]) {
      for (const document of documentsOf(mine)) {
        const ear = await meeting.open(person, document, person.id === 'screen' ? '&seat=screen' : '')
        expect([ear.closeCode, ear.bytesHeard]).toEqual([4403, 0])
      }
    }
  })

  it('stays closed whatever a facilitator commands', async () => {
    const { stepId, screen } = await begin(3, { by: 'solo', open: true })
    const [author] = people()
    const mine = await boardOf(author)
    const board = await meeting.open(author, `board:${mine}`)
    await writeNote(board, 'a', 'GEHEIM-VAN-MIJ', { by: author.id })
    const { facilitator } = meeting
    const tries = [
      { type: 'gather', boardId: mine },
      { type: 'spotlight', boardId: mine },
      { type: 'showOnScreen', show: 'board', boardId: mine },
      { type: 'editStep', stepId, openToFacilitators: true },
      { type: 'freezeBoard', boardId: mine, frozen: true },
      { type: 'removeBoard', boardId: mine },
      { type: 'restoreBoard', boardId: mine },
      {
        type: 'moveMember',
        memberId: facilitator.id,
        groupId: [...(await meeting.state()).groups.keys()][0],
      },
      { type: 'makeGroups', stepId, groups: [[facilitator.id]] },
      { type: 'harvest', stepId },
    ] as const
    for (const command of tries) await meeting.try(facilitator, command as never)
    const ears = (await Promise.all([facilitator, screen].map(listenToAll))).flat()
    expect(heardBy(ears, 'GEHEIM-VAN-MIJ')).toBe(false)
    await meeting.do({ type: 'setRole', memberId: people()[1].id, role: 'facilitator' })
    await meeting.try(people()[1], { type: 'setRole', memberId: facilitator.id, role: 'participant' })
    await meeting.try(facilitator, { type: 'attend' })
    for (const { id } of (await meeting.state()).groups.values())
      await meeting.try(facilitator, { type: 'joinGroup', groupId: id })
    expect(heardBy(await listenToAll(facilitator), 'GEHEIM-VAN-MIJ')).toBe(false)
  })

  it('stays closed behind a personal link that a facilitator renews', async () => {
    await begin(3, { by: 'solo', open: true })
    const [author] = people()
    const mine = await boardOf(author)
    const board = await meeting.open(author, `board:${mine}`)
    await writeNote(board, 'a', 'GEHEIM-VAN-MIJ', { by: author.id })
    const { link } = await meeting.do({ type: 'rotateLinks', which: 'personal', memberId: author.id })
    await board.until(() => board.closeCode !== undefined)
    const entered = await http().call('POST', `/api/spaces/${meeting.spaceId}/sessions`, {
      body: { key: keyOf(link) },
    })
    const posing = { ...author, token: entered.body.token as string }
    expect(entered.body.member.id).toBe(author.id)
    expect(heardBy(await listenToAll(posing), 'GEHEIM-VAN-MIJ')).toBe(false)
    expect((await meeting.open(posing, `board:${mine}`)).closeCode).toBe(4403)
  })
})

describe('T37 what a group writes', () => {
  it('reaches the group, and a facilitator only where the step says so, and never the screen', async () => {
    for (const open of [false, true]) {
      const { screen } = await begin(4, { by: 'size', open })
      const [author] = people()
      const boardId = await boardOf(author)
      const members = (await meeting.state()).boards.get(boardId)?.members ?? []
      const partner = meeting.people.find(({ id }) => id !== author.id && members.includes(id)) as Person
      const stranger = meeting.people.find(({ id }) => !members.includes(id)) as Person
      const [byPartner, byStranger, byFacilitator, byScreen] = await Promise.all(
        [partner, stranger, meeting.facilitator, screen].map(listenToAll),
      )
      const board = await meeting.open(author, `board:${boardId}`)
      await writeNote(board, 'a', 'ONDER-ONS', { by: author.id })
      const reading = byPartner?.find((ear) => ear.closeCode === undefined && ear.heard('ONDER-ONS'))
      expect(reading ?? (await meeting.open(partner, `board:${boardId}`)).heard('ONDER-ONS')).toBeTruthy()
      expect(heardBy([...(byStranger ?? []), ...(await listenToAll(stranger))], 'ONDER-ONS')).toBe(false)
      expect(heardBy([...(byScreen ?? []), ...(await listenToAll(screen))], 'ONDER-ONS')).toBe(false)
      const told = [...(byFacilitator ?? []), ...(await listenToAll(meeting.facilitator))]
      expect(heardBy(told, 'ONDER-ONS')).toBe(open)
      if (!open) await meeting.end()
    }
  })

  it('closes for who is moved to another group, at once, and opens for who comes', async () => {
    await begin(4, { by: 'size' })
    const state = await meeting.state()
    const [here, there] = [...state.groups.values()]
    if (!here || !there) throw new Error('no groups')
    const moved = meeting.people.find(({ id }) => here.members.includes(id)) as Person
    const staying = meeting.people.find(({ id }) => id !== moved.id && here.members.includes(id)) as Person
    const old = await Promise.all(documentsOf(here.boardId ?? '').map((name) => meeting.open(moved, name)))
    expect((await meeting.open(moved, `board:${there.boardId}`)).closeCode).toBe(4403)
    await meeting.do({ type: 'moveMember', memberId: moved.id, groupId: there.id })
    await Promise.all(old.map((ear) => ear.until(() => ear.closeCode !== undefined)))
    expect(old.map(({ closeCode }) => closeCode)).toEqual([4403, 4403])
    const board = await meeting.open(staying, `board:${here.boardId}`)
    await writeNote(board, 'a', 'ZONDER-JOU', { by: staying.id })
    expect(heardBy([...old, ...(await listenToAll(moved))], 'ZONDER-JOU')).toBe(false)
    expect((await meeting.open(moved, `board:${there.boardId}`)).closeCode).toBeUndefined()
  })

  it('closes for who is put out of the space, on every document', async () => {
    await begin(4, { by: 'size' })
    const [gone] = people()
    const boardId = await boardOf(gone)
    const ears = await Promise.all(['space', ...documentsOf(boardId)].map((name) => meeting.open(gone, name)))
    await meeting.do({ type: 'removeMember', memberId: gone.id })
    await Promise.all(ears.map((ear) => ear.until(() => ear.closeCode !== undefined)))
    const again = await Promise.all([boardId].flatMap(documentsOf).map((name) => meeting.open(gone, name)))
    expect(again.map(({ closeCode }) => closeCode)).toEqual([4401, 4401])
  })

  it('T34 is not found under another name', async () => {
    await begin(4, { by: 'size' })
    const [author, ...others] = people()
    const boardId = await boardOf(author)
    const members = (await meeting.state()).boards.get(boardId)?.members ?? []
    const stranger = others.find(({ id }) => !members.includes(id)) as Person
    const other = await http().makeSpace()
    const names = [`board:${boardId}:`, `board%3A${boardId}`, `Board:${boardId}`, `board:${boardId}%00`]
    const ears = await Promise.all([
      ...names.map((name) => meeting.open(stranger, name)),
      meeting.open({ token: other.token }, `board:${boardId}`),
      meeting.open(stranger, `board:${boardId}`, `&seat=member&epoch=1`),
      meeting.open(stranger, `board:${boardId}`, `&presence=0`),
    ])
    for (const ear of ears) {
      expect(ear.synced).toBe(false)
      expect(ear.bytesHeard).toBe(0)
    }
  })
})

describe('B20 T37 what is written anonymously', () => {
  it('shows no presence and no author, on the board, in what others ask for, or in the log', async () => {
    const { stepId } = await begin(4, { by: 'size', size: 4, anonymous: true })
    expect(currentStep(await meeting.state())?.id).toBe(stepId)
    const [author, reader] = people()
    const boardId = await boardOf(author)
    const board = await meeting.open(author, `board:${boardId}`)
    const before = await meeting.open(reader, `board:${boardId}`)
    present(board, { cursor: 'CURSOR-VAN-MIJ' })
    await writeNote(board, 'a', 'zonder naam')
    await before.until(() => before.heard('zonder naam'))
    const after = await meeting.open(reader, `board:${boardId}`)
    after.raw(Uint8Array.of(3))
    await writeNote(board, 'b', 'nog een')
    await after.until(() => after.heard('nog een'))
    for (const ear of [before, after]) {
      expect(ear.heard('CURSOR-VAN-MIJ')).toBe(false)
      expect(ear.heard(author.id)).toBe(false)
      expect(ear.heard(author.name)).toBe(false)
    }
    expect(http().logged.filter((line) => line.includes(boardId))).toEqual([])
  })

  it('is harvested without a trace of who or where, whatever a client wrote in it', async () => {
    meeting = await TestMeeting.start(http(), 4)
    const target = await meeting.do({ type: 'addStep' })
    const source = await meeting.do({
      type: 'addStep',
      afterStepId: null,
      grouping: { by: 'size', size: 2, mix: 'random' },
      anonymous: true,
      harvest: {
        toStepId: target.stepId,
        zones: { '*': 'alles', '': 'alles' },
        share: 'all',
        when: 'atOnce',
      },
    })
    await meeting.do({ type: 'startStep', stepId: source.stepId })
    const [author] = people()
    const boardId = await boardOf(author)
    const board = await meeting.open(author, `board:${boardId}`)
    await writeNote(board, 'van-mij', 'GEOOGST', { by: author.id })
    const started = await meeting.do({ type: 'startStep', stepId: target.stepId })
    const reader = await meeting.open(meeting.facilitator, `board:${started.boards[0].id}`)
    expect(reader.heard('GEOOGST')).toBe(true)
    for (const trace of [author.id, author.name, boardId, 'van-mij']) expect(reader.heard(trace)).toBe(false)
  })
})
