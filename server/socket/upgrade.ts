import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { limits } from '../../shared/protocol/limits.ts'
import type { Config } from '../config.ts'
import { sayLast } from '../farewell.ts'
import { clientAddress } from '../gate/address.ts'
import { allowedOrigin } from '../gate/origin.ts'
import type { RateLimiter } from '../gate/rate.ts'
import { type Sessions, shownToken } from '../gate/sessions.ts'
import type { RelayObserver } from '../room/observer.ts'
import { Participant } from '../room/participant.ts'
import type { RoomRegistry } from '../room/registry.ts'
import type { Online } from '../space/online.ts'
import type { Spaces } from '../space/spaces.ts'
import { admit, stampOf } from './admission.ts'
import { Connection, closeSocket, SocketWire } from './connection.ts'
import { Connections } from './connections.ts'
import { parseTarget, type Target } from './target.ts'

export type SocketSurroundings = {
  registry: RoomRegistry
  spaces: Spaces
  sessions: Sessions
  online: Online
  /** Opened sockets per address. */
  rate: RateLimiter
  config: Config
  observer: RelayObserver
}

/** Serves `/sync/...` on an HTTP server. Answers the open connections, which the shutdown closes. */
export function attachSockets(server: Server, surroundings: SocketSurroundings): Connections {
  const connections = new Connections(surroundings.spaces, surroundings.sessions, surroundings.online)
  const websockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: limits.frameBytes,
  })
  server.on('upgrade', (request, socket, head) => {
    // Without a listener a reset connection would end the process.
    socket.on('error', () => socket.destroy())
    const target = parseTarget(request.url)
    const status = refusal(request, target, connections, surroundings)
    if (status !== undefined || !target) refuseUpgrade(socket, status ?? '404 Not Found')
    else {
      websockets.handleUpgrade(request, socket, head, (websocket) => {
        void open(websocket, socket, request, target, connections, surroundings)
      })
    }
  })
  return connections
}

/** The checks before the upgrade: nothing is loaded or made for who fails them. */
function refusal(
  request: IncomingMessage,
  target: Target | undefined,
  connections: Connections,
  { config, rate, observer }: SocketSurroundings,
): string | undefined {
  if (!allowedOrigin(request.headers, config)) {
    observer.refused('notAllowed', 'origin')
    return '403 Forbidden'
  }
  if (!target) return '404 Not Found'
  if (connections.isClosing) return '503 Service Unavailable'
  return rate.take('sockets', clientAddress(request, config)) ? undefined : '429 Too Many Requests'
}

function refuseUpgrade(socket: Duplex, status: string): void {
  sayLast(socket, `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

async function open(
  websocket: WebSocket,
  socket: Duplex,
  request: IncomingMessage,
  target: Target,
  connections: Connections,
  surroundings: SocketSurroundings,
): Promise<void> {
  // A client that breaks the protocol makes `ws` emit this; it closes the socket itself.
  websocket.on('error', () => surroundings.observer.refused('badFrame', 'websocket'))
  // What it says meanwhile waits in the socket, not in memory.
  websocket.pause()
  try {
    await enter(websocket, socket, request, target, connections, surroundings)
  } catch (error) {
    surroundings.observer.fault('open', error)
    closeSocket(websocket, 'notReady', 'could not be loaded')
  } finally {
    websocket.resume()
  }
}

async function enter(
  websocket: WebSocket,
  socket: Duplex,
  request: IncomingMessage,
  target: Target,
  connections: Connections,
  { registry, spaces, sessions, observer }: SocketSurroundings,
): Promise<void> {
  const { revocations } = sessions
  const admission = await admit(request.headers, target, sessions, spaces)
  const refuse = (reason: Parameters<typeof closeSocket>[1], detail: string) => {
    observer.refused(reason, detail)
    closeSocket(websocket, reason, detail)
  }
  if (!admission.admitted) {
    refuse(admission.reason, admission.detail)
    return
  }
  const { member, sessionHash, owner, mayWrite, showsPresence, epoch } = admission
  if (!connections.hasPlace(target.key, target.spaceId, member)) {
    refuse('notReady', 'full')
    return
  }
  const hold = await registry.hold(target.key)
  if (websocket.readyState !== websocket.OPEN || connections.isClosing) {
    hold.release()
    closeSocket(websocket, 'restarting', 'closing')
    return
  }
  // Others may have come while the room was loading; nothing waits between here and `add`.
  if (!connections.hasPlace(target.key, target.spaceId, member)) {
    hold.release()
    refuse('notReady', 'full')
    return
  }
  const wire = new SocketWire(websocket, socket)
  const participant = new Participant(wire, {
    memberId: member.id,
    owner,
    stamp: stampOf(member),
    mayWrite,
    showsPresence,
    wantsSaved: target.wantsSaved,
    wantsPresence: target.wantsPresence,
  })
  const options = { websocket, socket, hold, participant, target, sessionHash, epoch, observer }
  const connection = new Connection({ ...options, closed: (gone) => connections.remove(gone) })
  connections.add(connection)
  // The state may have changed while the room was loading, and the session may have been ended.
  connections.recheck(await spaces.state(target.spaceId))
  const token = shownToken(request.headers, target.spaceId, target.seat)
  if (sessions.revocations !== revocations && !(await sessions.find(token)))
    connection.close('signedOut', 'signed out')
}
