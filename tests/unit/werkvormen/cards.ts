import type { TLRecord } from '@tldraw/tlschema'
import { type HarvestPlan, type HarvestSource, planHarvest } from '../../../shared/board/harvest/index.ts'
import type { Werkvorm } from '../../../shared/werkvormen/index.ts'
import { fittedWords } from '../../../shared/werkvormen/kit/note.ts'
import { wieZijnWij } from '../../../shared/werkvormen/wie-zijn-wij/index.ts'
import { board, note, source, stroke } from '../shared/board/harvest/boards.ts'
import { harvestedOnto } from '../shared/board/harvest/measures.ts'

export const werkvorm: Werkvorm = wieZijnWij
export const [toDuo, toTogether] = werkvorm.script({}, 'nl').map(({ harvest }) => harvest?.zones ?? {})
export const plenary = board(werkvorm.layout({}, 'nl'))

type Sharing = { bring?: string; learn?: string }

/** The card of one person as it stands after the first step: everything is shared. */
export function card(
  person: number,
  { bring = 'Ik ken elk gezin in de straat.', learn = 'Hoe begin ik?' }: Sharing,
): HarvestSource {
  const zones = new Map(werkvorm.zones({}, 'nl', 'card').map((zone) => [zone.name, zone.areas[0]?.room]))
  const meta = { by: `m${person}` }
  const words = {
    name: `Naam ${person}`,
    discipline: `Vak ${person % 5}`,
    proud: 'Trots',
    bring,
    doubt: 'Twijfel',
    learn,
  }
  const notes = Object.entries(words).map(([zone, text]) => {
    const { growY } = fittedWords(text)
    return note(`${zone}${person}`, text, { ...zones.get(zone), meta, props: { growY } })
  })
  const drawing = zones.get('drawing') ?? { x: 0, y: 0, w: 100, h: 100 }
  const strokes = [stroke(`draw${person}`, { ...drawing, w: 300, h: 400 }, { meta })]
  const records = board(werkvorm.layout({}, 'nl', 'card'), notes, strokes)
  return { ...source(`card${person}`, records), owner: `m${person}` }
}

/** A duo board with both cards on it, brought by harvests, and what the two wrote between them. */
export function duo(first: number, sharing: Sharing, people = [first, first + 1]): HarvestSource {
  const layout = people.length === 3 ? 'duo-3' : 'duo'
  let records = board(werkvorm.layout({}, 'nl', layout), between(first))
  const brought = new Set<string>()
  for (const [at, person] of people.entries()) {
    const zones = Object.fromEntries(
      Object.entries(toDuo ?? {}).map(([from, to]) => [from, to.replace('{n}', `${at + 1}`)]),
    )
    const plan = planHarvest([card(person, sharing)], records, {
      zones,
      share: 'all',
      anonymous: false,
      seed: 1,
    })
    for (const { id } of plan.put) brought.add(id)
    records = harvestedOnto(records, plan)
  }
  return { ...source(`duo${first}`, records), label: `Duo ${first / 2 + 1}`, brought }
}

function between(first: number): TLRecord[] {
  const zones = new Map(werkvorm.zones({}, 'nl', 'duo').map((zone) => [zone.name, zone.areas[0]?.room]))
  const write = (zone: string, by: number) =>
    note(`${zone}${first}`, `${zone} van ${by}`, { ...zones.get(zone), meta: { by: `m${by}` } })
  return [write('shared', first), write('different', first + 1), write('new', first)]
}

/** Ordered by discipline, as the space orders people. */
export const people = Array.from({ length: 24 }, (_, at) => at)
  .sort((a, b) => (a % 5) - (b % 5) || a - b)
  .map((at) => `m${at}`)

export function harvestAll(sharing: Sharing = {}, order: readonly string[] = people): HarvestPlan {
  const duos = Array.from({ length: 12 }, (_, at) => duo(2 * at, sharing))
  return planHarvest(duos, plenary, {
    zones: toTogether ?? {},
    share: 'all',
    anonymous: false,
    seed: 1,
    people: order,
  })
}
