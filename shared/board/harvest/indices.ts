import type { TLShape } from '@tldraw/tlschema'
import type { Records } from './types.ts'

type Index = TLShape['index']

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const first = 'a1' as Index
/** Indices from here on are not made by any editor; what uses them may not drive ours to the end of the scale. */
const unusual = 'p'

/**
 * Makes indices for the stack, each above the one before it and all above what lies on the page. tldraw's own
 * generator draws lots, and a harvest gives the same result each time. The format is that of fractional indexing
 * (https://observablehq.com/@dgreensp/implementing-fractional-indexing): a letter that says how many digits follow.
 */
export function indicesAbove(records: Records): () => Index {
  let last = highest(records)
  return () => {
    last = last === undefined ? first : next(last)
    return last
  }
}

function highest(records: Records): Index | undefined {
  let highest: Index | undefined
  for (const record of records.values()) {
    if (record.typeName !== 'shape' || record.index < 'a' || record.index >= unusual) continue
    if (highest === undefined || record.index > highest) highest = record.index
  }
  return highest
}

/** The whole number that comes after an index. */
function next(index: string): Index {
  const length = countDigits(index.charAt(0))
  const whole = [...index.slice(1, 1 + length)]
  for (let at = whole.length - 1; at >= 0; at -= 1) {
    const value = digits.indexOf(whole[at] ?? '')
    if (value < digits.length - 1) {
      return `${index.charAt(0)}${whole.slice(0, at).join('')}${digits.charAt(value + 1)}${'0'.repeat(length - at - 1)}` as Index
    }
  }
  const head = String.fromCharCode(index.charCodeAt(0) + 1)
  return `${head}${'0'.repeat(countDigits(head))}` as Index
}

function countDigits(head: string): number {
  return head.charCodeAt(0) - 'a'.charCodeAt(0) + 1
}
