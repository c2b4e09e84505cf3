import { until } from '../lab/measuring.ts'
import { Times } from '../lab/numbers.ts'
import type { Guest, Samenbord } from '../lab/samenbord.ts'
import { Attendee } from './attendee.ts'
import { ContentsMemory } from './contents.ts'

const notesPerUpdate = 100

/** Writes notes on a board until it has about so many bytes, and waits until all is saved. */
export async function fillBoard(
  server: Samenbord,
  guest: Guest,
  board: string,
  bytes: number,
): Promise<void> {
  const writer = await Attendee.enter(doorOf(server, guest, board), new ContentsMemory(), new Times())
  for (let written = 0; written < bytes; ) {
    const message = writer.author.fill(notesPerUpdate)
    written += message.length
    writer.send(message)
  }
  const isSaved = await until(() => writer.isSaved, 20_000)
  await writer.leave()
  if (!isSaved) throw new Error(`The board is not saved within 20 s (closed with ${writer.closedWith})`)
}

/** How a guest opens a board. */
export function doorOf(server: Samenbord, { token, address }: Guest, board: string) {
  const headers = { authorization: `Bearer ${token}`, 'x-forwarded-for': address }
  return { url: server.boardUrl(board), headers, syncs: true }
}
