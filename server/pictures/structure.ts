import type { UploadType } from '../../shared/protocol/limits.ts'

/** The type that the first bytes say; undefined for what is none of ours. The name of a file says nothing. */
export function sniffType(bytes: Uint8Array): UploadType | undefined {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return 'image/gif'
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp'
  return undefined
}

/**
 * Where the picture ends, by walking its own structure; undefined when that is broken. What stands
 * behind it (another file in the same bytes) is not part of the picture.
 */
export function pictureEnd(bytes: Uint8Array, type: UploadType): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (type === 'image/png') return pngEnd(bytes, view)
    if (type === 'image/jpeg') return jpegEnd(bytes, view)
    return type === 'image/gif' ? gifEnd(view) : webpEnd(view)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** PNG: chunks of length, name, data and checksum, up to and including IEND. */
function pngEnd(bytes: Uint8Array, view: DataView): number | undefined {
  for (let at = 8; ; ) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) return undefined
    if (ascii(bytes, at + 4, at + 8) === 'IEND') return end
    at = end
  }
}

/** JPEG: segments, then entropy-coded scans in which FF is followed by 00 or a restart marker, up to EOI. */
function jpegEnd(bytes: Uint8Array, view: DataView): number | undefined {
  for (let at = 2; at < bytes.length; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xd9) return at + 2
    if (marker === 0xff) at += 1
    else if (marker === 0xda) at = scanEnd(bytes, at + 2 + view.getUint16(at + 2))
    else at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function scanEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    const isData = next === 0x00 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
  }
  return bytes.length
}

/** GIF: colour table, then extensions and images made of sub-blocks, up to the trailer 3B. */
function gifEnd(view: DataView): number | undefined {
  let at = 13 + colourTable(view.getUint8(10))
  for (;;) {
    const block = view.getUint8(at)
    if (block === 0x3b) return at + 1
    if (block === 0x21) at = subBlocksEnd(view, at + 2)
    else if (block === 0x2c) at = subBlocksEnd(view, at + 11 + colourTable(view.getUint8(at + 9)))
    else return undefined
  }
}

function colourTable(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
}

function subBlocksEnd(view: DataView, from: number): number {
  let at = from
  while (view.getUint8(at) !== 0) at += 1 + view.getUint8(at)
  return at + 1
}

/** WebP: one RIFF whose length stands in front, padded to an even number. */
function webpEnd(view: DataView): number | undefined {
  const end = 8 + view.getUint32(4, true)
  return end <= view.byteLength && end > 20 ? Math.min(end + (end % 2), view.byteLength) : undefined
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to))
}
