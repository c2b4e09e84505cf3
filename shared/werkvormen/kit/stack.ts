import type { TLRecord, TLShape } from '@tldraw/tlschema'
import type { Piece } from './pieces.ts'

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/**
 * Puts pieces on the page, the first at the bottom. Their indices lie below every index that tldraw gives to
 * what people make ("a0" and up), so that a layout is always behind the notes, and are the same every time.
 */
export function stack(pieces: readonly Piece[]): TLRecord[] {
  if (pieces.length > digits.length ** 2) throw new RangeError('A layout has at most 3844 shapes')
  return pieces.map((piece, place) => ({ ...piece, index: layoutIndex(place) }) as TLShape)
}

/** "Y00", "Y01", ... "Yzz": fractional indices with an integer part of two digits below zero. */
function layoutIndex(place: number): TLShape['index'] {
  const high = digits.charAt(Math.floor(place / digits.length))
  return `Y${high}${digits.charAt(place % digits.length)}` as TLShape['index']
}
