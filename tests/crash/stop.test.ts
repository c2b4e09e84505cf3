import { describe, expect, it } from 'vitest'
import { addBoard, join, makeSpace } from '../support/fixtures.ts'
import { startServer } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'

const rooms = 200
const clientsPerRoom = 5

describe('a planned stop loses nothing', () => {
  it(`T11 SIGTERM with ${rooms} rooms x ${clientsPerRoom} clients: all journaled, closed with 1012`, {
    timeout: 180_000,
  }, async () => {
    const server = await startServer({ env: { LOG_LEVEL: 'error' } })
    try {
      const places = await makeRooms(server.url)
      const clients = places.flatMap(({ path, tokens }) =>
        tokens.map((token) => new SyncClient(server.url, path, { token })),
      )
      await Promise.all(clients.map((client) => client.ready()))
      for (const [index, client] of clients.entries()) client.document.getMap('last').set(keyOf(index), index)
      const before = performance.now()
      const code = await server.stop()
      expect(performance.now() - before).toBeLessThan(5_000)
      expect(code).toBe(0)
      await Promise.all(clients.map((client) => client.until(() => client.closeCode !== undefined)))
      expect(new Set(clients.map((client) => client.closeCode))).toEqual(new Set([1012]))
      await server.restart()
      for (const [room, { path, tokens }] of places.entries()) {
        const reader = await new SyncClient(server.url, path, { token: tokens[0] ?? '' }).ready()
        for (let index = room * clientsPerRoom; index < (room + 1) * clientsPerRoom; index += 1) {
          const client = clients[index]
          if (client?.isSaved) expect(reader.document.getMap('last').get(keyOf(index))).toBe(index)
        }
        await reader.end()
      }
      expect(clients.filter((client) => client.isSaved).length).toBeGreaterThan(0)
    } finally {
      await server.dispose()
    }
  })
})

function keyOf(index: number): string {
  return `client${index % clientsPerRoom}`
}

/** Ten boards a space, and five members who have all of them open. */
async function makeRooms(url: string): Promise<{ path: string; tokens: string[] }[]> {
  const places: { path: string; tokens: string[] }[] = []
  while (places.length < rooms) {
    const space = await makeSpace(url)
    const tokens = [space.token]
    while (tokens.length < clientsPerRoom) tokens.push((await join(url, space)).token)
    for (let board = 0; board < 10; board += 1) {
      places.push({ path: `${space.space.id}/board:${await addBoard(url, space)}`, tokens })
    }
  }
  return places
}
