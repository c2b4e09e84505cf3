import type { TLShape } from '@tldraw/tlschema'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** "b00", "b01", ...: the place of a record of the try-out in the stack, above every layout. */
export function contentIndex(place: number): TLShape['index'] {
  return `b${digits.charAt(Math.floor(place / digits.length))}${digits.charAt(place % digits.length)}` as TLShape['index']
}
