/**
 * One unmasked binary WebSocket message (RFC 6455 section 5.2) as the bytes that go on the wire. A room
 * makes it once and writes the same bytes to every reader; the library would encode it per reader.
 */
export function websocketFrame(payload: Uint8Array): Uint8Array {
  const header = headerLength(payload.length)
  const frame = new Uint8Array(header + payload.length)
  frame[0] = 0x82
  writeLength(frame, payload.length, header)
  frame.set(payload, header)
  return frame
}

/** The header of a frame whose payload is written after it. */
export function websocketHeader(payloadLength: number): Uint8Array {
  const header = new Uint8Array(headerLength(payloadLength))
  header[0] = 0x82
  writeLength(header, payloadLength, header.length)
  return header
}

function headerLength(length: number): number {
  if (length < 126) return 2
  return length < 65_536 ? 4 : 10
}

function writeLength(frame: Uint8Array, length: number, header: number): void {
  const view = new DataView(frame.buffer)
  if (header === 2) view.setUint8(1, length)
  else if (header === 4) {
    view.setUint8(1, 126)
    view.setUint16(2, length)
  } else {
    view.setUint8(1, 127)
    view.setBigUint64(2, BigInt(length))
  }
}

/** Joins frames, so that one write carries them. */
export function joinFrames(frames: readonly Uint8Array[]): Uint8Array {
  const only = frames[0]
  if (frames.length === 1 && only) return only
  return Buffer.concat(frames)
}

/** Writes one message to one connection. */
export function sendMessage(wire: { write(bytes: Uint8Array): void }, message: Uint8Array): void {
  wire.write(websocketFrame(message))
}
