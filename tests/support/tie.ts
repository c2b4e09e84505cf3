import type { Duplex } from 'node:stream'

/** Passes bytes both ways between two sockets until either ends; `open` holds them meanwhile. */
export function tie(visitor: Duplex, server: Duplex, open: Set<Duplex>): void {
  for (const socket of [visitor, server]) {
    open.add(socket)
    // A browser that leaves resets its connection; both halves then go.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => {
      open.delete(socket)
      visitor.destroy()
      server.destroy()
    })
  }
  visitor.pipe(server).pipe(visitor)
}
