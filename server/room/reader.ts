/** Why bytes from a client were refused: they do not have the form that they claim. */
export class Malformed extends Error {
  constructor(reason: string) {
    super(reason)
    this.name = 'Malformed'
  }
}

/**
 * Reads lib0's encoding with every length checked against what is really there, so that nothing is
 * allocated because a sender declared it. Throws Malformed; callers turn that into a refusal.
 */
export class ByteReader {
  readonly bytes: Uint8Array
  position = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get remaining(): number {
    return this.bytes.length - this.position
  }

  byte(): number {
    const value = this.bytes[this.position]
    if (value === undefined) throw new Malformed('ends early')
    this.position += 1
    return value
  }

  /** An unsigned integer of at most 53 bits. */
  varUint(): number {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 0x7f) * factor
      if (value > Number.MAX_SAFE_INTEGER) throw new Malformed('integer out of range')
      if (byte < 0x80) return value
      factor *= 0x80
      if (factor > Number.MAX_SAFE_INTEGER) throw new Malformed('integer too long')
    }
  }

  /** Skips a signed integer as lib0 writes it. */
  skipVarInt(): void {
    for (let length = 1; this.byte() >= 0x80; length += 1) {
      if (length > 8) throw new Malformed('integer too long')
    }
  }

  skip(length: number): void {
    if (length > this.remaining) throw new Malformed('ends early')
    this.position += length
  }

  /** A view on length-prefixed bytes, not a copy. */
  varBytes(): Uint8Array {
    const length = this.varUint()
    const start = this.position
    this.skip(length)
    return this.bytes.subarray(start, start + length)
  }

  end(): void {
    if (this.remaining > 0) throw new Malformed('bytes after the end')
  }
}
