import { command, join, makeSpace } from '../support/fixtures.ts'
import { RoomMember } from '../support/roomMember.ts'
import { startUsage } from './lab/measuring.ts'
import type { Samenbord } from './lab/samenbord.ts'
import { type Row, rounded } from './lab/table.ts'

const people = 60
const targetMs = 1_000

/** How long after Volgende each of 60 people has the board where they belong, complete: solo, duos, fours, everyone. */
export async function meeting(server: Samenbord): Promise<Row[]> {
  const made = await makeSpace(server.url)
  const send = (body: Parameters<typeof command>[3]) => command(server.url, made.space.id, made.token, body)
  const members = await Promise.all(
    Array.from({ length: people }, async (_, at) => {
      const name = `Deelnemer ${at + 1}`
      const { member, token } = await join(server.url, made, { name, discipline: `vak ${at % 6}` })
      return new RoomMember({ url: server.url, spaceId: made.space.id, id: member.id, name, token })
    }),
  )
  try {
    const { stepIds } = await send({ type: 'addWerkvorm', werkvorm: 'een-twee-vier-alle' })
    const rows: Row[] = []
    for (const [at, stepId] of (stepIds as string[]).entries()) {
      rows.push(
        await startOf(server, names[at] ?? '', members, stepId, () => send({ type: 'startStep', stepId })),
      )
      for (const member of members) await member.write(`${member.id}-${at}`, 'Wat wij samen willen leren')
    }
    return rows
  } finally {
    await Promise.all(members.map((member) => member.end()))
  }
}

const names = ['solo boards', 'duos', 'groups of four', 'one board']

async function startOf(
  server: Samenbord,
  name: string,
  members: readonly RoomMember[],
  stepId: string,
  start: () => Promise<unknown>,
): Promise<Row> {
  const usage = startUsage(server.pid)
  const startedAt = performance.now()
  const since = () => performance.now() - startedAt
  const arrivals = members.map((member) => member.arrived(stepId).then(since))
  const answered = start().then(since)
  const times = (await Promise.all(arrivals)).sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(times.length * share) - 1] ?? 0
  return {
    what: `Volgende to everyone on the right board, ${people} people, ${name}`,
    figure: `p50 ${rounded(at(0.5))}, p95 ${rounded(at(0.95))}, last ${rounded(at(1))} ms`,
    target: `p95 <= ${targetMs} ms`,
    met: at(0.95) <= targetMs,
    notes: `the command itself ${rounded(await answered)} ms; server ${rounded(usage().server)} core; no browsers`,
  }
}
