import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import type { Duplex } from 'node:stream'
import { tie } from './tie.ts'

/** The network cable between a browser and the server, which a test can pull out. */
export interface Cable {
  readonly url: string
  /** Ends what is open and refuses what is new. */
  pull(): void
  plugIn(): void
  close(): Promise<void>
}

/** Lays a cable to a port of this machine. */
export async function layCable(port: () => number): Promise<Cable> {
  let plugged = true
  const open = new Set<Duplex>()
  const listener = createServer((visitor) => {
    if (!plugged) {
      visitor.destroy()
      return
    }
    const server = connect(port(), '127.0.0.1')
    tie(visitor, server, open)
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: `http://localhost:${(listener.address() as AddressInfo).port}`,
    pull: () => {
      plugged = false
      cut()
    },
    plugIn: () => {
      plugged = true
    },
    close: async () => {
      cut()
      listener.close()
      await once(listener, 'close')
    },
  }
}
