import type { TLRecord, TLShape } from '@tldraw/tlschema'
import { describe, expect, it } from 'vitest'
import { pageBox } from '../../../../shared/board/harvest/extent.ts'
import { noteScale } from '../../../../shared/board/noteScale.ts'
import { networkOutcomeSchema } from '../../../../shared/reading/network.ts'
import { type Werkvorm, werkvormen } from '../../../../shared/werkvormen/index.ts'
import { bounds, gridCells, overlaps } from '../../../../shared/werkvormen/kit/box.ts'
import { DrawnMap } from '../../reading/network/board.ts'

const werkvorm = werkvormen['sociale-kaart'] as Werkvorm
const shapes = ['rings', 'bands'] as const
/** The height of words of tldraw's size l in a note, which short words get on a large board. */
const largeWords = 32

function sizeOf(drawn: readonly TLRecord[]) {
  return bounds(drawn.flatMap((record) => pageBox(record as TLShape, new Map()) ?? []))
}

describe.each(shapes)('the map in %s', { timeout: 60_000 }, (shape) => {
  it.each([
    ['nl', 'plenary'],
    ['en', 'plenary'],
    ['nl', 'group'],
    ['en', 'group'],
  ] as const)(
    'has room for 60 names, on every level for eight at least, in %s, for %s',
    (language, layout) => {
      const side = 200 * noteScale(sizeOf(werkvorm.layout({ shape }, language, layout)))
      const counts = werkvorm
        .zones({ shape }, language, layout)
        .filter(({ name }) => name !== 'list')
        .map(({ areas }) => areas.flatMap(({ room }) => gridCells(room, { w: side, h: side }, 10)).length)
      expect(counts).toHaveLength(5)
      for (const count of counts) expect(count).toBeGreaterThanOrEqual(8)
      expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(60)
    },
  )

  it('is so small for a group that names are read on a laptop with the whole map in view', () => {
    const { w, h } = sizeOf(werkvorm.layout({ shape }, 'nl', 'group'))
    const zoom = Math.min(1240 / w, 620 / h)
    expect(largeWords * noteScale({ w, h }) * zoom).toBeGreaterThanOrEqual(11.9)
  })

  it('has five levels from the inside out that cover each other nowhere', () => {
    const zones = werkvorm.zones({ shape, level2: 'vakmensen' }, 'nl')
    const levels = [1, 2, 3, 4, 5].map((level) => `level-${level}`)
    expect(zones.map(({ name }) => name)).toEqual(['list', ...levels])
    expect(zones.map(({ title }) => title).slice(1, 3)).toEqual(['kind/cliënt en gezin', 'vakmensen'])
    const areas = zones.flatMap((zone) => zone.areas.map(({ box }) => box))
    for (const [at, box] of areas.entries()) {
      expect(areas.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([])
    }
  })

  it('reads a note on every part of a level as being there', () => {
    const map = new DrawnMap({ shape })
    for (let level = 1; level <= 5; level += 1) {
      for (let at = 0; at < 8; at += 1) map.notes(`level-${level}`, `n${level}-${at}`)
    }
    for (const { id, level } of map.network.nodes) expect(level).toBe(`level-${id.charAt('shape:n'.length)}`)
  })

  it('explains the same in words as it shows: three kinds of nodes, three of ties, strength and direction', () => {
    const legend = werkvorm.layout({ shape }, 'nl').filter(({ id }) => id.startsWith('shape:layout-legend-'))
    const count = (type: string) => legend.filter((record) => (record as TLShape).type === type).length
    expect([count('note'), count('arrow'), count('text')]).toEqual([3, 7, 8])
  })
})

describe('what a map says', () => {
  it('is a network of names and ties, that its schema takes', () => {
    const map = new DrawnMap()
      .notes('level-2', 'Wijkagent')
      .notes('level-3', 'GGD', 'School')
      .notes(undefined, 'Los')
    map.tie('Wijkagent', 'GGD', { type: 'new', strength: 3, directed: true, text: 'belt' })
    map.tie('School', 'GGD', { type: 'wished', strength: 1 })
    const { network } = map
    expect(networkOutcomeSchema.parse(network)).toEqual(network)
    expect(network.nodes.map(({ text, level, type }) => [text, level, type])).toEqual([
      ['Wijkagent', 'level-2', 'person'],
      ['GGD', 'level-3', 'person'],
      ['School', 'level-3', 'person'],
      ['Los', '', 'person'],
    ])
    expect(
      network.ties.map(({ from, to, type, strength, directed, text }) => [
        from,
        to,
        type,
        strength,
        directed,
        text,
      ]),
    ).toEqual([
      ['shape:Wijkagent', 'shape:GGD', 'new', 3, true, 'belt'],
      ['shape:School', 'shape:GGD', 'wished', 1, false, ''],
    ])
  })

  it('says nothing of an empty board, or of notes without words', () => {
    expect(new DrawnMap().network).toMatchObject({ nodes: [], ties: [], loose: [] })
    expect(new DrawnMap().notes('level-1', '').network.nodes).toEqual([])
  })

  it('takes a tie of which an end is gone for loose', () => {
    const map = new DrawnMap().notes('level-1', 'a', 'b').tie('a', 'b')
    const without = new Map([...map.records].filter(([id]) => id !== 'shape:b'))
    map.records = without
    expect(map.network).toMatchObject({ ties: [], loose: ['shape:tie-a-b'] })
  })

  it('takes a loose text for a remark, until somebody ties it to a name', () => {
    const map = new DrawnMap().notes('level-1', 'a')
    const drawn = [...map.records.values()].find(({ id }) => id.endsWith('-head-title')) as TLShape
    const remark = {
      ...drawn,
      id: 'shape:remark',
      isLocked: false,
      index: 'a9',
      x: 5_000,
    } as unknown as TLRecord
    map.apply({ put: [remark], remove: [] })
    expect(map.network.nodes.map(({ id }) => id)).toEqual(['shape:a'])
    expect(map.tie('a', 'remark').network.nodes).toHaveLength(2)
  })

  it('turns a tie around that has its head at the beginning', () => {
    const map = new DrawnMap().notes('level-1', 'a', 'b').tie('a', 'b')
    const arrow = map.shape('tie-a-b')
    const props = { ...arrow.props, arrowheadStart: 'arrow', arrowheadEnd: 'none' }
    map.apply({ put: [{ ...arrow, props } as TLRecord], remove: [] })
    expect(map.ties).toEqual(['b>a existing 2'])
  })

  it('changes one row when one note moves', () => {
    const map = new DrawnMap().notes('level-1', 'a', 'b').notes('level-2', 'c').tie('a', 'c')
    const before = map.network
    const room = werkvorm.zones({}, 'nl').find(({ name }) => name === 'level-5')?.areas[0]?.room
    const moved = { ...map.shape('b'), x: room?.x ?? 0, y: room?.y ?? 0 }
    map.apply({ put: [moved], remove: [] })
    const after = map.network
    expect(after.ties).toEqual(before.ties)
    const changed = after.nodes.filter(
      (node) => !before.nodes.some((was) => JSON.stringify(was) === JSON.stringify(node)),
    )
    expect(changed.map(({ id, level }) => [id, level])).toEqual([['shape:b', 'level-5']])
  })
})

it('goes from a list to a group to everyone, with ties, and stays on one board for the gaps', () => {
  const steps = werkvorm.script({}, 'nl')
  expect(steps.map(({ grouping, minutes, layout }) => [grouping.by, minutes, layout])).toEqual([
    ['solo', 5, 'list'],
    ['size', 20, 'group'],
    ['plenary', 15, 'plenary'],
    ['plenary', 10, 'plenary'],
  ])
  expect(steps.map(({ harvest }) => harvest?.to)).toEqual(['map', 'together', undefined, undefined])
  expect(steps[1]?.harvest?.zones).toEqual({
    ...Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`level-${at}`, `level-${at}`])),
    ...{ list: 'list', '': 'list' },
  })
})
