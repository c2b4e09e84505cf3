import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRecords } from '../../shared/board/document.ts'
import type { CommandInput } from '../../shared/space/commands/index.ts'
import { readSpaceState } from '../../shared/space/document.ts'
import { groupsOf, runningMeeting } from '../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { command, join, makeSpace } from '../support/fixtures.ts'
import { notesOn, writeNote } from '../support/meeting.ts'
import { seeded } from '../support/random.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'

const cycles = Math.ceil(Number(process.env.CRASH_CYCLES ?? 20) / 2)
const members = 12
const groups = members / 2

describe('a command that is cut off', () => {
  let server: RunningServer
  let space: Awaited<ReturnType<typeof makeSpace>>
  const tokens = new Map<string, string>()

  beforeAll(async () => {
    server = await startServer({ env: { LOG_LEVEL: 'error' } })
    space = await makeSpace(server.url)
    for (let index = 0; index < members; index += 1) {
      const { member, token } = await join(server.url, space, { name: `Lid ${index}` })
      tokens.set(member.id, token)
    }
  }, 60_000)
  afterAll(() => server.dispose())

  const send = (body: CommandInput) => command(server.url, space.space.id, space.token, body)
  const open = (document: string, token = space.token) =>
    new SyncClient(server.url, `${space.space.id}/${document}`, { token }).ready()

  async function look<T>(document: string, read: (client: SyncClient) => T, token?: string): Promise<T> {
    const client = await open(document, token)
    const seen = read(client)
    await client.end()
    return seen
  }

  async function state(): Promise<SpaceState> {
    const read = await look('space', (client) => readSpaceState(space.space.id, client.document))
    if (!read) throw new Error('the space is gone')
    return read
  }

  /** A step in duos whose boards the facilitator may read, with a note of each group. */
  async function source(): Promise<{ stepId: string; notes: string[] }> {
    const grouping = { by: 'size', size: 2, mix: 'random' } as const
    const { stepId } = await send({ type: 'addStep', grouping, openToFacilitators: true })
    const { boards } = (await send({ type: 'startStep', stepId: String(stepId) })) as {
      boards: { id: string }[]
    }
    expect(boards).toHaveLength(groups)
    const notes = boards.map(({ id }) => `van ${id}`)
    for (const [index, { id }] of boards.entries()) {
      const board = await open(`board:${id}`)
      await writeNote(board, `note-${index}`, notes[index] ?? '', { by: 'x' })
      await board.end()
    }
    return { stepId: String(stepId), notes }
  }

  /** Sends a command and kills the server at some moment while it is carried out; whether it was answered. */
  async function cutOff(body: CommandInput, ms: number): Promise<boolean> {
    const answered = send(body).then(
      () => true,
      () => false,
    )
    await wait(ms)
    await server.kill9()
    const done = await answered
    await server.restart()
    return done
  }

  it(`is wholly done or wholly not, in ${cycles} x kill -9 in the middle of startStep and harvest`, {
    timeout: 600_000,
  }, async () => {
    const random = seeded(20_261_122)
    const outcomes = { done: 0, undone: 0 }
    // How long a command takes depends on the machine; the kills close in on its end from both sides.
    let span = 60
    const from = await source()
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const kind = (['solo', 'together', 'again'] as const)[cycle % 3] ?? 'solo'
      const isDone = await { solo: startSolo, together: startTogether, again: harvestAgain }[kind](cycle)
      outcomes[isDone ? 'done' : 'undone'] += 1
      span *= isDone ? 0.75 : 1.5
      await send({ type: 'startStep', stepId: from.stepId })
    }
    expect(outcomes.done + outcomes.undone).toBe(cycles)
    // Kills that always come too early or too late would prove nothing.
    expect(Math.min(outcomes.done, outcomes.undone), JSON.stringify(outcomes)).toBeGreaterThan(0)

    function moment(): number {
      return span * (0.7 + random.below(60) / 100)
    }

    /** Boards for everyone alone: all there with their layout, or none. */
    async function startSolo(cycle: number): Promise<boolean> {
      const grouping = { by: 'solo', size: 1, mix: 'random' } as const
      const made = await send({ type: 'addStep', werkvorm: 'wie-zijn-wij', layout: 'card', grouping })
      const stepId = String(made.stepId)
      const answered = await cutOff({ type: 'startStep', stepId }, moment())
      const after = await state()
      const started = runningMeeting(after)?.currentStepId === stepId
      if (answered) expect(started, `cycle ${cycle}: what was answered is there`).toBe(true)
      const boards = [...after.boards.values()].filter((board) => board.stepId === stepId)
      expect([boards.length, groupsOf(after, stepId).length]).toEqual(started ? [members, members] : [0, 0])
      for (const {
        id,
        members: [owner = ''],
      } of boards) {
        const size = ({ document }: SyncClient) => readRecords(document).size
        const token = tokens.get(owner)
        expect(await look(`layout:${id}`, size, token), `cycle ${cycle}: a layout`).toBeGreaterThan(0)
        expect(await look(`board:${id}`, notesOn, token), `cycle ${cycle}: a name`).toHaveLength(1)
      }
      return started
    }

    /** A board of everyone that is seeded and harvested to: with all notes, or not there. */
    async function startTogether(cycle: number): Promise<boolean> {
      const stepId = String(
        (await send({ type: 'addStep', werkvorm: 'wie-zijn-wij', layout: 'plenary' })).stepId,
      )
      const zones = { '*': '', '': 'together' }
      const harvest = { toStepId: stepId, zones, share: 'all', when: 'atOnce' } as const
      await send({ type: 'editStep', stepId: from.stepId, harvest })
      const answered = await cutOff({ type: 'startStep', stepId }, moment())
      const after = await state()
      const boardId = after.steps.get(stepId)?.boardId ?? undefined
      const started = runningMeeting(after)?.currentStepId === stepId
      expect(boardId !== undefined, `cycle ${cycle}: a board if and only if it started`).toBe(started)
      if (answered) expect(started).toBe(true)
      if (boardId === undefined) return false
      expect(await look(`layout:${boardId}`, ({ document }) => readRecords(document).size)).toBeGreaterThan(0)
      expect((await look(`board:${boardId}`, notesOn)).toSorted()).toEqual(from.notes.toSorted())
      return true
    }

    /** One more harvest to a board that is there: all notes, or none. */
    async function harvestAgain(): Promise<boolean> {
      const stepId = String((await send({ type: 'addStep' })).stepId)
      const { boards } = (await send({ type: 'startStep', stepId })) as { boards: { id: string }[] }
      const zones = { '*': 'alles', '': 'alles' }
      const harvest = { toStepId: stepId, zones, share: 'all', when: 'oneByOne' } as const
      await send({ type: 'editStep', stepId: from.stepId, harvest })
      const answered = await cutOff({ type: 'harvest', stepId: from.stepId }, moment())
      const notes = await look(`board:${boards[0]?.id}`, notesOn)
      if (answered || notes.length > 0) expect(notes.toSorted()).toEqual(from.notes.toSorted())
      return notes.length > 0
    }
  })
})
