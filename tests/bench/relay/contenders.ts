import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Samenbord } from '../lab/samenbord.ts'
import { root, type ServerProcess, startProcess } from '../lab/serverProcess.ts'
import type { Door } from '../load/attendee.ts'

/** A relay that is measured: its process, and new rooms in it on demand. */
export type Contender = {
  name: string
  pid: () => number
  /** Doors of so many rooms that nobody has used before, for so many people each. */
  open: (rooms: number, people: number) => Promise<Door[][]>
  stop: () => Promise<void>
}

const peers = join(root, 'tests/bench/peers')

/** A bare broadcast with the library that Samenbord uses too. */
export async function startRaw(): Promise<Contender> {
  const process = await startProcess({ args: ['tests/bench/relay/rawServer.ts'], ready: /raw on (\d+)/ })
  return elsewhere('raw', process, false)
}

/** @y/websocket-server as it comes, without persistence. */
export async function startWebsocketServer(): Promise<Contender> {
  installPeers()
  const process = await startProcess({
    args: ['node_modules/@y/websocket-server/src/server.js'],
    cwd: peers,
    env: { HOST: '127.0.0.1', PORT: String(await freePort()) },
    ready: /running at .* on port (\d+)/,
  })
  return elsewhere('@y/websocket-server', process, true)
}

/** The real server, with people who are told what is saved. */
export function asContender(server: Samenbord): Contender {
  return {
    name: 'Samenbord',
    pid: () => server.pid,
    open: async (rooms, people) => {
      const guests = await server.invite(rooms * people)
      const boards = await server.addBoards(rooms)
      return boards.map((board, room) =>
        guests.slice(room * people, (room + 1) * people).map(({ token, address }) => ({
          url: server.boardUrl(board),
          headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': address },
          syncs: true,
        })),
      )
    },
    stop: () => server.stop(),
  }
}

let roomsOpened = 0

function elsewhere(name: string, { pid, port, stop }: ServerProcess, syncs: boolean): Contender {
  const door = (room: number): Door => ({ url: `ws://127.0.0.1:${port}/room${room}`, headers: {}, syncs })
  return {
    name,
    pid: () => pid,
    open: async (rooms, people) => {
      const first = roomsOpened
      roomsOpened += rooms
      return Array.from({ length: rooms }, (_, room) =>
        Array.from({ length: people }, () => door(first + room)),
      )
    },
    stop: () => stop('SIGKILL'),
  }
}

/** The others stand in a folder of their own, so that nobody who only uses Samenbord installs them. */
function installPeers(): void {
  if (existsSync(join(peers, 'node_modules', '@y', 'websocket-server'))) return
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: peers, stdio: 'ignore' })
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
