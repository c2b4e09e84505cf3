import { setTimeout as wait } from 'node:timers/promises'
import { cpuSeconds } from './lab/machine.ts'
import { until } from './lab/measuring.ts'
import { median, percentile } from './lab/numbers.ts'
import type { Guest, Samenbord } from './lab/samenbord.ts'
import { type Row, rounded } from './lab/table.ts'
import { fillBoard } from './load/fillBoard.ts'
import { join, type Visit } from './load/visitor.ts'

const boardBytes = 1_000_000
const people = 30
const colds = 5
const tries = 5

/** Thirty people open a full board at once, and the first ones after a restart open boards from disk. */
export async function joining(server: Samenbord): Promise<Row[]> {
  const guests = await server.invite(people)
  const boards = await server.addBoards(colds)
  const [first = '', writer = guests[0]] = [boards[0]]
  for (const board of boards) await fillBoard(server, writer as Guest, board, boardBytes)
  const together = await joinTogether(server, guests, first)
  await server.restart()
  return [...together, await joinCold(server, guests, boards)]
}

async function joinTogether(server: Samenbord, guests: readonly Guest[], board: string): Promise<Row[]> {
  const delays: number[] = []
  const cpu: number[] = []
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = cpuSeconds(server.pid)
    const visits = await Promise.all(guests.map((guest) => join(server, guest, board)))
    cpu.push((cpuSeconds(server.pid) - before) * 1000)
    delays.push(...visits.map((visit) => visit.milliseconds))
    await leave(visits)
  }
  const p99 = percentile(delays, 0.99)
  return [
    {
      what: `${people} join a board of 1 MB at once: until all of it is there`,
      figure: `p50 ${rounded(median(delays))}, p99 ${rounded(p99)} ms`,
      target: 'p99 <= 200 ms',
      met: p99 <= 200,
      notes: `${tries} times; the first time after writing included`,
    },
    {
      what: `${people} join a board of 1 MB at once: CPU of the server`,
      figure: `${rounded(median(cpu))} ms (${cpu.map(rounded).join(' ')})`,
      target: '<= 60 ms',
      met: median(cpu) <= 60,
      notes: 'sessions, rights and upgrades included',
    },
  ]
}

/** One after the other, each the first visitor of a board since the restart. */
async function joinCold(
  server: Samenbord,
  guests: readonly Guest[],
  boards: readonly string[],
): Promise<Row> {
  const delays: number[] = []
  for (const [index, board] of boards.entries()) {
    const visit = await join(server, guests[index] as Guest, board)
    delays.push(visit.milliseconds)
    await leave([visit])
  }
  return {
    what: 'join a board of 1 MB from disk, after a restart',
    figure: `${rounded(median(delays))} ms (${delays.map(rounded).join(' ')})`,
    target: '<= 30 ms',
    met: median(delays) <= 30,
    notes: 'each another board; the first one also wakes the server up',
  }
}

async function leave(visits: readonly Visit[]): Promise<void> {
  for (const visit of visits) visit.leave()
  await until(() => visits.every((visit) => visit.isGone()), 2_000)
  await wait(50)
}
