import { describe, expect, it } from 'vitest'
import { letters, mapBox } from '../../../shared/reading/pictures/positions/ground.ts'
import { nameLabels } from '../../../shared/reading/pictures/positions/named.ts'
import { type SvgNode, svgText } from '../../../shared/reading/pictures/svg.ts'
import type { PositionsOutcome } from '../../../shared/reading/positions.ts'
import { findingsOf, picturesOf, tablesOf } from '../../../shared/reading/views/index.ts'
import { contains, overlaps } from '../../../shared/werkvormen/kit/box.ts'
import { mapOf, type Put, reading } from '../werkvormen/stakeholderMap.ts'

const options = { language: 'nl', theme: 'light' } as const

const groups: Put[] = [
  { id: 'a', text: 'Gemeente', at: [60, 20], from: 'Groep 2' },
  { id: 'b', text: 'Gemeente', at: [62, 90], from: 'Groep 4', fields: { same: 'shape:a' } },
  { id: 'c', text: 'Zorgverzekeraar', at: [20, 90], from: 'Groep 2', color: 'light-red' },
  {
    id: 'd',
    text: 'Ouders',
    at: [90, 30],
    from: 'Groep 4',
    color: 'light-green',
    fields: { contact: 'Kim' },
  },
  { id: 'e', text: 'Politie', zone: 'unplaced' },
]

describe('what stakeholder maps say in sentences', () => {
  it('begins with the largest disagreement, in numbers of the groups', () => {
    const sentences = findingsOf(reading(mapOf(groups)), 'nl').map(({ sentence }) => sentence)
    expect(sentences).toEqual([
      'Over “Gemeente” denken jullie het meest verschillend: Groep 2 zet die op invloed 20, Groep 4 op invloed 90.',
      'Veel invloed, maar nog niemand legt contact: Zorgverzekeraar en Gemeente.',
      'Tegen, en met veel invloed: Zorgverzekeraar.',
      'Van de 3 namen op de kaart: 1 tevreden houden (houd rekening met ze), 1 intensief samenwerken (doe het samen), 1 informeren (vertel wat er gebeurt).',
      'Eén naam heeft nog geen plek op de kaart.',
    ])
  })

  it('says the same in English, with the names that the facilitator gave the axes', () => {
    const outcome = { ...reading(mapOf(groups)), axes: { interest: 'Stake', influence: 'Power' } }
    const [first] = findingsOf(outcome, 'en')
    expect(first).toMatchObject({
      key: 'difference',
      tone: 'attention',
      value: 70,
      sentence: 'You differ most about “Gemeente”: Groep 2 puts it at power 20, Groep 4 at power 90.',
    })
    expect(first?.notes.toSorted()).toEqual(['shape:a', 'shape:b'])
  })

  it('asks first which names are the same, once for each name', () => {
    const apart = groups.map(({ fields: _, ...note }) => note)
    const nearly: Put = { id: 'f', text: 'Gemeentte', at: [1, 1], from: 'Groep 5' }
    const [first] = findingsOf(reading(mapOf([...apart, nearly])), 'nl')
    expect(first).toMatchObject({ key: 'same-names', tone: 'attention', value: 1 })
  })

  it('names who several groups wrote down once, also before somebody says that it is the same', () => {
    const twice: Put[] = [
      { id: 'a', text: 'Zorgverzekeraar', at: [20, 80], color: 'light-red', from: 'Groep 1' },
      { id: 'b', text: 'zorgverzekeraar', at: [30, 85], color: 'light-red', from: 'Groep 2' },
    ]
    const against = findingsOf(reading(mapOf(twice)), 'nl').find(({ key }) => key === 'against')
    expect(against?.sentence.match(/zorgverzekeraar/gi)).toHaveLength(1)
    expect(against?.notes).toHaveLength(2)
  })

  it('says so when groups agree', () => {
    const near = groups.map((note) =>
      note.id === 'b' ? { ...note, at: [60, 30] as [number, number] } : note,
    )
    const sentences = findingsOf(reading(mapOf(near)), 'nl').map(({ sentence }) => sentence)
    expect(sentences[0]).toBe('Eén naam staat op meer kaarten, en jullie zijn het ongeveer eens.')
  })

  it('cuts a whole story on a note off in a sentence', () => {
    const [first] = findingsOf(
      reading(mapOf([{ id: 'a', text: 'lang verhaal '.repeat(40), at: [9, 99] }])),
      'nl',
    )
    expect(first?.sentence).toBe(
      'Veel invloed, maar nog niemand legt contact: lang verhaal lang verhaal lang verhaal….',
    )
  })

  it('says nothing of an empty board', () => {
    const outcome = reading(mapOf([]))
    expect(findingsOf(outcome, 'nl')).toEqual([])
    expect(picturesOf(outcome, options)).toEqual([])
  })
})

describe('stakeholder maps as tables', () => {
  const tables = tablesOf(reading(mapOf(groups)), 'nl')
  const table = (name: string) => tables.find(({ key }) => key === name)

  it('are the overlay, every place, and who has none yet', () => {
    expect(tables.map(({ key }) => key)).toEqual(['overlay', 'positions', 'unplaced'])
    for (const { columns, rows } of tables) {
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length)
    }
  })

  it('tell mean and spread of each stakeholder, the largest disagreement first', () => {
    expect(table('overlay')?.rows[0]?.cells).toEqual([
      ...['Gemeente', 2, 55, 35, 61, 1, 70],
      ...['Intensief samenwerken', 'neutraal', '', ''],
    ])
  })

  it('can be edited: place, stance, contact and approach', () => {
    const edits = table('positions')?.columns.map(({ key, edit }) => [key, edit?.kind])
    expect(edits).toEqual([
      ['name', 'words'],
      ['from', undefined],
      ['influence', 'axis'],
      ['interest', 'axis'],
      ['quadrant', undefined],
      ['stance', 'colour'],
      ['contact', 'field'],
      ['approach', 'field'],
    ])
    expect(table('unplaced')?.columns[2]?.edit).toEqual({ kind: 'axis', axis: 'y', zone: 'map' })
  })

  it('are one on the map of a group alone', () => {
    const own = reading(mapOf([{ id: 'a', text: 'School', at: [1, 1] }]))
    expect(tablesOf(own, 'nl').map(({ key, columns }) => [key, columns.length])).toEqual([['positions', 7]])
  })
})

describe('stakeholder maps as pictures', () => {
  it('are the maps over each other first, and every place; of one group only its map', () => {
    expect(picturesOf(reading(mapOf(groups)), options).map(({ key }) => key)).toEqual(['overlay', 'map'])
    const own = reading(mapOf([{ id: 'a', text: 'School', at: [1, 1] }]))
    expect(picturesOf(own, options).map(({ key }) => key)).toEqual(['map'])
  })

  it('show a mark at the mean, an ellipse of the spread, and who put it where', () => {
    const [overlay] = picturesOf(reading(mapOf(groups)), options)
    const ellipses = nodes(overlay?.svg).filter(({ tag }) => tag === 'ellipse')
    // One for the stakeholder of two groups, one in the legend.
    expect(ellipses).toHaveLength(2)
    const spread = ellipses[0]?.attributes
    // 35 of 100 on an axis of 892 - 2 * 66.
    expect(spread?.ry).toBeCloseTo(((mapBox.h - 132) * 35) / 100, 0)
    const text = svgText(overlay?.svg ?? { tag: 'g', attributes: {}, children: [] })
    for (const words of ['Groep 2', 'Groep 4', 'Gemeente', 'verschil tussen groepen'])
      expect(text).toContain(`>${words}<`)
    expect(nodes(overlay?.svg).flatMap(({ note }) => note ?? [])).toContain('shape:c')
  })

  it('keep names off each other and inside the map, in letters of 28', () => {
    const marks = Array.from({ length: 60 }, (_, at) => ({
      ...{ x: 60 + ((at * 397) % 1180), y: 130 + ((at * 211) % 740), radius: 13 },
      text: `Stakeholder ${at}`,
    }))
    const boxes = nameLabels(marks, options).flatMap((label) => label?.box ?? [])
    expect(boxes.length).toBeGreaterThan(40)
    for (const [at, box] of boxes.entries()) {
      expect(contains(mapBox, box)).toBe(true)
      expect(box.h).toBeGreaterThanOrEqual(letters)
      for (const other of boxes.slice(at + 1)) expect(overlaps(box, other)).toBe(false)
    }
  })

  it('write hostile names as words, in both pictures', () => {
    const evil = '</text><script>alert(1)</script>'
    const outcome = reading(mapOf([{ id: 'a', text: evil, at: [50, 50] }]))
    const [{ svg } = { svg: undefined }] = picturesOf(outcome, options)
    expect(svg && svgText(svg)).not.toContain('<script>')
  })

  it('are drawn of 500 notes', () => {
    const many: Put[] = Array.from({ length: 500 }, (_, at) => ({
      ...{ id: `n${at}`, text: `Partij ${at % 90}`, from: `Groep ${at % 7}` },
      at: [at % 101, (at * 7) % 101],
      ...(at < 90 ? {} : { fields: { same: `shape:n${at % 90}` } }),
    }))
    const outcome: PositionsOutcome = reading(mapOf(many))
    for (const { svg } of picturesOf(outcome, options)) expect(svgText(svg).length).toBeGreaterThan(10_000)
    expect(tablesOf(outcome, 'nl')[0]?.rows).toHaveLength(90)
  })
})

function nodes(node: SvgNode | undefined): SvgNode[] {
  if (!node) return []
  return [node, ...node.children.flatMap((child) => (typeof child === 'string' ? [] : nodes(child)))]
}
