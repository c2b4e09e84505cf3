import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer } from 'node:tls'
import { selfSigned } from './certificate.ts'
import { otherName } from './launchChromium.ts'
import { tie } from './tie.ts'

/** A proxy that speaks TLS in front of the server, as nginx or Caddy would. */
export interface HttpsProxy {
  readonly url: string
  /** Where the decrypted bytes go. */
  forwardTo(port: number): void
  close(): Promise<void>
}

/**
 * Starts the proxy before the server, because the server must know its address (PUBLIC_URL). Bytes pass
 * unchanged, so WebSockets work without further ado.
 */
export async function startHttpsProxy(): Promise<HttpsProxy> {
  let target = 0
  const open = new Set<Duplex>()
  const proxy = createServer(selfSigned(otherName), (visitor) => {
    const server = connect(target, '127.0.0.1')
    tie(visitor, server, open)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  return {
    url: `https://${otherName}:${(proxy.address() as AddressInfo).port}`,
    forwardTo: (port) => {
      target = port
    },
    close: async () => {
      for (const socket of open) socket.destroy()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
