import { kill } from 'node:process'
import { setTimeout as wait } from 'node:timers/promises'
import { memoryOf } from './lab/machine.ts'
import { until } from './lab/measuring.ts'
import type { Guest, Samenbord } from './lab/samenbord.ts'
import { type Row, rounded } from './lab/table.ts'
import { fillBoard } from './load/fillBoard.ts'
import { join, type Visit } from './load/visitor.ts'

const connections = 1_000
const rooms = 40
const roomBytes = 200_000

/** Options for Node that let a server answer SIGUSR2 by collecting its garbage. */
export const collecting = ['--expose-gc', '--import', './tests/bench/lab/collectGarbage.ts']

/** What a connection costs that only listens, and a room that is only read; the server was started with `collecting`. */
export async function memory(server: Samenbord): Promise<Row[]> {
  const guests = await server.invite(100)
  const boards = await server.addBoards(rooms)
  for (const board of boards) await fillBoard(server, guests[0] as Guest, board, roomBytes)
  const written = await settledMemory(server)
  await server.restart()
  return [await ofConnections(server, guests), await ofRooms(server, guests, boards, written)]
}

/** As other relays are measured: the first thousand after a start. The second thousand tells how much of it is growth of the heap. */
async function ofConnections(server: Samenbord, guests: readonly Guest[]): Promise<Row> {
  const boards = await server.addBoards(4)
  const start = await settledMemory(server)
  const first = await visitOften(server, guests, boards.slice(0, 2))
  const middle = await settledMemory(server)
  const second = await visitOften(server, guests, boards.slice(2))
  const end = await settledMemory(server)
  await leaveAll([...first, ...second])
  const each = (middle - start) / first.length / 1024
  const further = (end - middle) / second.length / 1024
  return {
    what: 'memory per quiet connection',
    figure: `${rounded(each)} kB`,
    target: '<= 20 kB',
    met: each <= 20,
    notes: `the first ${first.length} after a start; ${rounded(further)} kB for each of the ${second.length} after those`,
  }
}

async function visitOften(server: Samenbord, guests: readonly Guest[], boards: readonly string[]) {
  const visits: Visit[] = []
  while (visits.length < connections) visits.push(...(await visit(server, guests, boards, guests.length)))
  return visits
}

async function ofRooms(
  server: Samenbord,
  guests: readonly Guest[],
  boards: readonly string[],
  written: number,
): Promise<Row> {
  const before = await settledMemory(server)
  const visits = await visit(server, guests, boards, boards.length)
  const after = await settledMemory(server)
  const each = (after - before) / boards.length / 2 ** 20
  const writtenEach = (written - before) / boards.length / 2 ** 20
  await leaveAll(visits)
  return {
    what: 'memory per room of 200 kB that is only read',
    figure: `${rounded(each)} MB`,
    target: '<= 1 MB',
    met: each <= 1,
    notes: `${boards.length} rooms; ${rounded(writtenEach)} MB each while and shortly after they are written`,
  }
}

function visit(
  server: Samenbord,
  guests: readonly Guest[],
  boards: readonly string[],
  count: number,
): Promise<Visit[]> {
  const visits = Array.from({ length: count }, (_, index) =>
    join(server, guests[index % guests.length] as Guest, boards[index % boards.length] ?? ''),
  )
  return Promise.all(visits)
}

/** Memory after the garbage is collected and given back to the system. */
async function settledMemory(server: Samenbord): Promise<number> {
  for (let times = 0; times < 3; times += 1) {
    kill(server.pid, 'SIGUSR2')
    await wait(300)
  }
  return memoryOf(server.pid)
}

async function leaveAll(visits: readonly Visit[]): Promise<void> {
  for (const visit of visits) visit.leave()
  await until(() => visits.every((visit) => visit.isGone()), 5_000)
}
