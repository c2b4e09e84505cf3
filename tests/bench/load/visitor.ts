import { WebSocket } from 'ws'
import type { Guest, Samenbord } from '../lab/samenbord.ts'
import { Author } from './author.ts'
import { readContents } from './contents.ts'
import { doorOf } from './fillBoard.ts'

/** Somebody who only looks: how long it took from knocking until the whole board was there. */
export type Visit = { milliseconds: number; bytes: number; leave: () => void; isGone: () => boolean }

/** Opens a board with nothing in hand. Rejects when the connection ends before the board is there. */
export function join(server: Samenbord, guest: Guest, board: string): Promise<Visit> {
  const { url, headers } = doorOf(server, guest, board)
  const author = new Author()
  const knockedAt = performance.now()
  const websocket = new WebSocket(url, { headers, perMessageDeflate: false })
  return new Promise((arrived, failed) => {
    websocket.on('open', () => websocket.send(author.step1()))
    websocket.on('error', failed)
    websocket.on('close', (code) => failed(new Error(`closed with ${code}`)))
    websocket.on('message', (data: Buffer) => {
      const contents = readContents(data)
      if (contents.kind === 'step1') websocket.send(author.step2())
      if (contents.kind !== 'step2') return
      const milliseconds = performance.now() - knockedAt
      const isGone = () => websocket.readyState === WebSocket.CLOSED
      arrived({ milliseconds, bytes: contents.bytes, leave: () => websocket.terminate(), isGone })
    })
  })
}
