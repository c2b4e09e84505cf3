import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { httpForFile } from '../support/http.ts'

const http = httpForFile()

/**
 * Says something and then never closes its own side. Resolves when the server let go of the connection altogether, with
 * the first line that it said.
 */
function stubborn(words: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port: http().server.port, host: '127.0.0.1', allowHalfOpen: true })
    let heard = ''
    let writing: NodeJS.Timeout | undefined
    socket.on('data', (data) => {
      heard += data
    })
    // Only a connection that is gone on the other side answers a word with a reset.
    socket.on('end', () => {
      writing = setInterval(() => socket.write('x'), 50)
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      clearInterval(writing)
      resolve(heard.split('\r\n')[0] ?? '')
    })
    socket.write(words)
  })
}

const upgrade =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: a\r\n'

describe('T33 who is refused and never hangs up', () => {
  it('is let go of after a request that cannot be read', async () => {
    expect(await stubborn('GARBAGE\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request')
  })

  it('is let go of after a refused upgrade', async () => {
    const words = `GET /sync/x/space HTTP/1.1\r\nHost: localhost\r\nOrigin: http://evil.example\r\n${upgrade}\r\n`
    expect(await stubborn(words)).toBe('HTTP/1.1 403 Forbidden')
  })
})
