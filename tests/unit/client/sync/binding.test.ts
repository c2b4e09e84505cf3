import type { TLArrowBinding, TLNoteShape, TLRecord, TLShape } from '@tldraw/tlschema'
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { sealOf, sealsOf } from '../../../../shared/board/harvest/brought.ts'
import { putRecord, recordsOf, textOf } from '../../../../shared/board/records.ts'
import { plainText } from '../../../../shared/board/richText.ts'
import { seedDocument } from '../../../../shared/board/seed.ts'
import { shape, shapeTypes } from '../../shared/board/arbitraries.ts'
import { BoardPeer, join, settle } from './boardPeers.ts'

function note(id: string, fields: object = {}, props: object = {}): TLNoteShape {
  return {
    ...{ typeName: 'shape', type: 'note', id: `shape:${id}`, x: 0, y: 0, rotation: 0, index: 'a1' },
    ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: {} },
    ...fields,
    props: {
      ...{ color: 'yellow', labelColor: 'black', size: 'm', font: 'draw', fontSizeAdjustment: 0 },
      ...{ align: 'middle', verticalAlign: 'middle', growY: 0, url: '', scale: 1 },
      richText: words(''),
      ...props,
    },
  } as unknown as TLNoteShape
}

function words(...lines: string[]) {
  const content = lines.map((text) => ({
    type: 'paragraph',
    ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
  }))
  return { type: 'doc', content }
}

function textIn(peer: BoardPeer, id: string): string {
  const record = peer.get<TLNoteShape>(`shape:${id}`)
  return record ? plainText(record.props.richText) : '(gone)'
}

/** Types in the way the text editor does: in the fragment, and the outcome in the store. */
function type(peer: BoardPeer, id: string, letters: string, at = 0): void {
  const fragment = textOf(recordsOf(peer.content.document).get(`shape:${id}`))
  const line = fragment?.get(0) as Y.XmlElement
  const text = line.get(0) as Y.XmlText
  text.insert(at, letters)
  const shown = words(
    text
      .toDelta()
      .map(({ insert }: { insert: string }) => insert)
      .join(''),
  )
  peer.change(`shape:${id}`, (record) => ({ props: { ...(record as TLNoteShape).props, richText: shown } }))
}

function two(): [BoardPeer, BoardPeer] {
  const [a, b] = [new BoardPeer(), new BoardPeer()]
  a.store.put([note('n')])
  settle(a, b)
  return [a, b]
}

afterEach(() => {
  vi.useRealTimers()
})

describe('between a store and its documents', () => {
  test.each(shapeTypes)('a %s appears at the other, and goes there too', (shapeType) => {
    const [a, b] = [new BoardPeer(), new BoardPeer()]
    const [record] = fc.sample(shape(shapeType), { seed: 3, numRuns: 1 })
    const own = { ...record, id: 'shape:one', parentId: 'page:page' } as TLShape
    a.store.put([own])
    settle(a, b)
    expect(b.get('shape:one')).toEqual(own)
    b.store.remove([own.id])
    settle(a, b)
    expect(a.get('shape:one')).toBeUndefined()
  })

  test('T3 text, position and colour changed by three people at once all stay', () => {
    const [a, b] = two()
    const c = new BoardPeer()
    settle(a, b, c)
    a.binding.beginTyping('shape:n' as TLRecord['id'])
    type(a, 'n', 'hallo')
    b.change('shape:n', () => ({ x: 300, y: 40 }))
    c.change('shape:n', (record) => ({ props: { ...(record as TLNoteShape).props, color: 'blue' } }))
    settle(a, b, c)
    for (const peer of [a, b, c]) {
      expect(peer.get('shape:n')).toMatchObject({
        x: 300,
        y: 40,
        props: { color: 'blue', richText: words('hallo') },
      })
    }
  })

  test('B28 a drag does not take letters back that the dragger had not seen yet', () => {
    const [a, b] = two()
    a.binding.beginTyping('shape:n' as TLRecord['id'])
    b.change('shape:n', () => ({ x: 1 }))
    type(a, 'n', 'letters')
    // B's document has the letters already, B's store does not: its frame has not come.
    join(a.content.document, b.content.document)
    b.change('shape:n', () => ({ x: 2 }))
    settle(a, b)
    expect([textIn(a, 'n'), textIn(b, 'n')]).toEqual(['letters', 'letters'])
    expect(a.get('shape:n')).toMatchObject({ x: 2 })
  })

  test('B28 what others type while I type comes in the text, not over it', () => {
    const [a, b] = two()
    a.binding.beginTyping('shape:n' as TLRecord['id'])
    b.binding.beginTyping('shape:n' as TLRecord['id'])
    type(a, 'n', 'aaa')
    type(b, 'n', 'bbb')
    join(a.content.document, b.content.document)
    a.binding.show()
    // While typing, only the text editor writes this text in the store.
    expect(textIn(a, 'n')).toBe('aaa')
    a.binding.endTyping('shape:n' as TLRecord['id'])
    b.binding.endTyping('shape:n' as TLRecord['id'])
    settle(a, b)
    expect(textIn(a, 'n')).toBe(textIn(b, 'n'))
    expect([...textIn(a, 'n')].sort().join('')).toBe('aaabbb')
  })

  test('a change that is on its way to the document is not undone by a change of somebody else', () => {
    const [a, b] = two()
    b.change('shape:n', (record) => ({ props: { ...(record as TLNoteShape).props, color: 'red' } }))
    b.binding.flush()
    a.change('shape:n', () => ({ x: 77 }))
    Y.applyUpdate(a.content.document, Y.encodeStateAsUpdate(b.content.document), 'network')
    a.binding.show()
    expect(a.get('shape:n')).toMatchObject({ x: 77, props: { color: 'red' } })
    settle(a, b)
    expect(b.get('shape:n')).toMatchObject({ x: 77, props: { color: 'red' } })
  })

  test('a drag of 60 frames is written every 50 ms, in 20 to 21 updates a second', () => {
    vi.useFakeTimers()
    const a = new BoardPeer()
    a.store.put([note('n')])
    vi.advanceTimersByTime(60)
    let updates = 0
    a.content.document.on('update', () => {
      updates += 1
    })
    for (let frame = 1; frame <= 60; frame += 1) {
      a.change('shape:n', () => ({ x: frame }))
      vi.advanceTimersByTime(1_000 / 60)
    }
    vi.advanceTimersByTime(60)
    expect(updates).toBeGreaterThanOrEqual(15)
    expect(updates).toBeLessThanOrEqual(21)
    expect(a.content.unflushed).toBe(false)
  })

  test('what a remote change leaves as it was stays the same object, so that nothing is measured again', () => {
    const [a, b] = two()
    const before = b.get<TLNoteShape>('shape:n')
    a.change('shape:n', () => ({ x: 7 }))
    settle(a, b)
    const moved = b.get<TLNoteShape>('shape:n')
    expect(moved?.props).toBe(before?.props)
    a.change('shape:n', (record) => ({ props: { ...(record as TLNoteShape).props, color: 'red' } }))
    settle(a, b)
    expect(b.get<TLNoteShape>('shape:n')?.props.richText).toBe(before?.props.richText)
  })

  test('remote changes of one frame are one change of the store', () => {
    const [a, b] = [new BoardPeer(), new BoardPeer()]
    for (let index = 0; index < 30; index += 1) {
      a.store.put([note(`n${index}`)])
      a.binding.flush()
    }
    let transactions = 0
    b.store.listen(
      () => {
        transactions += 1
      },
      { scope: 'document', source: 'remote' },
    )
    join(a.content.document, b.content.document)
    b.binding.show()
    expect(b.shown()).toHaveLength(30)
    expect(transactions).toBe(1)
  })

  test('a large paste is written in portions that the relay takes', () => {
    const a = new BoardPeer()
    const sizes: number[] = []
    a.content.document.on('update', (update) => sizes.push(update.length))
    a.store.put(
      Array.from({ length: 200 }, (_, index) =>
        note(`n${index}`, {}, { richText: words('x'.repeat(5_000)) }),
      ),
    )
    a.binding.flush()
    expect(Math.max(...sizes)).toBeLessThan(512 * 1024)
    expect(recordsOf(a.content.document).size).toBe(200)
  })
})

describe('deleting', () => {
  test('wins from changing, on all boards', () => {
    const [a, b] = two()
    a.store.remove(['shape:n' as TLShape['id']])
    b.change('shape:n', () => ({ x: 5 }))
    settle(a, b)
    settle(a, b)
    expect([a.shown(), b.shown()]).toEqual([[], []])
  })

  test('and undoing it brings back the words that others wrote', () => {
    const [a, b] = two()
    const before = a.get<TLNoteShape>('shape:n') as TLNoteShape
    b.binding.beginTyping(before.id)
    type(b, 'n', 'woorden van b')
    settle(a, b)
    a.store.remove([before.id])
    settle(a, b)
    // tldraw's history still has the note as it was before B typed.
    a.store.put([before])
    settle(a, b)
    expect([textIn(a, 'n'), textIn(b, 'n')]).toEqual(['woorden van b', 'woorden van b'])
  })

  test('a note under somebody who types tells them, with their words', () => {
    const [a, b] = two()
    b.binding.beginTyping('shape:n' as TLRecord['id'])
    type(b, 'n', 'half af')
    a.store.remove(['shape:n' as TLShape['id']])
    settle(a, b)
    expect(b.deletedWhileTyping).toHaveLength(1)
    const [record] = b.deletedWhileTyping
    if (record) b.binding.restore(record)
    settle(a, b)
    expect([textIn(a, 'n'), textIn(b, 'n')]).toEqual(['half af', 'half af'])
  })

  test('a shape sets its arrow ends loose without counting them as damage', () => {
    const [a, b] = two()
    const [arrow] = fc.sample(shape('arrow'), { seed: 1, numRuns: 1 })
    const end: TLArrowBinding = {
      ...{
        typeName: 'binding',
        type: 'arrow',
        id: 'binding:e',
        fromId: 'shape:arrow',
        toId: 'shape:n',
        meta: {},
      },
      props: {
        terminal: 'end',
        normalizedAnchor: { x: 0.5, y: 0.5 },
        isExact: false,
        isPrecise: false,
        snap: 'none',
      },
    } as unknown as TLArrowBinding
    a.store.put([{ ...arrow, id: 'shape:arrow', parentId: 'page:page' } as TLRecord, end])
    settle(a, b)
    expect(b.get('binding:e')).toBeDefined()
    // Another client takes away the note only, without its canvas tidying up.
    recordsOf(a.content.document).delete('shape:n')
    settle(a, b)
    expect([b.get('binding:e'), b.binding.setAside]).toEqual([undefined, 0])
  })
})

describe('what may not be written', () => {
  const frame = note('layout-zone', { type: 'frame', isLocked: true, meta: { zone: 'z' } })
  const layoutFrame = {
    ...frame,
    props: { w: 500, h: 400, name: 'Vak', color: 'black' },
  } as unknown as TLShape
  const layout = new Y.Doc()
  seedDocument(layout, [layoutFrame])
  const seeds = { layout: Y.encodeStateAsUpdate(layout) }
  const zone = layoutFrame.id

  function participant(options = {}): BoardPeer {
    return new BoardPeer({ layoutWritable: false, ...options }, seeds)
  }

  function untouched(peer: BoardPeer): void {
    peer.binding.flush()
    peer.binding.show()
    expect(peer.get(zone)).toEqual(layoutFrame)
    expect(Y.encodeStateVector(peer.layout.document)).toEqual(Y.encodeStateVector(layout))
  }

  test('a participant cannot move, unlock or delete layout', () => {
    const peer = participant()
    peer.change(zone, () => ({ x: 90 }))
    peer.change(zone, () => ({ isLocked: false }))
    peer.store.remove([zone])
    untouched(peer)
  })

  test('deleting a zone together with the notes in it deletes nothing', () => {
    const peer = participant()
    peer.store.put([note('in', { parentId: zone })])
    peer.store.remove([zone, 'shape:in' as TLShape['id']])
    untouched(peer)
    expect(peer.get('shape:in')).toBeDefined()
    peer.store.remove(['shape:in' as TLShape['id']])
    expect(peer.get('shape:in')).toBeUndefined()
  })

  test('a participant cannot add layout', () => {
    const peer = participant()
    peer.store.put([{ ...layoutFrame, id: 'shape:layout-new' as TLShape['id'] }])
    untouched(peer)
    expect(peer.get('shape:layout-new')).toBeUndefined()
  })

  test('a facilitator can move layout, and it goes to its own document', () => {
    const peer = new BoardPeer({}, seeds)
    peer.change(zone, () => ({ x: 90 }))
    peer.binding.flush()
    expect(recordsOf(peer.layout.document).get(zone)?.get('xy')).toEqual([90, 0])
    expect(recordsOf(peer.content.document).size).toBe(0)
  })

  test('a board that is only for reading stays as it is, and shows what others do', () => {
    const [writer, reader] = [new BoardPeer(), new BoardPeer({ contentWritable: false })]
    writer.store.put([note('n')])
    settle(writer, reader)
    reader.change('shape:n', () => ({ x: 5 }))
    reader.store.put([note('mine')])
    reader.store.remove(['shape:n' as TLShape['id']])
    expect(reader.binding.beginTyping('shape:n' as TLRecord['id'])).toBeUndefined()
    settle(reader, writer)
    expect(writer.shown()).toEqual(reader.shown())
    expect(reader.shown()).toHaveLength(1)
    expect(writer.get('shape:n')).toMatchObject({ x: 0 })
  })
})

describe('T28 damaged records', () => {
  test('are set aside with a count; the others show, and the bytes stay', () => {
    const [a, b] = two()
    a.content.document.transact(() => {
      const records = recordsOf(a.content.document)
      const good = records.get('shape:n') as Y.Map<unknown>
      const broken = new Y.Map<unknown>([...good.entries()].filter(([key]) => key !== 'text'))
      broken.set('color', 'no such colour')
      records.set('shape:broken', broken)
      records.set('shape:orphan', new Y.Map([...broken.entries(), ['parent', 'shape:nobody']]))
      records.set('shape:odd', new Y.Text('?') as unknown as Y.Map<unknown>)
    })
    settle(a, b)
    expect([a.binding.setAside, b.binding.setAside]).toEqual([3, 3])
    expect(b.shown()).toHaveLength(1)
    b.change('shape:n', () => ({ x: 9 }))
    settle(a, b)
    expect(a.get('shape:n')).toMatchObject({ x: 9 })
    expect([...recordsOf(b.content.document).keys()].sort()).toEqual([
      ...['shape:broken', 'shape:n', 'shape:odd', 'shape:orphan'],
    ])
  })

  test('a shape that waits for its parent shows when the parent comes, and goes when it goes', () => {
    const [a, b] = [new BoardPeer(), new BoardPeer()]
    const parent = note('p', { type: 'group', props: {} }) as unknown as TLShape
    a.store.put([{ ...parent, props: {} } as TLShape, note('child', { parentId: 'shape:p' })])
    a.binding.flush()
    const records = recordsOf(a.content.document)
    const moved = [...(records.get('shape:p') as Y.Map<unknown>).entries()]
    a.content.document.transact(() => records.delete('shape:p'))
    settle(a, b)
    expect([b.shown(), b.binding.setAside]).toEqual([[], 1])
    a.content.document.transact(() => records.set('shape:p', new Y.Map(moved)))
    settle(a, b)
    expect([b.shown().length, b.binding.setAside]).toEqual([2, 0])
  })

  test('a good record that turns bad disappears, and comes back when it is repaired', () => {
    const [a, b] = two()
    const map = recordsOf(a.content.document).get('shape:n')
    map?.set('xy', [Number.NaN, 0])
    settle(a, b)
    expect([b.shown().length, b.binding.setAside]).toEqual([0, 1])
    map?.set('xy', [4, 4])
    settle(a, b)
    expect(b.get('shape:n')).toMatchObject({ x: 4, y: 4 })
    expect(b.binding.setAside).toBe(0)
  })
})

test('property: two people who do anything at all end up with the same board', () => {
  const action = fc.record({
    who: fc.nat(1),
    target: fc.nat(4),
    kind: fc.constantFrom('make', 'move', 'colour', 'delete', 'type', 'meet', 'flush'),
    value: fc.integer({ min: 0, max: 999 }),
  })
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const peers = [new BoardPeer(), new BoardPeer()]
      for (const { who, target, kind, value } of actions) {
        const peer = peers[who] as BoardPeer
        const id = `shape:t${target}`
        const known = peer.get<TLNoteShape>(id)
        if (kind === 'make' && !known) peer.store.put([note(`t${target}`, { x: value })])
        else if (kind === 'meet') settle(...peers)
        else if (kind === 'flush') peer.binding.flush()
        else if (!known) continue
        else if (kind === 'move') peer.change(id, () => ({ x: value, y: value / 3 }))
        else if (kind === 'colour')
          peer.change(id, () => ({ props: { ...known.props, color: value % 2 ? 'red' : 'blue' } }))
        else if (kind === 'delete') peer.store.remove([known.id])
        else if (kind === 'type') {
          const text = `${plainText(known.props.richText)}${value}`
          peer.change(id, () => ({ props: { ...known.props, richText: words(text) } }))
        }
      }
      settle(...peers)
      settle(...peers)
      const [one, other] = peers.map((peer) => peer.shown())
      expect(one).toEqual(other)
    }),
    { numRuns: 60 },
  )
})

describe('where a note says that it came from', () => {
  const meta = { by: 'kim', origin: { board: 'b', label: 'Kim' }, trail: ['Kim'] }

  test('is believed when a harvest brought it, as soon as the layout tells so', () => {
    const peer = new BoardPeer()
    peer.content.document.transact(() =>
      putRecord(recordsOf(peer.content.document), note('harvest-n', { meta })),
    )
    peer.binding.show()
    expect(peer.get('shape:harvest-n')?.meta).toEqual({ by: 'kim' })
    sealsOf(peer.layout.document).set('shape:harvest-n', sealOf(meta))
    peer.binding.show()
    expect(peer.get('shape:harvest-n')?.meta).toEqual(meta)
  })

  test('is kept in the document by who does not believe it and moves the note', () => {
    const peer = new BoardPeer()
    peer.content.document.transact(() => putRecord(recordsOf(peer.content.document), note('n', { meta })))
    peer.binding.show()
    peer.change('shape:n', () => ({ x: 50 }))
    peer.binding.flush()
    expect(recordsOf(peer.content.document).get('shape:n')?.get('meta:origin')).toEqual(meta.origin)
  })
})
