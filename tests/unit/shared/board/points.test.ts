import type { TLRecord } from '@tldraw/tlschema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { readCandidate } from '../../../../shared/board/document.ts'
import { decodeChunk, decodeSegments, encodeSegments, type Segment } from '../../../../shared/board/points.ts'
import { putRecord, recordsOf, updateRecord } from '../../../../shared/board/records.ts'
import { createPoints, readPoints, updatePoints } from '../../../../shared/board/segments.ts'
import { segments } from './arbitraries.ts'

function chunksIn(document: Y.Doc, from: readonly Segment[]) {
  document.getMap('test').set('points', createPoints(from))
  return document.getMap('test').get('points') as Y.Array<Uint8Array>
}

describe('points of a freehand line', () => {
  test('property: coding is exact for any numbers, with and without pressure', () => {
    fc.assert(
      fc.property(segments, (line) => {
        expect(decodeSegments(encodeSegments(line))).toEqual(line)
      }),
    )
  })

  test('property: changing a line to any other line gives that line', () => {
    fc.assert(
      fc.property(segments, segments, (from, to) => {
        const chunks = chunksIn(new Y.Doc(), from)
        updatePoints(chunks, from, to)
        expect(readPoints(chunks)).toEqual(to)
      }),
    )
  })

  test('property: a line that grows in steps, with its last point replaced now and then, arrives whole', () => {
    const point = fc.record({ x: fc.integer(), y: fc.integer(), z: fc.constant(0.5) })
    const step = fc.record({
      replaceLast: fc.boolean(),
      newSegment: fc.boolean(),
      points: fc.array(point, { minLength: 1, maxLength: 5 }),
    })
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 20 }), (steps) => {
        let line: Segment[] = [{ type: 'free', points: [{ x: 0, y: 0, z: 0.5 }] }]
        const chunks = chunksIn(new Y.Doc(), line)
        for (const { replaceLast, newSegment, points } of steps) {
          const last = line.at(-1) as Segment
          const kept = replaceLast ? last.points.slice(0, -1) : last.points
          const next: Segment[] = newSegment
            ? [...line, { type: 'straight', points }]
            : [...line.slice(0, -1), { ...last, points: [...kept, ...points] }]
          updatePoints(chunks, line, next)
          line = next
        }
        expect(readPoints(chunks)).toEqual(line)
      }),
    )
  })

  test('growing adds one chunk and touches no other', () => {
    const from: Segment[] = [
      {
        type: 'free',
        points: [
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ],
      },
    ]
    const chunks = chunksIn(new Y.Doc(), from)
    const first = chunks.get(0)
    updatePoints(chunks, from, [
      {
        type: 'free',
        points: [
          { x: 0, y: 0 },
          { x: 1, y: 1 },
          { x: 2, y: 2 },
        ],
      },
    ])
    expect(chunks.length).toBe(2)
    expect(chunks.get(0)).toBe(first)
  })

  test('a line that somebody else changed meanwhile is replaced as a whole', () => {
    const from: Segment[] = [{ type: 'free', points: [{ x: 0, y: 0 }] }]
    const chunks = chunksIn(new Y.Doc(), [
      {
        type: 'free',
        points: [
          { x: 7, y: 7 },
          { x: 8, y: 8 },
        ],
      },
    ])
    const to: Segment[] = [
      {
        type: 'free',
        points: [
          { x: 0, y: 0 },
          { x: 1, y: 1 },
        ],
      },
    ]
    updatePoints(chunks, from, to)
    expect(readPoints(chunks)).toEqual(to)
  })

  test.each([
    ['nothing', []],
    ['a count without points', [0, 255, 255, 255, 255, 15]],
    ['a cut point', [0, 1, 5]],
  ])('T28 broken bytes are refused: %s', (_name, bytes) => {
    expect(() => decodeChunk(new Uint8Array(bytes))).toThrow()
  })

  test('a stroke of 300 points, flushed every 3 or 4 points, takes at most 5 kB', () => {
    const document = new Y.Doc()
    let record = stroke([{ x: 0, y: 0, z: 0.5 }])
    let updates = 0
    document.on('update', () => {
      updates += 1
    })
    let angle = 0
    let [x, y] = [0, 0]
    const points: Segment['points'] = [{ x: 0, y: 0, z: 0.5 }]
    document.transact(() => putRecord(recordsOf(document), stroke(points)))
    while (points.length < 300) {
      for (let index = 0; index < 3 + (points.length % 2); index += 1) {
        angle += Math.sin(points.length) / 3
        x += Math.cos(angle) * 6.37
        y += Math.sin(angle) * 6.37
        points.push({ x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100, z: 0.5 })
      }
      const next = stroke(points)
      document.transact(() => updateRecord(recordsOf(document), record, next))
      record = next
    }
    expect(updates).toBeGreaterThan(70)
    expect(readCandidate(document, record.id)).toEqual(record)
    expect(Y.encodeStateAsUpdate(document).length).toBeLessThanOrEqual(5_000)
  })
})

function stroke(points: Segment['points']): TLRecord {
  return {
    ...{ typeName: 'shape', type: 'draw', id: 'shape:stroke', x: 0, y: 0, rotation: 0, index: 'a1' },
    ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: {} },
    props: {
      ...{ color: 'black', fill: 'none', dash: 'draw', size: 'm', isComplete: false, isClosed: false },
      ...{ isPen: false, scale: 1 },
      segments: [{ type: 'free', points: [...points] }],
    },
  } as unknown as TLRecord
}
