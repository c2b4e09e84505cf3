import type { TLNoteShape, TLShape } from '@tldraw/tlschema'
import { describe, expect, it } from 'vitest'
import { pageBoxes } from '../../../../shared/board/harvest/extent.ts'
import { planHarvest } from '../../../../shared/board/harvest/index.ts'
import { plainText } from '../../../../shared/board/richText.ts'
import { zoneFrames } from '../../../../shared/board/zones.ts'
import { mergeNodes } from '../../../../shared/reading/network/merge.ts'
import { findingsOf } from '../../../../shared/reading/views/index.ts'
import { werkvormen } from '../../../../shared/werkvormen/index.ts'
import { bottom, inset, overlaps, right } from '../../../../shared/werkvormen/kit/box.ts'
import { DrawnMap } from '../../reading/network/board.ts'

const script = werkvormen['sociale-kaart']?.script({}, 'nl') ?? []
const zonesOf = (key: string) => script.find((step) => step.key === key)?.harvest?.zones ?? {}

/** Where the middle of a note lies in the part of its level, as shares of that part. */
function shareOf({ records }: DrawnMap, text: string): { part: string; x: number; y: number } {
  const boxes = pageBoxes(records)
  const own = boxes.get(noteNamed(records, text)?.id ?? '') ?? nowhere
  const [x, y] = [own.x + own.w / 2, own.y + own.h / 2]
  const part = zoneFrames(records).find(({ frame }) => {
    const box = boxes.get(frame.id) ?? nowhere
    return x >= box.x && x <= right(box) && y >= box.y && y <= bottom(box)
  })?.frame
  const box = boxes.get(part?.id ?? '') ?? nowhere
  return { part: part?.id ?? '', x: (x - box.x) / box.w, y: (y - box.y) / box.h }
}

const nowhere = { x: 0, y: 0, w: 1, h: 1 }

function noteNamed(records: DrawnMap['records'], text: string): TLShape | undefined {
  return [...records.values()].find(
    (record): record is TLShape =>
      record.typeName === 'shape' &&
      record.type === 'note' &&
      plainText((record as TLNoteShape).props.richText) === text,
  )
}

/** The pairs of notes that people made of which one lies over the other. */
function covered({ records }: DrawnMap): string[][] {
  const boxes = pageBoxes(records)
  const notes = [...records.values()].filter(
    (record): record is TLNoteShape =>
      record.typeName === 'shape' && record.type === 'note' && !record.id.startsWith('shape:layout-'),
  )
  const boxOf = (note: TLNoteShape) => inset(boxes.get(note.id) ?? nowhere, 1)
  return notes.flatMap((note, at) =>
    notes
      .slice(at + 1)
      .filter((other) => overlaps(boxOf(note), boxOf(other)))
      .map((other) => [note, other].map(({ props }) => plainText(props.richText))),
  )
}

/** A note with its middle at these shares of a part of a level. */
function laid(map: DrawnMap, text: string, part: string, x: number, y: number): DrawnMap {
  map.notes('list', text)
  const box = pageBoxes(map.records).get(`shape:layout-${part}`) ?? nowhere
  const note = map.shape(text)
  const half = 100 * Number((note as TLNoteShape).props.scale)
  const place = { x: box.x + box.w * x - half, y: box.y + box.h * y - half }
  return map.apply({ put: [{ ...note, ...place }], remove: [] })
}

function harvested(target: DrawnMap, sources: readonly DrawnMap[], step: string): DrawnMap {
  const boards = sources.map((map, at) => ({
    boardId: `board-${at + 1}`,
    label: `Groep ${at + 1}`,
    records: map.records,
    ticked: new Set<string>(),
    brought: new Set<string>(),
  }))
  const plan = planHarvest(boards, target.records, {
    zones: zonesOf(step),
    share: 'all',
    anonymous: false,
    seed: 1,
  })
  expect(plan.counts.below).toBe(0)
  return target.apply({ put: plan.put, remove: [] })
}

describe.each(['rings', 'bands'] as const)(
  'one map of the maps of groups, in %s',
  { timeout: 60_000 },
  (shape) => {
    const groups = [1, 2, 3, 4].map((group) => {
      const map = new DrawnMap({ shape }, 'group').notes('list', `wacht${group}`)
      for (let level = 1; level <= 5; level += 1) {
        for (let at = 0; at < 3; at += 1) map.notes(`level-${level}`, `g${group}-${level}-${at}`)
      }
      return map
        .notes('level-3', `${group === 1 ? 'GGD' : group === 2 ? 'ggd' : `eigen${group}`}`)
        .tie(`g${group}-1-0`, `g${group}-5-0`, { type: 'wished' })
        .tie(`g${group}-2-1`, group === 1 ? 'GGD' : group === 2 ? 'ggd' : `eigen${group}`, { strength: 3 })
    })
    const together = harvested(new DrawnMap({ shape }), groups, 'map')

    it('has every name on the level where its group laid it, and every tie', () => {
      const { nodes, ties, loose } = together.network
      expect(nodes).toHaveLength(68)
      const placed = nodes.filter(({ text }) => !text.startsWith('wacht'))
      expect(placed).toHaveLength(64)
      for (const { text, level } of placed) {
        const [, own] = /^g\d-(\d)/.exec(text) ?? [text, '3']
        expect([text, level]).toEqual([text, `level-${own}`])
      }
      expect(ties.map(({ type, strength }) => `${type} ${strength}`).sort()).toEqual([
        ...Array<string>(4).fill('existing 3'),
        ...Array<string>(4).fill('wished 2'),
      ])
      expect(loose).toEqual([])
      expect(nodes.find(({ text }) => text === 'GGD')?.from).toBe('Groep 1')
    })

    it('keeps what has no place yet waiting for one, beside the map and under nothing', () => {
      const waiting = together.board.outline.zones.find(({ name }) => name === 'list')
      expect(waiting?.items.map(({ text }) => text)).toEqual(['wacht1', 'wacht2', 'wacht3', 'wacht4'])
      expect(covered(together)).toEqual([])
    })

    it('asks whether two groups named the same, and makes one of them with the ties of both', () => {
      const twice = findingsOf(together.network, 'nl').filter(({ key }) => key === 'same-name')
      const [keep, ...others] =
        twice.find(({ sentence }) => sentence.toLowerCase().includes('ggd'))?.notes ?? []
      expect(others).toHaveLength(1)
      const merged = new DrawnMap({ shape })
      merged.records = together.records
      merged.apply(mergeNodes(merged.board, keep ?? '', others))
      const own = merged.network.ties.filter(({ from, to }) => from === keep || to === keep)
      expect(own).toHaveLength(2)
      expect(merged.network.nodes).toHaveLength(67)
      expect([['Groep 1'], ['Groep 2']]).toContainEqual(merged.records.get(keep ?? '')?.meta.namedBy)
    })
  },
)

it('brings lists of names to the place where a group finds them', () => {
  const lists = [1, 2, 3, 4].map((person) =>
    new DrawnMap({}, 'list').notes('list', ...[1, 2, 3, 4, 5].map((at) => `p${person}-${at}`)),
  )
  const group = harvested(new DrawnMap({}, 'group'), lists, 'list')
  expect(group.network.nodes.map(({ level }) => level)).toEqual(Array(20).fill(''))
  expect([...group.board.outline.items.values()].every(({ zone }) => zone === 'list')).toBe(true)
})

describe('where a group laid a name within its level', () => {
  const spots = [
    ['links', 'level-5-left', 0.5, 0.7],
    ['rechts', 'level-5-right', 0.5, 0.3],
    ['boven', 'level-4-top', 0.8, 0.5],
    ['kind', 'level-1-head', 0.7, 0.8],
    ['naast', 'level-1-head', 0.3, 0.8],
  ] as const
  const first = new DrawnMap({}, 'group')
  for (const [text, part, x, y] of spots) laid(first, text, part, x, y)

  it('is where it comes on the map of everyone', () => {
    const together = harvested(new DrawnMap(), [first], 'map')
    for (const [text] of spots) {
      const [was, is] = [shareOf(first, text), shareOf(together, text)]
      expect([text, is.part]).toEqual([text, was.part])
      expect(Math.abs(is.x - was.x)).toBeLessThan(0.06)
      expect(Math.abs(is.y - was.y)).toBeLessThan(0.06)
    }
  })

  it('is near it when another group laid a name there too, and over nothing', () => {
    const second = new DrawnMap({}, 'group')
    for (const [text, part, x, y] of spots) laid(second, `ook-${text}`, part, x, y)
    const together = harvested(new DrawnMap(), [first, second], 'map')
    expect(covered(together)).toEqual([])
    for (const [text] of spots) {
      const [a, b] = [shareOf(together, text), shareOf(together, `ook-${text}`)]
      expect([text, b.part]).toEqual([text, a.part])
    }
  })

  it('gives way as little as possible when six groups fill a level, with all names on it and apart', () => {
    const groups = [1, 2, 3, 4, 5, 6].map((group) => {
      const map = new DrawnMap({}, 'group')
      for (const [at, part] of ['head', 'top', 'left', 'right'].entries())
        laid(map, `g${group}-${at}`, `level-3-${part}`, 0.5, 0.5)
      return map
    })
    const together = harvested(new DrawnMap(), groups, 'map')
    expect(covered(together)).toEqual([])
    expect(together.network.nodes.map(({ level }) => level)).toEqual(Array(24).fill('level-3'))
    const scales = [...together.records.values()].flatMap((record) =>
      record.typeName === 'shape' && record.type === 'note' && !record.id.startsWith('shape:layout-')
        ? (record as TLNoteShape).props.scale
        : [],
    )
    expect(Math.min(...scales)).toBeGreaterThanOrEqual(0.75)
  })
})

it('lays ties below names, so that a line over a third name does not strike it out', () => {
  const group = new DrawnMap({}, 'group')
    .notes('level-1', 'kind', 'buurvrouw', 'opa')
    .tie('kind', 'opa')
    .tie('opa', 'buurvrouw')
  const together = harvested(new DrawnMap(), [group], 'map')
  const made = [...together.records.values()].filter(
    (record): record is TLShape => record.typeName === 'shape' && !record.id.startsWith('shape:layout-'),
  )
  const indices = (type: string) => made.flatMap((shape) => (shape.type === type ? shape.index : [])).sort()
  const [ties, names] = [indices('arrow'), indices('note')]
  expect([ties.length, names.length]).toEqual([2, 3])
  expect(new Set([...ties, ...names]).size).toBe(5)
  expect(ties.every((tie) => names.every((name) => tie < name))).toBe(true)
})
