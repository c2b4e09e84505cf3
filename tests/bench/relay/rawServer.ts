import type { AddressInfo, Socket } from 'node:net'
import { WebSocketServer } from 'ws'
import { websocketFrame } from '../../../server/room/websocketFrame.ts'

/**
 * The least that a relay can do: every message is encoded as a frame once and written to everyone else at the
 * same address. It keeps, checks and merges nothing.
 */
const rooms = new Map<string, Set<Socket>>()
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false })

server.on('connection', (websocket, { url = '', socket }) => {
  const room = rooms.get(url) ?? new Set()
  rooms.set(url, room.add(socket))
  websocket.on('message', (data: Buffer) => {
    const frame = websocketFrame(data)
    for (const other of room) if (other !== socket) other.write(frame)
  })
  websocket.on('close', () => room.delete(socket))
  websocket.on('error', () => socket.destroy())
})
server.on('listening', () => console.log(`raw on ${(server.address() as AddressInfo).port}`))
