import { isUtf8 } from 'node:buffer'
import type { Clocks } from './clocks.ts'
import { ByteReader, Malformed } from './reader.ts'

/** A run of one client's structs in an update: clocks from (inclusive) to (exclusive). */
export type ClientRange = { client: number; from: number; to: number }

/** What an update says it contains and builds on, read without building any of it. */
export type UpdateScan = {
  structs: number
  ranges: ClientRange[]
  /** Whether the sender itself declares that structs in between are missing. */
  skips: boolean
  /** Whether something outside the ranges and the known clocks is needed. */
  missing: boolean
  /** How many items stand at the beginning of their list or key as far as the update says. */
  withoutOrigin: number
}

/** One item as the update says it: the item before it, the one behind it, or else where it belongs. */
export type ScannedItem = {
  client: number
  clock: number
  length: number
  origin: Reference | undefined
  rightOrigin: Reference | undefined
  /** The list or map key, when neither neighbour is told. */
  place: string | undefined
}
export type Reference = { client: number; clock: number }

export type ScanLimits = { structs: number; depth: number }

const gcRef = 0
const skipRef = 10
const hasParentKey = 0x20
const hasRightOrigin = 0x40
const hasOrigin = 0x80

/**
 * Walks a Yjs V1 update byte by byte. Throws Malformed where the real decoder would allocate what was
 * declared, overwrite a prototype, or where a length is zero. `known` are the clocks that the room has.
 * The format: https://github.com/yjs/yjs (src/utils/updates.js, src/structs/*).
 */
export function scanUpdate(update: Uint8Array, known: Clocks, limits: ScanLimits): UpdateScan {
  const scanner = new UpdateScanner(update, known, limits)
  scanner.structs()
  scanner.deletes()
  scanner.reader.end()
  return scanner.result()
}

/** Tells every item of an update that was scanned before. */
export function eachItem(update: Uint8Array, tell: (item: ScannedItem) => void): void {
  new UpdateScanner(update, new Map(), { structs: Number.MAX_SAFE_INTEGER, depth: 10_000 }, tell).structs()
}

class UpdateScanner {
  readonly reader: ByteReader
  readonly #known: Clocks
  readonly #limits: ScanLimits
  readonly #ranges = new Map<number, ClientRange>()
  /** Pairs of client and clock that the known clocks do not cover. */
  readonly #open: number[] = []
  #count = 0
  #skips = false

  #withoutOrigin = 0
  readonly #tell: ((item: ScannedItem) => void) | undefined

  constructor(update: Uint8Array, known: Clocks, limits: ScanLimits, tell?: (item: ScannedItem) => void) {
    this.reader = new ByteReader(update)
    this.#known = known
    this.#limits = limits
    this.#tell = tell
  }

  result(): UpdateScan {
    return {
      structs: this.#count,
      ranges: [...this.#ranges.values()],
      skips: this.#skips,
      missing: this.#isMissing(),
      withoutOrigin: this.#withoutOrigin,
    }
  }

  structs(): void {
    const clients = this.reader.varUint()
    if (clients > this.reader.remaining) throw new Malformed('declares more clients than bytes')
    for (let index = 0; index < clients; index += 1) this.#clientStructs()
  }

  deletes(): void {
    const clients = this.reader.varUint()
    if (clients > this.reader.remaining) throw new Malformed('declares more clients than bytes')
    for (let index = 0; index < clients; index += 1) {
      const client = this.reader.varUint()
      const count = this.reader.varUint()
      if (count * 2 > this.reader.remaining) throw new Malformed('declares more deletes than bytes')
      for (let item = 0; item < count; item += 1) this.#delete(client)
    }
  }

  #delete(client: number): void {
    const clock = this.reader.varUint()
    const length = this.reader.varUint()
    if (length === 0) throw new Malformed('empty delete')
    this.#needs(client, clock + length - 1)
  }

  #clientStructs(): void {
    const count = this.reader.varUint()
    this.#count += count
    if (this.#count > this.#limits.structs) throw new Malformed('too many structs')
    if (count * 2 > this.reader.remaining) throw new Malformed('declares more structs than bytes')
    const client = this.reader.varUint()
    const from = this.reader.varUint()
    if (client > 0xffff_ffff) throw new Malformed('client out of range')
    if (count === 0 || this.#ranges.has(client)) throw new Malformed('client without or with two runs')
    let clock = from
    for (let index = 0; index < count; index += 1) clock += this.#struct(client, clock)
    if (clock > Number.MAX_SAFE_INTEGER) throw new Malformed('clock out of range')
    this.#ranges.set(client, { client, from, to: clock })
  }

  /** Reads one struct and answers its length in clocks. */
  #struct(client: number, clock: number): number {
    const info = this.reader.byte()
    const reference = info & 0x1f
    const length = this.#structLength(info, reference, client, clock)
    if (length === 0) throw new Malformed('empty struct')
    return length
  }

  #structLength(info: number, reference: number, client: number, clock: number): number {
    if (reference === gcRef) return this.reader.varUint()
    if (reference === skipRef) {
      this.#skips = true
      return this.reader.varUint()
    }
    return this.#item(info, reference, client, clock)
  }

  #item(info: number, reference: number, client: number, clock: number): number {
    const origin = info & hasOrigin ? this.#reference(client, clock) : undefined
    const rightOrigin = info & hasRightOrigin ? this.#reference(client, clock) : undefined
    const place = origin || rightOrigin ? undefined : this.#parent(info, client, clock)
    const length = this.#content(reference)
    if (!origin) this.#withoutOrigin += 1
    this.#tell?.({ client, clock, length, origin, rightOrigin, place })
    return length
  }

  #reference(client: number, clock: number): Reference {
    const otherClient = this.reader.varUint()
    const otherClock = this.reader.varUint()
    if (otherClient === client && otherClock >= clock) throw new Malformed('builds on itself')
    if (otherClient !== client) this.#needs(otherClient, otherClock)
    return { client: otherClient, clock: otherClock }
  }

  #needs(client: number, clock: number): void {
    if (clock >= (this.#known.get(client) ?? 0)) this.#open.push(client, clock)
  }

  #parent(info: number, client: number, clock: number): string {
    const parent = this.reader.varUint() === 1 ? this.#key() : this.#parentItem(client, clock)
    return info & hasParentKey ? `${parent} ${this.#key()}` : parent
  }

  #parentItem(client: number, clock: number): string {
    const reference = this.#reference(client, clock)
    return `${reference.client}:${reference.clock}`
  }

  /** A name of a root type or a map key: short, and never one that reaches a prototype. */
  #key(): string {
    const bytes = this.reader.varBytes()
    if (bytes.length > 1024) throw new Malformed('key too long')
    if (isPrototypeKey(bytes)) throw new Malformed('forbidden key')
    if (!isUtf8(bytes)) throw new Malformed('not UTF-8')
    return this.#tell ? Buffer.from(bytes).toString('utf8') : ''
  }

  #content(reference: number): number {
    switch (reference) {
      case 1:
        return this.reader.varUint()
      case 2:
        return this.#repeat(() => this.#json())
      case 3:
        this.reader.varBytes()
        return 1
      case 4:
        return utf16Length(this.#text())
      case 5:
        this.#json()
        return 1
      case 6:
        this.#key()
        this.#json()
        return 1
      case 7:
        this.#type()
        return 1
      case 8:
        return this.#repeat(() => this.#any(0))
      default:
        throw new Malformed('unknown or forbidden content')
    }
  }

  #repeat(read: () => void): number {
    const count = this.reader.varUint()
    if (count > this.reader.remaining) throw new Malformed('declares more values than bytes')
    for (let index = 0; index < count; index += 1) read()
    return count
  }

  #text(): Uint8Array {
    const bytes = this.reader.varBytes()
    if (!isUtf8(bytes)) throw new Malformed('not UTF-8')
    return bytes
  }

  #json(): void {
    const text = new TextDecoder().decode(this.#text())
    if (text === 'undefined') return
    try {
      JSON.parse(text)
    } catch {
      throw new Malformed('not JSON')
    }
  }

  #type(): void {
    const type = this.reader.varUint()
    if (type > 6) throw new Malformed('unknown type')
    if (type === 3 || type === 5) this.#key()
  }

  #any(depth: number): void {
    if (depth > this.#limits.depth) throw new Malformed('nested too deep')
    const tag = this.reader.byte()
    if (tag === 127 || tag === 126 || tag === 121 || tag === 120) return
    if (tag === 125) this.reader.skipVarInt()
    else if (tag === 124) this.reader.skip(4)
    else if (tag === 123 || tag === 122) this.reader.skip(8)
    else if (tag === 119) this.#text()
    else if (tag === 118) this.#repeat(() => this.#entry(depth + 1))
    else if (tag === 117) this.#repeat(() => this.#any(depth + 1))
    else if (tag === 116) this.reader.varBytes()
    else throw new Malformed('unknown value')
  }

  #entry(depth: number): void {
    this.#key()
    this.#any(depth)
  }

  #isMissing(): boolean {
    for (const range of this.#ranges.values())
      if (range.from > (this.#known.get(range.client) ?? 0)) return true
    for (let index = 0; index < this.#open.length; index += 2) {
      const range = this.#ranges.get(this.#open[index] as number)
      if (!range || (this.#open[index + 1] as number) >= range.to) return true
    }
    return false
  }
}

const prototypeKey = new TextEncoder().encode('__proto__')

function isPrototypeKey(bytes: Uint8Array): boolean {
  return bytes.length === prototypeKey.length && bytes.every((byte, index) => byte === prototypeKey[index])
}

/** How many UTF-16 units valid UTF-8 stands for: Yjs counts a text's clocks in those. */
function utf16Length(bytes: Uint8Array): number {
  let length = 0
  for (const byte of bytes) {
    if ((byte & 0xc0) !== 0x80) length += byte >= 0xf0 ? 2 : 1
  }
  return length
}

/** No structs and no deletions. */
export function isEmptyUpdate(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}
