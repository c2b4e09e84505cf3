import { crc32, deflateSync } from 'node:zlib'

/** A real PNG of one colour. */
export function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Buffer.alloc(Math.min(height, 2_000) * (1 + Math.min(width, 2_000) * 3))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows)),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** One part of a PNG; with it a text can be hidden in front of the picture's end. */
export function pngChunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const chunk = Buffer.alloc(body.length + 8)
  chunk.writeUInt32BE(data.length, 0)
  chunk.set(body, 4)
  chunk.writeUInt32BE(crc32(body), body.length + 4)
  return chunk
}

/** The smallest pictures of the other types: 1 by 1, and a JPEG of 3 by 2 that a camera held sideways (EXIF 6). */
export const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')
export const webp = Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64')
export const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(
    0xe1,
    Buffer.from(
      '457869660000 4d4d002a00000008 0001 0112 0003 00000001 0006 0000 00000000'.replaceAll(' ', ''),
      'hex',
    ),
  ),
  segment(0xc0, Buffer.from([8, 0, 2, 0, 3, 1, 1, 0x11, 0])),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
])

function segment(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, data])
}

/** Files that say they are pictures and are something else, or something else as well (T35). */
export const badFiles: Readonly<Record<string, Buffer>> = {
  'an SVG': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  'an SVG after a byte order mark': Buffer.from('\uFEFF<?xml version="1.0"?><svg onload="alert(1)"/>'),
  'a page': Buffer.from('<!doctype html><script>alert(1)</script>'),
  'a PDF': Buffer.from('%PDF-1.7\n1 0 obj'),
  'an empty file': Buffer.alloc(0),
  'a text': Buffer.from('hallo'),
  'a BMP': Buffer.concat([Buffer.from('BM'), Buffer.alloc(60)]),
  'a PNG that is cut off': png(4, 4).subarray(0, 40),
  'a JPEG that is cut off': jpeg.subarray(0, 30),
  'a GIF that is a script': Buffer.from('GIF89a/*\0\0\0\0\0*/=alert(document.domain)//;'),
  'a PNG with a page behind it': Buffer.concat([
    png(4, 4),
    Buffer.from('<script>alert(document.domain)</script>'),
  ]),
  'a PNG with a page inside': Buffer.concat([
    png(4, 4).subarray(0, 33),
    pngChunk('tEXt', Buffer.from('Comment\0<html ><body onload=alert(1)>')),
    png(4, 4).subarray(33),
  ]),
  'a JPEG with a script in its comment': Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xfe, Buffer.from('<SCRIPT >alert(1)</SCRIPT>')),
    jpeg.subarray(2),
  ]),
  'a GIF with an archive behind it': Buffer.concat([gif, Buffer.from('PK\u0003\u0004 archive')]),
  'a WebP with a PDF behind it': Buffer.concat([webp, Buffer.from('%PDF-1.7')]),
  'a WebP that says it is longer than it is': Buffer.concat([
    webp.subarray(0, 4),
    Buffer.from([0xff, 0xff, 0xff, 0x7f]),
    webp.subarray(8),
  ]),
}
