import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordsOf } from '../../shared/board/records.ts'
import type { CreatedAnswer } from '../../shared/protocol/http.ts'
import { groupsOf, placeOf } from '../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { command, join, makeSpace } from '../support/fixtures.ts'
import { type Random, seeded } from '../support/random.ts'
import { RoomMember } from '../support/roomMember.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'

const people = 60
const disciplines = ['onderwijs', 'zorg', 'jeugdwerk', 'wijkteam', '']
const seed = Number(process.env.SEED ?? 20261121)

let server: RunningServer
let made: CreatedAnswer
const members: RoomMember[] = []

beforeAll(async () => {
  server = await startServer()
  made = await makeSpace(server.url)
  for (let at = 0; at < people; at += 1) members.push(await newMember(at))
})

afterAll(async () => {
  await Promise.all(members.map((member) => member.end()))
  await server.dispose()
})

test(`60 people through a whole meeting with broken lines and a server that is killed: nobody misplaced, nothing lost (seed ${seed})`, async () => {
  const random = seeded(seed)
  const { stepIds } = await send({ type: 'addWerkvorm', werkvorm: 'een-twee-vier-alle' })
  const steps = stepIds as string[]
  let before: string | null = null
  for (const [at, stepId] of steps.entries()) {
    const away = await breakLines(random)
    await send({ type: 'startStep', stepId, expectedStep: before })
    before = stepId
    for (const member of away) member.back()
    await Promise.all(members.map((member) => member.arrived(stepId)))
    expectEveryoneOnce(stepId)
    await Promise.all(members.map((member) => member.write(`${member.id}-${at}`, `${at} van ${member.name}`)))
    if (at === 1) {
      await server.kill9()
      await server.restart()
      for (const member of members) await reopen(member)
      await Promise.all(members.map((member) => member.arrived(stepId)))
    }
  }
  const latecomer = await newMember(people)
  members.push(latecomer)
  await latecomer.arrived(steps.at(-1) as string)

  // Back and forth loses nothing, and gives the same groups and boards.
  const groupsBefore = groupsOf(members[0]?.state as SpaceState, steps[1] as string)
  await send({ type: 'startStep', stepId: steps[1] as string })
  await Promise.all(members.map((member) => member.arrived(steps[1] as string)))
  const groupsAfter = groupsOf(members[0]?.state as SpaceState, steps[1] as string)
  const withoutLatecomer = groupsAfter.map((group) => ({
    ...group,
    members: group.members.filter((id) => id !== latecomer.id),
  }))
  expect(withoutLatecomer).toEqual(groupsBefore)
  await expectNothingLost()
})

/** Everybody is in exactly one group of a divided step, alone in none but their own, and may read the board they are on. */
function expectEveryoneOnce(stepId: string): void {
  const state = members[0]?.state as SpaceState
  const groups = groupsOf(state, stepId)
  if (groups.length === 0) return
  const placed = groups.flatMap((group) => group.members)
  expect(placed.toSorted()).toEqual(members.map(({ id }) => id).toSorted())
  for (const group of groups) {
    const board = state.boards.get(group.boardId ?? '')
    expect(board?.members.toSorted()).toEqual(group.members.toSorted())
    if (board?.kind === 'group') expect(group.members.length).toBeGreaterThan(1)
  }
  for (const member of members) {
    expect(member.boardId).toBe(placeOf(state, member.id).boardId)
  }
}

/** Every note that the server said is saved stands on the board on which it was written. */
async function expectNothingLost(): Promise<void> {
  const readers = await Promise.all(
    members.map(async (member) => ({ member, boards: await ownBoards(member) })),
  )
  const lost = readers.flatMap(({ member, boards }) =>
    member.savedNotes.filter(({ board, note }) => !boards.get(board)?.has(note)),
  )
  expect(lost).toEqual([])
  expect(members.flatMap(({ savedNotes }) => savedNotes)).toHaveLength(people * 4)
}

/** The ids of what stands on the boards on which a member wrote, as that member reads them. */
async function ownBoards(member: RoomMember): Promise<Map<string, Set<string>>> {
  const ids = new Set(member.savedNotes.map(({ board }) => board))
  const found = new Map<string, Set<string>>()
  for (const id of ids) {
    const client = new SyncClient(server.url, `${made.space.id}/board:${id}`, {
      token: tokens.get(member.id) ?? '',
    })
    await client.ready()
    found.set(id, new Set(recordsOf(client.document).keys()))
    await client.end()
  }
  return found
}

const tokens = new Map<string, string>()

async function newMember(at: number): Promise<RoomMember> {
  const name = `Deelnemer ${at + 1}`
  const discipline = disciplines[at % disciplines.length] ?? ''
  const { member, token } = await join(server.url, made, { name, discipline })
  tokens.set(member.id, token)
  return new RoomMember({ url: server.url, spaceId: made.space.id, id: member.id, name, token })
}

/** A sixth of the people lose their line. */
async function breakLines(random: Random): Promise<RoomMember[]> {
  const away = members.filter(() => random.chance(1 / 6))
  await Promise.all(away.map((member) => member.drop()))
  return away
}

async function reopen(member: RoomMember): Promise<void> {
  await member.drop()
  member.back()
}

function send(body: Parameters<typeof command>[3]): Promise<Record<string, unknown>> {
  return command(server.url, made.space.id, made.token, body)
}
