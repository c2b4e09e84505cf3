import type { TLShape } from '@tldraw/tlschema'
import { type Properties, propertiesOf } from './types.ts'

/** Properties that say where and how large something lies, or that a browser measures by itself. */
const placing: Readonly<Record<string, readonly string[]>> = {
  note: ['scale', 'growY', 'fontSizeAdjustment'],
  geo: ['growY'],
  arrow: ['scale', 'start', 'end', 'bend', 'elbowMidPoint'],
}

/**
 * A fingerprint of what a shape says and how it looks, not of where it lies: a note that is moved, on its board
 * or to another zone, keeps it. Whoever changes text, colour, size or points makes another one.
 */
export function printOf(shape: TLShape): string {
  const props = propertiesOf(shape)
  const counted = Object.keys(props).filter((name) => !isPlacing(shape, name))
  const values = counted
    .sort()
    .map((name) => [name, name === 'segments' ? props[name] : ordered(props[name])])
  return fingerprint(JSON.stringify(values))
}

/** The properties for a record on the target: the words and looks of `from`, in the place that it has. */
export function withLooksOf(from: TLShape, target: TLShape): Properties {
  const kept = Object.entries(propertiesOf(target)).filter(([name]) => staysOnTarget(target, name))
  return { ...propertiesOf(from), ...Object.fromEntries(kept) }
}

/** How high a note grew belongs to its words, so it comes along with them. */
function staysOnTarget(shape: TLShape, name: string): boolean {
  return shape.type === 'arrow' ? isPlacing(shape, name) : shape.type === 'note' && name === 'scale'
}

function isPlacing(shape: TLShape, name: string): boolean {
  if (shape.type === 'text' && name === 'w') return propertiesOf(shape).autoSize === true
  return placing[shape.type]?.includes(name) === true
}

/**
 * Objects with their keys in order. Without what a text editor adds by itself when a person only opens a text:
 * empty attributes and the direction of writing.
 */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([key, inner]): [string, unknown][] => {
    if (key === 'dir' || inner === undefined || inner === null) return []
    const simple = ordered(inner)
    return isEmpty(simple) && key === 'attrs' ? [] : [[key, simple]]
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

/** 53 bits that change when the text does: cyrb53 (bryc, public domain). Nothing secret hangs on it. */
function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2_654_435_761)
    low = Math.imul(low ^ code, 1_597_334_677)
  }
  const [a, b] = [mixed(high, low), mixed(low, high)]
  return (4_294_967_296 * (b & 0x1fffff) + (a >>> 0)).toString(36)
}

function mixed(a: number, b: number): number {
  return Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
}
