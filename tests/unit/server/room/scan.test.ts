import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Malformed } from '../../../../server/room/reader.ts'
import { scanUpdate } from '../../../../server/room/scan.ts'

const limits = { structs: 100_000, depth: 64 }
const nothing = new Map<number, number>()

function scan(update: Uint8Array, known: ReadonlyMap<number, number> = nothing) {
  return scanUpdate(update, known, limits)
}

/** A document with every kind of content that Yjs can write. */
function richDocument(): Y.Doc {
  const document = new Y.Doc()
  const map = document.getMap('records')
  const text = new Y.XmlText('Wie ben ik? 🎈 é')
  const element = new Y.XmlElement('paragraph')
  element.insert(0, [text])
  const fragment = new Y.XmlFragment()
  map.set('fragment', fragment)
  fragment.insert(0, [element])
  element.setAttribute('dir', 'ltr')
  text.format(0, 3, { bold: true })
  text.format(0, 3, { bold: null })
  text.insertEmbed(2, { picture: 'x' })
  map.set('values', [1, -1, 2 ** 40, 1.5, true, false, null, undefined, 'tekst', { a: [1, { b: 2 }] }])
  map.set('bytes', Uint8Array.of(1, 2, 3))
  const array = new Y.Array<number>()
  map.set('array', array)
  array.push([1, 2, 3])
  array.delete(1, 1)
  document.getText('plain').insert(0, 'hallo 👋🏽')
  document.getText('plain').delete(1, 2)
  return document
}

describe('reading an update without building it', () => {
  it('sees the same structs and clocks as Yjs', () => {
    const update = Y.encodeStateAsUpdate(richDocument())
    const decoded = Y.decodeUpdate(update)
    const scanned = scan(update)
    expect(scanned.structs).toBe(decoded.structs.length)
    const ends = new Map(scanned.ranges.map((range) => [range.client, range.to]))
    expect(ends).toEqual(Y.decodeStateVector(Y.encodeStateVectorFromUpdate(update)))
    expect(scanned.missing).toBe(false)
    expect(scanned.skips).toBe(false)
  })

  it('finds what is missing for each single update of a history', () => {
    const document = new Y.Doc()
    const updates: Uint8Array[] = []
    document.on('update', (update: Uint8Array) => updates.push(update))
    const text = document.getText('t')
    for (let index = 0; index < 20; index += 1) text.insert(index === 0 ? 0 : index - 1, String(index % 10))
    text.delete(3, 5)
    const known = new Map<number, number>()
    for (const update of updates) {
      const scanned = scan(update, known)
      expect(scanned.missing).toBe(false)
      for (const range of scanned.ranges) known.set(range.client, range.to)
    }
    for (const update of updates.slice(1)) expect(scan(update).missing).toBe(true)
  })

  it('sees deletions of what is not known as missing', () => {
    const document = new Y.Doc()
    document.getText('t').insert(0, 'abc')
    const before = Y.encodeStateVector(document)
    document.getText('t').delete(0, 2)
    expect(scan(Y.encodeStateAsUpdate(document, before)).missing).toBe(true)
  })

  it('knows a declared gap', () => {
    const document = new Y.Doc()
    const updates: Uint8Array[] = []
    document.on('update', (update: Uint8Array) => updates.push(update))
    for (const word of ['a', 'b', 'c']) document.getArray('x').push([word])
    const merged = Y.mergeUpdates([updates[0] as Uint8Array, updates[2] as Uint8Array])
    expect(scan(merged).skips).toBe(true)
  })

  it.each([
    ['nothing', []],
    ['only a count', [1]],
    ['3e7 structs (T22)', [1, 0x80, 0x87, 0xa7, 0x0e, 5, 0]],
    ['2^32 clients (T22)', [0x80, 0x80, 0x80, 0x80, 0x10]],
    ['an endless integer (T22)', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]],
    ['bytes after the end', [0, 0, 0]],
    ['a struct without length', [1, 1, 5, 0, 0, 0, 0]],
    ['a subdocument', [1, 1, 5, 0, 9, 1, 1, 97, 1, 98, 118, 0, 0]],
  ])('refuses %s', (_name, bytes) => {
    expect(() => scan(Uint8Array.from(bytes))).toThrow(Malformed)
  })

  it('refuses a prototype as root name, map key or object key (T27)', () => {
    const root = new Y.Doc()
    root.getMap('__proto__').set('a', 1)
    const key = new Y.Doc()
    key.getMap('records').set('__proto__', 1)
    const inner = new Y.Doc()
    inner.getMap('records').set('a', JSON.parse('{"__proto__": {"admin": true}}'))
    for (const document of [root, key, inner]) {
      expect(() => scan(Y.encodeStateAsUpdate(document))).toThrow(Malformed)
    }
  })

  it('refuses values that are nested 10,000 deep (T27)', () => {
    let value: unknown = 1
    for (let depth = 0; depth < 1_000; depth += 1) value = [value]
    const document = new Y.Doc()
    document.getMap('records').set('deep', value)
    expect(() => scan(Y.encodeStateAsUpdate(document))).toThrow('nested too deep')
  })

  it('never throws anything but Malformed for changed bytes (T21)', () => {
    const update = Y.encodeStateAsUpdate(richDocument())
    let seed = 7
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff
      return seed
    }
    for (let round = 0; round < 5_000; round += 1) {
      const changed = update.slice()
      for (let flips = 0; flips <= random() % 3; flips += 1) {
        changed[random() % changed.length] =
          (changed[random() % changed.length] as number) ^ (1 << (random() % 8))
      }
      try {
        scan(changed)
      } catch (error) {
        expect(error).toBeInstanceOf(Malformed)
      }
    }
  })
})
