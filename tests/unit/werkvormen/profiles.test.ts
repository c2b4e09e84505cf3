import type { TLRecord } from '@tldraw/tlschema'
import { describe, expect, test } from 'vitest'
import { planHarvest } from '../../../shared/board/harvest/index.ts'
import { boardOutcome, boardOutline } from '../../../shared/reading/board.ts'
import { outcomeSchema } from '../../../shared/reading/outcome.ts'
import type { ProfilesOutcome } from '../../../shared/reading/profiles.ts'
import type { People } from '../../../shared/reading/reading.ts'
import { findingsOf, tablesOf } from '../../../shared/reading/views/index.ts'
import { note, source } from '../shared/board/harvest/boards.ts'
import { harvestedOnto } from '../shared/board/harvest/measures.ts'
import { card, duo, harvestAll, plenary, toTogether, werkvorm } from './cards.ts'

const disciplines = ['onderwijs', 'zorg', 'welzijn', 'sport', 'jeugd']
const everyone: People = new Map(
  Array.from({ length: 24 }, (_, at) => [
    `m${at}`,
    { id: `m${at}`, name: `Lid ${at}`, discipline: disciplines[at % 5] ?? '' },
  ]),
)

function read(
  records: ReadonlyMap<string, TLRecord>,
  layout = 'plenary',
  people = everyone,
  owner?: string,
): ProfilesOutcome {
  const board = { werkvorm: 'wie-zijn-wij', layout, settings: {}, language: 'nl' as const, owner }
  const outcome = boardOutcome(boardOutline(records, board), board, people)
  expect(outcomeSchema.parse(outcome)).toEqual(outcome)
  if (outcome.kind !== 'profiles') throw new Error('another kind')
  return outcome
}

const sentences = (outcome: ProfilesOutcome) => findingsOf(outcome, 'nl').map(({ sentence }) => sentence)
const table = (outcome: ProfilesOutcome, key: string) =>
  tablesOf(outcome, 'nl')
    .find((each) => each.key === key)
    ?.rows.map(({ cells }) => cells) ?? []
const room = (zone: string, layout = 'plenary') =>
  werkvorm.zones({}, 'nl', layout).find(({ name }) => name === zone)?.areas[0]?.room ?? { x: 0, y: 0 }

describe('the reading of wie-zijn-wij', () => {
  test.each(['plenary', 'card', 'duo', 'duo-3'])('an empty board (%s) says nothing', (layout) => {
    const records = new Map(werkvorm.layout({}, 'nl', layout).map((record) => [record.id as string, record]))
    const outcome = read(records, layout)
    expect(outcome).toMatchObject({ profiles: [], bring: [], questions: [] })
    expect(sentences(outcome)).toEqual([])
  })

  test('a card of one’s own is one profile with every field', () => {
    const { profiles, questions } = read(card(3, {}).records, 'card', everyone, 'm3')
    expect(profiles).toHaveLength(1)
    expect(profiles[0]).toMatchObject({ memberId: 'm3', name: 'Naam 3', discipline: 'sport' })
    expect(Object.keys(profiles[0]?.fields ?? {})).toEqual(['proud', 'bring', 'doubt', 'learn'])
    expect(questions.map(({ text }) => text)).toEqual(['Hoe begin ik?'])
  })

  test('a duo board tells both, what the partner added, and what is shared and different', () => {
    const one = duo(0, {})
    const { x, y } = room('bring-2', 'duo')
    const said = note('said', 'Jij luistert echt', { x: x + 220, y, meta: { by: 'm0' } })
    const outcome = read(new Map([...one.records, [said.id, said]]), 'duo')
    expect(outcome.profiles.map(({ memberId, name }) => [memberId, name])).toEqual([
      ['m0', 'Naam 0'],
      ['m1', 'Naam 1'],
    ])
    const texts = outcome.profiles[1]?.fields.bring?.map(({ text, by }) => [text, by])
    expect(texts).toEqual([
      ['Ik ken elk gezin in de straat.', 'm1'],
      ['Jij luistert echt', 'm0'],
    ])
    expect(outcome.together.map(({ zone, notes }) => [zone, notes.length])).toEqual([
      ['shared', 1],
      ['different', 1],
      ['new', 1],
    ])
    expect(sentences(outcome)).toContain('Jullie schreven 1 ding op die jullie delen, en 1 verschil.')
  })

  test('24 people on the board of everyone: by discipline, with a table of what they bring and learning questions', () => {
    const outcome = read(harvestedOnto(plenary, harvestAll()))
    expect(outcome.profiles.map(({ discipline }) => discipline)).toEqual(
      ['jeugd', 'onderwijs', 'sport', 'welzijn', 'zorg'].flatMap((each) =>
        Array.from({ length: each === 'jeugd' ? 4 : 5 }, () => each),
      ),
    )
    expect(new Set(outcome.profiles.map(({ memberId }) => memberId)).size).toBe(24)
    expect(Object.keys(outcome.profiles[0]?.fields ?? {})).toEqual(['bring', 'learn'])
    expect(outcome.bring.map(({ discipline, notes }) => [discipline, notes.length])).toEqual([
      ['jeugd', 4],
      ['onderwijs', 5],
      ['sport', 5],
      ['welzijn', 5],
      ['zorg', 5],
    ])
    expect(outcome.questions).toHaveLength(24)
    expect(sentences(outcome).slice(0, 2)).toEqual([
      'Er zijn 24 kaarten, uit 5 vakgebieden.',
      'Er zijn 24 leervragen, uit 5 vakgebieden.',
    ])
    expect(table(outcome, 'bring')[0]).toEqual(['jeugd', 'Ik ken elk gezin in de straat.', 'Naam 14'])
    expect(tablesOf(outcome, 'en').map(({ rows }) => rows.length)).toEqual([24, 24, 24, 24])
  })

  test('an anonymous gallery tells no names: its notes are of nobody', () => {
    const rules = { zones: toTogether ?? {}, share: 'all', anonymous: true, seed: 3 } as const
    const outcome = read(harvestedOnto(plenary, planHarvest([duo(0, {})], plenary, rules)))
    expect(outcome).toMatchObject({ profiles: [], bring: [] })
    expect(outcome.questions.map(({ by, from }) => [by, from])).toEqual([
      [null, ''],
      [null, ''],
    ])
    expect(outcome.together.find(({ zone }) => zone === 'gallery')?.notes).toHaveLength(6)
  })

  test('who left the space is a card without a member', () => {
    const people = new Map([...everyone].filter(([id]) => id !== 'm1'))
    const outcome = read(harvestedOnto(plenary, harvestAll()), 'plenary', people)
    expect(outcome.profiles.find(({ name }) => name === 'Naam 1')).toMatchObject({
      memberId: null,
      discipline: 'Vak 1',
    })
    expect(JSON.stringify(outcome)).not.toContain('"m1"')
  })

  test('what people write in the gallery, on whoever’s name, is on nobody’s card; what was moved to the middle is of all', () => {
    const { x, y } = room('gallery')
    const wrote = note('wrote', 'Ik ben er ook', { x, y, meta: { by: 'm5' } })
    const moved = note('moved', 'Dit geldt voor ons allemaal', {
      ...room('together'),
      meta: {
        ...{ by: 'm6', origin: { board: 'card6', label: 'x', zone: 'bring' } },
        harvest: { print: 'x', from: 'duo6', record: 'y', zone: 'bring-1' },
      },
    })
    const outcome = read(new Map([...plenary, [wrote.id, wrote], [moved.id, moved]]))
    expect(outcome.profiles).toEqual([])
    expect(outcome.together.find(({ zone }) => zone === 'gallery')?.notes).toMatchObject([{ id: wrote.id }])
    expect(outcome.together.find(({ zone }) => zone === 'together')?.notes).toMatchObject([{ id: moved.id }])
  })

  test('a card of a group is of nobody, and who writes on it on another’s name does not make it theirs', () => {
    const { x, y } = room('bring', 'card')
    const forged = note('forged', 'Ik kan niets', { x, y, meta: { by: 'm3' } })
    const layout = werkvorm.layout({}, 'nl', 'card').map((record) => [record.id as string, record] as const)
    const records = new Map([...layout, [forged.id, forged] as const])
    expect(read(records, 'card').profiles).toMatchObject([{ memberId: null, name: '' }])
    const rules = { zones: toTogether ?? {}, share: 'all', anonymous: false, seed: 1 } as const
    const whole = { ...rules, zones: { '*': 'gallery' } }
    const plan = planHarvest([card(4, {}), source('groep', records)], plenary, whole)
    const outcome = read(harvestedOnto(plenary, plan))
    expect(outcome.profiles.map(({ memberId }) => memberId).sort()).toEqual(['m4', null])
  })

  test('a person who was in two duos has one profile', () => {
    const rules = { zones: toTogether ?? {}, share: 'all', anonymous: false, seed: 1 } as const
    const plan = planHarvest([duo(0, {}), duo(6, {}, [1, 7])], plenary, rules)
    expect(
      read(harvestedOnto(plenary, plan))
        .profiles.map(({ memberId }) => memberId)
        .sort(),
    ).toEqual(['m0', 'm1', 'm7'])
  })

  test('hostile words, meta and zones are words and nothing else', () => {
    const text = '<img src=x onerror=alert(1)>=cmd|"/c"!A1'
    const { x, y } = room('gallery')
    const odd = [
      note('a', text, { x, y, meta: { by: '__proto__' } }),
      note('b', text, {
        x,
        y,
        meta: { by: 'm1', harvest: { from: '__proto__', zone: 'bring-1' }, origin: 7 },
      }),
      note('c', text, { x, y, meta: { by: { id: 'm1' }, harvest: { from: 1, zone: ['bring'] } } }),
      note('d', text, { x, y, meta: { by: 'm2', harvest: { from: 'x', zone: 'constructor-9' } } }),
    ]
    const outcome = read(
      new Map([...plenary, ...odd.map((record) => [record.id as string, record] as const)]),
    )
    const rows = [
      ...outcome.profiles.flatMap(({ fields }) => Object.values(fields).flat()),
      ...outcome.together.flatMap(({ notes }) => notes),
    ]
    expect(rows.map((row) => row.text)).toEqual([text, text, text, text])
    expect(findingsOf(outcome, 'nl').length).toBeGreaterThan(0)
  })

  test('who is the only one of a discipline, and what only they bring, is said', () => {
    const rules = { zones: toTogether ?? {}, share: 'all', anonymous: false, seed: 1 } as const
    const people = new Map(
      [...everyone].map(([id, each]) => [id, { ...each, discipline: id === 'm3' ? 'sport' : 'zorg' }]),
    )
    const plan = planHarvest([duo(0, {}), duo(2, { bring: 'Een veld om op te spelen' })], plenary, rules)
    const outcome = read(harvestedOnto(plenary, plan), 'plenary', people)
    expect(sentences(outcome)).toContain('Uit dit vakgebied is er één persoon: sport (Naam 3).')
    expect(sentences(outcome)).toContain('Alleen sport brengt mee: “Een veld om op te spelen”.')
    expect(sentences(outcome)).toContain('Bij ‘Voor wie doen we dit?’ staat nog niets.')
  })
})
