import * as decoding from 'lib0/decoding'
import { scanUpdate } from '../../../server/room/scan.ts'
import { messageTypes, syncTypes } from '../../../shared/protocol/messages.ts'

/** Somebody's messages inside one that was received: edits up to a clock, or a cursor with its clock. */
export type Carried = { kind: 'edit' | 'cursor'; client: number; from: number; to: number }

/** What a message from a server says. */
export type Contents =
  | { kind: 'step1' }
  | { kind: 'step2'; bytes: number }
  | { kind: 'saved'; count: number }
  | { kind: 'carried'; carried: Carried[] }

const scanLimits = { structs: 10_000_000, depth: 100 }
const unknown = new Map<number, number>()

/** Reads a message without building anything from it: the load must stay cheaper than the server. */
export function readContents(message: Uint8Array): Contents {
  const decoder = decoding.createDecoder(message)
  const type = decoding.readVarUint(decoder)
  if (type === messageTypes.saved) return { kind: 'saved', count: decoding.readVarUint(decoder) }
  if (type === messageTypes.awareness) return readPresence(decoding.readVarUint8Array(decoder))
  return readSync(decoder)
}

function readSync(decoder: decoding.Decoder): Contents {
  const type = decoding.readVarUint(decoder)
  const payload = decoding.readVarUint8Array(decoder)
  if (type === syncTypes.step1) return { kind: 'step1' }
  if (type === syncTypes.step2) return { kind: 'step2', bytes: payload.length }
  const { ranges } = scanUpdate(payload, unknown, scanLimits)
  return { kind: 'carried', carried: ranges.map((range) => ({ kind: 'edit', ...range })) }
}

function readPresence(bytes: Uint8Array): Contents {
  const decoder = decoding.createDecoder(bytes)
  const carried: Carried[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left -= 1) {
    const client = decoding.readVarUint(decoder)
    const clock = decoding.readVarUint(decoder)
    const length = decoding.readVarUint(decoder)
    decoder.pos += length
    carried.push({ kind: 'cursor', client, from: clock, to: clock })
  }
  return { kind: 'carried', carried }
}

/** Remembers the last few messages of a room: its readers get the same bytes, so one reading does for all. */
export class ContentsMemory {
  readonly #known: { bytes: Buffer; contents: Contents }[] = []
  #next = 0

  read(message: Buffer): Contents {
    for (const known of this.#known) {
      if (known.bytes.length === message.length && known.bytes.equals(message)) return known.contents
    }
    const contents = readContents(message)
    if (contents.kind === 'carried') {
      this.#known[this.#next] = { bytes: message, contents }
      this.#next = (this.#next + 1) % 16
    }
    return contents
  }
}
