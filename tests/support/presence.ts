import * as encoding from 'lib0/encoding'
import { messageTypes } from '../../shared/protocol/messages.ts'
import type { SyncClient } from './syncClient.ts'

/** Tells others where a client is, as its page would. */
export function present(client: SyncClient, state: object, clock = 1): void {
  const entries = encoding.createEncoder()
  encoding.writeVarUint(entries, 1)
  encoding.writeVarUint(entries, client.document.clientID)
  encoding.writeVarUint(entries, clock)
  encoding.writeVarString(entries, JSON.stringify(state))
  const message = encoding.createEncoder()
  encoding.writeVarUint(message, messageTypes.awareness)
  encoding.writeVarUint8Array(message, encoding.toUint8Array(entries))
  client.raw(encoding.toUint8Array(message))
}
