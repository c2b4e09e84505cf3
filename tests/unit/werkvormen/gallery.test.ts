import { describe, expect, test } from 'vitest'
import { pageBoxes } from '../../../shared/board/harvest/extent.ts'
import { type HarvestPlan, planHarvest } from '../../../shared/board/harvest/index.ts'
import { originOf } from '../../../shared/board/harvest/origin.ts'
import { zoneOf } from '../../../shared/board/zones.ts'
import { contains } from '../../../shared/werkvormen/kit/box.ts'
import { note, shapesIn, wordsOf } from '../shared/board/harvest/boards.ts'
import { covered, harvestedOnto } from '../shared/board/harvest/measures.ts'
import { duo, harvestAll, people, plenary, toTogether, werkvorm } from './cards.ts'

const zonesAfter = (plan: HarvestPlan) => {
  const records = harvestedOnto(plenary, plan)
  return Map.groupBy(shapesIn(plan.put), (shape) => zoneOf(shape, records) ?? 'outside')
}

describe('B19 the gallery of wie-zijn-wij', () => {
  test.each([
    ['short words', {}],
    [
      'long words',
      { bring: 'Ik heb jaren in de wijk gewerkt en ken bijna iedere ouder bij de voornaam, dat helpt.' },
    ],
  ])(
    '24 full cards with %s fit, cover nothing, and their learning questions hang together',
    (_words, sharing) => {
      const plan = harvestAll(sharing)
      const zones = zonesAfter(plan)
      expect(plan.counts.below).toBe(0)
      expect(zones.get('gallery')).toHaveLength(24 * 4)
      expect(zones.get('learn')).toHaveLength(24)
      expect(zones.get('together')).toHaveLength(12)
      expect(zones.get('needs')).toHaveLength(12)
      expect(zones.get('outside')).toBeUndefined()
      expect(covered(plenary, plan)).toEqual([])
      const rooms = werkvorm.zones({}, 'nl').flatMap(({ areas }) => areas.map(({ box }) => box))
      const boxes = pageBoxes(harvestedOnto(plenary, plan))
      for (const { id } of shapesIn(plan.put))
        expect(rooms.some((room) => contains(room, boxes.get(id) ?? { x: -1, y: -1, w: 0, h: 0 }))).toBe(true)
    },
  )

  test('cards stand by discipline, and everything of one person stands together', () => {
    const plan = harvestAll()
    const gallery = shapesIn(plan.put).filter(({ id }) =>
      (zonesAfter(plan).get('gallery') ?? []).some((each) => each.id === id),
    )
    const authors = gallery.map(({ meta }) => meta.by)
    expect([...new Set(authors)]).toEqual(people)
    expect(authors.filter((by, at) => by !== authors[at - 1])).toHaveLength(24)
    const card = gallery.filter(({ meta }) => meta.by === people[0])
    expect(card.map((shape) => originOf(shape.meta)?.zone)).toEqual([
      'name',
      'discipline',
      'bring',
      'drawing',
    ])
    const [name, discipline, bring] = card
    expect(discipline?.y).toBe(name?.y)
    expect(bring?.x).toBe(name?.x)
  })

  test('what a partner wrote on a card stands on that card', () => {
    const zones = new Map(werkvorm.zones({}, 'nl', 'duo').map((zone) => [zone.name, zone.areas[0]]))
    const room = zones.get('bring-2')?.room ?? { x: 0, y: 0 }
    const one = duo(0, {})
    const records = new Map(one.records)
    const said = note('said', 'Jij luistert echt', { x: room.x + 220, y: room.y, meta: { by: 'm0' } })
    records.set(said.id, said)
    const plan = planHarvest([{ ...one, records }], plenary, {
      ...{ zones: toTogether ?? {}, share: 'all', anonymous: false, seed: 1, people: ['m1', 'm0'] },
    })
    const gallery = shapesIn(plan.put).filter(({ id }) =>
      (zonesAfter(plan).get('gallery') ?? []).some((each) => each.id === id),
    )
    expect(
      gallery
        .slice(0, 5)
        .map(({ meta }) => meta.by)
        .sort(),
    ).toEqual(['m0', 'm1', 'm1', 'm1', 'm1'])
    expect(gallery.slice(0, 5).map(wordsOf)).toContain('Jij luistert echt')
  })

  test('three together, one who shares nothing, and people whom nobody knows any more come too', () => {
    const trio = duo(0, {}, [0, 1, 2])
    const plan = planHarvest([trio], plenary, {
      ...{ zones: toTogether ?? {}, share: 'all', anonymous: false, seed: 1, people: ['m2'] },
    })
    const authors = [...new Set((zonesAfter(plan).get('gallery') ?? []).map(({ meta }) => meta.by))]
    expect(authors).toEqual(['m2', 'm0', 'm1'])
    expect(plan.counts.below).toBe(0)
  })

  test('B20 anonymously nothing lies together because it is of one person', () => {
    const one = duo(0, {})
    const plan = planHarvest([one], plenary, {
      zones: toTogether ?? {},
      share: 'all',
      anonymous: true,
      seed: 3,
      people,
    })
    expect(shapesIn(plan.put).flatMap(({ meta }) => Object.keys(meta))).not.toContain('by')
    expect(plan.counts.notes).toBeGreaterThan(0)
  })

  test('what a person is proud of and doubts stays between two', () => {
    const words = shapesIn(harvestAll().put).map(wordsOf)
    expect(words).not.toContain('Trots')
    expect(words).not.toContain('Twijfel')
  })

  test('again brings nothing twice', () => {
    const plan = harvestAll()
    const records = harvestedOnto(plenary, plan)
    const duos = Array.from({ length: 12 }, (_, at) => duo(2 * at, {}))
    const rules = { zones: toTogether ?? {}, share: 'all', anonymous: false, seed: 1, people } as const
    expect(planHarvest(duos, records, rules, new Set(plan.harvested))).toMatchObject({
      put: [],
      update: [],
      mark: [],
    })
  })
})
