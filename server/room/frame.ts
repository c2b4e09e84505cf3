import { isUtf8 } from 'node:buffer'
import { limits } from '../../shared/protocol/limits.ts'
import { messageTypes, syncTypes } from '../../shared/protocol/messages.ts'
import { ByteReader, Malformed } from './reader.ts'

/** One client's line in a presence message; `state` is JSON text, 'null' when the client is gone. */
export type PresenceEntry = { client: number; clock: number; state: string }

/** What a client may send. */
export type Frame =
  | { kind: 'step1'; stateVector: Uint8Array }
  | { kind: 'step2' | 'update'; update: Uint8Array }
  | { kind: 'presence'; entries: PresenceEntry[] }
  | { kind: 'queryPresence' }

/** Reads one WebSocket message; throws Malformed. Updates are views on the message, not copies. */
export function decodeFrame(message: Uint8Array): Frame {
  const reader = new ByteReader(message)
  const type = reader.varUint()
  if (type === messageTypes.sync) return decodeSync(reader)
  if (type === messageTypes.awareness) return decodePresence(reader)
  if (type === messageTypes.queryAwareness) return { kind: 'queryPresence' }
  throw new Malformed('unknown message type')
}

function decodeSync(reader: ByteReader): Frame {
  const type = reader.varUint()
  const bytes = reader.varBytes()
  reader.end()
  if (type === syncTypes.step1) return { kind: 'step1', stateVector: bytes }
  if (type === syncTypes.step2) return { kind: 'step2', update: bytes }
  if (type === syncTypes.update) return { kind: 'update', update: bytes }
  throw new Malformed('unknown sync message')
}

function decodePresence(reader: ByteReader): Frame {
  const inner = new ByteReader(reader.varBytes())
  reader.end()
  const count = inner.varUint()
  if (count > limits.connectionsPerDocument * 2) throw new Malformed('too many presence entries')
  const entries: PresenceEntry[] = []
  for (let index = 0; index < count; index += 1) entries.push(decodeEntry(inner))
  inner.end()
  return { kind: 'presence', entries }
}

function decodeEntry(reader: ByteReader): PresenceEntry {
  const client = reader.varUint()
  const clock = reader.varUint()
  const bytes = reader.varBytes()
  if (!isUtf8(bytes)) throw new Malformed('not UTF-8')
  return { client, clock, state: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8') }
}
