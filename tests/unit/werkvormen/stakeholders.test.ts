import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confirmSame, placeAt, undoSame } from '../../../shared/board/edits/index.ts'
import { noteScale } from '../../../shared/board/noteScale.ts'
import { outcomeSchema } from '../../../shared/reading/outcome.ts'
import { werkvormen } from '../../../shared/werkvormen/index.ts'
import { bounds, contains, gridCells } from '../../../shared/werkvormen/kit/box.ts'
import { stanceColors, stanceOf } from '../../../shared/werkvormen/stakeholders/looks.ts'
import { applied, editable, mapOf, type Put, readBoard, reading, zoneBox } from './stakeholderMap.ts'

const werkvorm = werkvormen.stakeholders

describe('the layouts of stakeholders', () => {
  it.each(['plenary', 'group'])('the map of %s has both axes over its whole frame, 0 to 100', (layout) => {
    const [map] = werkvorm?.zones({}, 'nl', layout) ?? []
    expect(map).toMatchObject({
      name: 'map',
      axes: {
        x: { name: 'interest', title: 'Belang', from: 0, to: 100 },
        y: { name: 'influence', title: 'Invloed' },
      },
    })
    const frame = werkvorm?.layout({}, 'nl', layout).find(({ id }) => id === 'shape:layout-map')
    expect(frame).toMatchObject({ meta: { zone: 'map', axes: true }, ...corner(map?.areas[0]?.box) })
  })

  it('names the axes as the facilitator does, in the list as on the board', () => {
    const named = { influence: 'Macht', interest: 'Inzet' }
    expect(werkvorm?.zones(named, 'nl')[0]?.axes).toMatchObject({
      x: { title: 'Inzet' },
      y: { title: 'Macht' },
    })
    expect(JSON.stringify(werkvorm?.layout(named, 'nl'))).toContain('"text":"Macht"')
    expect(JSON.stringify(werkvorm?.layout(named, 'nl'))).not.toContain('Invloed')
  })

  it('has room for 60 notes of the size that people get, clear of the advice', () => {
    const records = werkvorm?.layout({}, 'nl') ?? []
    const frames = records.flatMap((record) =>
      record.typeName === 'shape' && 'w' in record.props && record.type === 'frame'
        ? [{ x: record.x, y: record.y, w: Number(record.props.w), h: Number(record.props.h) }]
        : [],
    )
    const side = 200 * noteScale(bounds(frames))
    const zones = werkvorm?.zones({}, 'nl') ?? []
    const places = zones.flatMap(({ areas }) =>
      areas.flatMap(({ room }) => gridCells(room, { w: side, h: side }, 15)),
    )
    expect(places.length).toBeGreaterThanOrEqual(60)
    for (const { areas } of zones) for (const { box, room } of areas) expect(contains(box, room)).toBe(true)
  })

  it('says in plain words what every quarter asks, beside its name', () => {
    for (const layout of ['plenary', 'group']) {
      const said = JSON.stringify(werkvorm?.layout({}, 'nl', layout) ?? [])
      for (const words of ['Monitoren', 'kijk af en toe hoe het gaat', 'Informeren', 'vertel wat er gebeurt'])
        expect(said).toContain(`"text":"${words}"`)
    }
  })

  it('shows each stance by a colour that is read as that stance', () => {
    const legend = JSON.stringify(werkvorm?.layout({}, 'nl') ?? [])
    for (const stance of ['for', 'neutral', 'against'] as const) {
      expect(stanceOf(stanceColors[stance])).toBe(stance)
      expect(legend).toContain(`"color":"${stanceColors[stance]}"`)
    }
    for (const word of ['voor', 'neutraal', 'tegen']) expect(legend).toContain(`"text":"${word}"`)
  })
})

describe('the script of stakeholders', () => {
  const steps = werkvorm?.script({}, 'nl') ?? []

  it('is 4 minutes alone, 15 in fours, 15 over each other and 10 for who does what', () => {
    expect(steps.map(({ minutes, grouping }) => [minutes, grouping.by, grouping.size])).toEqual([
      [4, 'solo', 1],
      [15, 'size', 4],
      [15, 'plenary', 1],
      [10, 'plenary', 1],
    ])
  })

  it('takes the list along to the strip, and the map to the map', () => {
    expect(steps.map(({ harvest }) => harvest?.zones)).toEqual([
      { list: 'unplaced' },
      { map: 'map', unplaced: 'unplaced' },
      undefined,
      undefined,
    ])
  })
})

describe('the reading of stakeholders', () => {
  it('of an empty board is empty', () => {
    expect(reading(mapOf([]))).toEqual({
      kind: 'positions',
      axes: { interest: 'Belang', influence: 'Invloed' },
      ...{ positions: [], unplaced: [], stakeholders: [], suggestions: [] },
    })
  })

  it('tells of one note where it is, what to do, and what people said of it', () => {
    const fields = { contact: 'Kim', approach: 'bellen' }
    const outcome = reading(mapOf([{ id: 'a', text: 'Gemeente', at: [80, 90], color: 'light-red', fields }]))
    expect(outcomeSchema.parse(outcome)).toEqual(outcome)
    expect(outcome.positions).toEqual([
      {
        ...{ id: 'shape:a', text: 'Gemeente', by: null, discipline: '', from: '' },
        ...{ interest: 80, influence: 90, quadrant: 'collaborate', stance: 'against', ...fields },
      },
    ])
    expect(outcome.stakeholders).toEqual([
      {
        ...{ name: 'Gemeente', notes: ['shape:a'], groups: 1, disagreement: 0 },
        interest: { mean: 80, spread: 0, least: 80, most: 80 },
        influence: { mean: 90, spread: 0, least: 90, most: 90 },
        ...{ quadrant: 'collaborate', stance: 'against', ...fields },
      },
    ])
  })

  it.each([
    [[50, 50], 'collaborate'],
    [[49, 50], 'satisfy'],
    [[50, 49], 'inform'],
    [[49, 49], 'monitor'],
    [[0, 100], 'satisfy'],
    [[100, 0], 'inform'],
  ] as const)('at %j says %s: the middle counts as high', ([interest, influence], quadrant) => {
    const [position] = reading(mapOf([{ id: 'a', text: 'x', at: [interest, influence] }])).positions
    expect(position).toMatchObject({ interest, influence, quadrant })
  })

  it('keeps who waits for a place apart, and who names nobody out', () => {
    const outcome = reading(
      mapOf([
        { id: 'strip', text: 'Ouders', zone: 'unplaced' },
        { id: 'beside', text: 'Politie', page: { x: -5000, y: 0 } },
        { id: 'empty', text: '', at: [20, 20] },
        { id: 'blank', text: '', zone: 'unplaced' },
      ]),
    )
    expect(outcome.unplaced.map(({ text }) => text)).toEqual(['Ouders', 'Politie'])
    expect(outcome.positions).toEqual([])
  })

  it('reads a list alone as names without a place', () => {
    const board = { ...readBoard, layout: 'list' }
    const outcome = reading(mapOf([{ id: 'a', text: 'GGD', zone: 'list' }], board), board)
    expect(outcome.unplaced.map(({ text }) => text)).toEqual(['GGD'])
  })

  it('reads hostile words as words', () => {
    const text = '<script>alert(1)</script> =HYPERLINK("x") \u202e'
    expect(reading(mapOf([{ id: 'a', text, at: [1, 2] }])).positions[0]?.text).toContain('<script>')
  })

  it('reads 500 notes, and 2,000 quickly', () => {
    const many = (count: number): Put[] =>
      Array.from({ length: count }, (_, at) => ({
        ...{ id: `n${at}`, text: `Partij ${at % 300}`, from: `Groep ${at % 7}` },
        at: [at % 101, (at * 7) % 101],
      }))
    expect(reading(mapOf(many(500))).positions).toHaveLength(500)
    const records = mapOf(many(2_000))
    const times = Array.from({ length: 5 }, () => {
      const begin = performance.now()
      expect(reading(records).suggestions).toHaveLength(300)
      return performance.now() - begin
    })
    // About 20 ms on a quiet machine; other tests run beside this one.
    expect(Math.min(...times)).toBeLessThan(200)
  })
})

describe('all maps over each other', () => {
  const groups: Put[] = [
    { id: 'a', text: 'De gemeente', at: [60, 20], from: 'Groep 2', color: 'light-green' },
    { id: 'b', text: 'gemeente', at: [60, 80], from: 'Groep 4', fields: { same: 'shape:a', contact: 'Kim' } },
    {
      id: 'c',
      text: 'Gemeente',
      at: [90, 80],
      from: 'Groep 5',
      color: 'light-green',
      fields: { same: 'shape:b' },
    },
    { id: 'd', text: 'School', at: [10, 10], from: 'Groep 2' },
    { id: 'e', text: 'Scholen', at: [14, 13], from: 'Groep 4' },
  ]

  it('counts what people confirmed as one: mean, population spread and largest distance, by hand', () => {
    const [first, ...others] = reading(mapOf(groups)).stakeholders
    // interest 60 60 90: mean 70, deviations -10 -10 20, root of 600 / 3 = 14.14
    // influence 20 80 80: mean 60, deviations -40 20 20, root of 2400 / 3 = 28.28
    // farthest: (60, 20) and (90, 80): root of 900 + 3600 = 67.08
    expect(first).toEqual({
      groups: 3,
      interest: { mean: 70, spread: 14.1, least: 60, most: 90 },
      influence: { mean: 60, spread: 28.3, least: 20, most: 80 },
      ...{ disagreement: 67.1, quadrant: 'collaborate', stance: 'for', contact: 'Kim', approach: '' },
      name: first?.name,
      notes: first?.notes,
    })
    expect(first?.name.toLowerCase()).toContain('gemeente')
    expect(first?.notes.toSorted()).toEqual(['shape:a', 'shape:b', 'shape:c'])
    expect(others.map(({ name }) => name).toSorted()).toEqual(['Scholen', 'School'])
  })

  it('suggests equal names, and keeps them apart until somebody confirms', () => {
    const records = mapOf(groups)
    const { suggestions } = reading(records)
    expect(suggestions.map(({ notes, exact }) => [notes.toSorted(), exact])).toEqual([
      [['shape:d', 'shape:e'], true],
    ])
    const next = applied(records, confirmSame(editable(records), suggestions[0]?.notes ?? []))
    const outcome = reading(next)
    expect(outcome.suggestions).toEqual([])
    expect(outcome.stakeholders.map(({ groups: count, disagreement }) => [count, disagreement])).toEqual([
      [3, 67.1],
      [2, 5],
    ])
  })

  it('takes a confirmation back for all that were joined, and suggests them again', () => {
    const records = mapOf(groups)
    const outcome = reading(applied(records, undoSame(editable(records), ['shape:b'])))
    expect(outcome.stakeholders.map(({ notes }) => notes.length)).toEqual([1, 1, 1, 1, 1])
    expect(outcome.suggestions.map(({ notes }) => notes.toSorted())).toContainEqual([
      'shape:a',
      'shape:b',
      'shape:c',
    ])
  })

  it('joins what was joined before too, and leaves nothing pointing at what is joined to it', () => {
    const records = mapOf(groups)
    const next = applied(records, confirmSame(editable(records), ['shape:c', 'shape:d']))
    expect(reading(next).stakeholders.map(({ notes }) => notes.length)).toEqual([4, 1])
    const [first] = reading(next).stakeholders
    const pointing = [...editable(next).outline.items.values()].filter(
      ({ fields }) => fields.same !== undefined,
    )
    expect(new Set(pointing.map(({ fields }) => fields.same)).size).toBe(1)
    expect(first?.notes).toContain(pointing[0]?.fields.same)
  })

  it('follows circles and ends that are gone', () => {
    const outcome = reading(
      mapOf([
        { id: 'a', text: 'x', at: [1, 1], fields: { same: 'shape:b' } },
        { id: 'b', text: 'y', at: [2, 2], fields: { same: 'shape:a' } },
        { id: 'c', text: 'z', at: [3, 3], fields: { same: 'shape:gone' } },
        { id: 'd', text: 'w', at: [4, 4], fields: { same: 'shape:d' } },
      ]),
    )
    expect(outcome.stakeholders.map(({ notes }) => notes.length).toSorted()).toEqual([1, 1, 2])
  })

  it('has no stance when as many are for as against', () => {
    const two: Put[] = [
      { id: 'a', text: 'x', at: [1, 1], color: 'light-green' },
      { id: 'b', text: 'x', at: [1, 1], color: 'light-red', fields: { same: 'shape:a' } },
    ]
    expect(reading(mapOf(two)).stakeholders[0]?.stance).toBe('neutral')
  })
})

describe('moving a note', () => {
  const place = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
  const notes = fc.array(fc.record({ at: place, same: fc.option(fc.nat(9)) }), {
    minLength: 2,
    maxLength: 10,
  })

  it('changes only its own place and its own stakeholder', () => {
    fc.assert(
      fc.property(notes, fc.nat(9), place, (all, which, [x, y]): void => {
        const puts = all.map(({ at, same }, n): Put => {
          const fields = same === null ? {} : { same: `shape:n${same}` }
          return { id: `n${n}`, text: `Naam ${n}`, at, fields }
        })
        const id = `shape:n${which % puts.length}`
        const before = mapOf(puts)
        const after = applied(before, placeAt(editable(before), id, { x, y }))
        const [old, now] = [reading(before), reading(after)]
        expect(now.positions.find((one) => one.id === id)).toMatchObject({ interest: x, influence: y })
        const others = ({ positions }: typeof old) =>
          positions.filter((one) => one.id !== id).toSorted((a, b) => (a.id < b.id ? -1 : 1))
        expect(others(now)).toEqual(others(old))
        expect(without(now, id)).toEqual(without(old, id))
      }),
      { numRuns: 60, seed: 4 },
    )
  })

  function without({ stakeholders }: ReturnType<typeof reading>, id: string) {
    return stakeholders
      .filter(({ notes: own }) => !own.includes(id))
      .map((one) => ({ ...one, notes: one.notes.toSorted() }))
      .toSorted((a, b) => ((a.notes[0] ?? '') < (b.notes[0] ?? '') ? -1 : 1))
  }
})

function corner(box = zoneBox('map')): { x: number; y: number } {
  return { x: box.x, y: box.y }
}
