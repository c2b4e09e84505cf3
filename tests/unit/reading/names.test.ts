import { describe, expect, it } from 'vitest'
import { nameKey } from '../../../shared/reading/names/normalise.ts'
import { commonName, confirmedSets, type Named, sameNames } from '../../../shared/reading/names.ts'

function rows(...texts: string[]): Named[] {
  return texts.map((text, at) => ({ id: `n${at}`, text }))
}

function suggestedNear(one: string, other: string): boolean {
  return sameNames(rows(one, other)).length === 1
}

describe('a name is told by its words', () => {
  it.each([
    ['De Gemeente', 'gemeente'],
    ['  GEMEENTE Zaandam ', 'gemeente zaandam'],
    ['Coöperatie Zorg', 'cooperatie zorg'],
    ['G.G.D.', 'GGD'],
    ['Bakkerij Jansen B.V.', 'bakkerij jansen'],
    ['Stichting Lezen & Schrijven', 'lezen en schrijven'],
    ['huisartsen', 'de huisarts'],
    ['scholen', 'School'],
    ['bedrijven', 'bedrijf'],
    ['ziekenhuizen', 'ziekenhuis'],
    ['leraren', 'leraar'],
    ['gemeenten', 'gemeente'],
    ['kinderen', 'kind'],
    ["collega's", 'collega’s'],
    ['the universities', 'University'],
    ['Parents and teachers', 'parents & teachers'],
    ['klassen', 'klas'],
  ])('%s and %s are written alike', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Gemeente Utrecht', 'Utrecht'],
    ['Gemeente Utrecht', 'Provincie Utrecht'],
    ['ouders', 'ouderen'],
    ['GGD', 'GGZ'],
    ['Groep 7', 'Groep 8'],
    ['', '...'],
    ['School Noord', 'School Zuid'],
  ])('%s and %s are not the same', (one, other) => {
    expect(sameNames(rows(one, other))).toEqual([])
  })

  it('keeps a name of nothing but small words', () => {
    expect(nameKey('De stichting')).not.toBe('')
  })

  it('names nothing by emoji, spaces or marks', () => {
    expect(sameNames(rows('🏫', '🏫', '', ' ', '!!', '\u202e'))).toEqual([])
  })
})

describe('suggestions of the same name', () => {
  it('suggests notes that are written alike first, under the name that most have', () => {
    const found = sameNames(rows('Wijkteam', 'de gemeente', 'Wijkteems', 'Gemeente', 'wijkteam', 'gemeente'))
    expect(found).toEqual([
      { notes: ['n0', 'n4'], name: 'Wijkteam', exact: true },
      { notes: ['n1', 'n3', 'n5'], name: 'de gemeente', exact: true },
      { notes: ['n0', 'n2', 'n4'], name: 'Wijkteam', exact: false },
    ])
  })

  it.each([
    ['Gemeente Zaanstad', 'Gemeente Zanstad'],
    ['woningcorporatie', 'woningcoprporatie'],
    ['woningcorporatie', 'woningcorproatie'],
    ['jeugd zorg', 'Jeugdzorg'],
    ['Gemeente Utrecht', 'Utrecht, gemeente'],
    ['CJG', 'Centrum voor Jeugd en Gezin'],
    ['RvdK', 'Raad voor de Kinderbescherming'],
    ['Jeugdgezondheidszorg (JGZ)', 'JGZ'],
    ['Jeugdgezondheidszorg (JGZ)', 'Jeugdgezondheidszorg'],
  ])('%s may be %s', (one, other) => {
    expect(suggestedNear(one, other)).toBe(true)
  })

  it.each([
    ['Gemeente Almere', 'Gemeente Almelo'],
    ['Wijkteam Oost', 'Wijkteam West'],
    ['werkgevers', 'werknemers'],
  ])('%s is not taken for %s', (one, other) => {
    expect(suggestedNear(one, other)).toBe(false)
  })

  it('does not suggest what a person has confirmed, but does suggest a third', () => {
    const said: Named[] = [
      { id: 'a', text: 'school' },
      { id: 'b', text: 'School', same: 'a' },
    ]
    expect(sameNames(said)).toEqual([])
    expect(sameNames([...said, { id: 'c', text: 'scholen' }])).toMatchObject([{ notes: ['a', 'b', 'c'] }])
  })

  it('does not suggest what a person has set apart', () => {
    expect(
      sameNames([
        { id: 'a', text: 'school', same: 'a' },
        { id: 'b', text: 'School', same: 'b' },
      ]),
    ).toEqual([])
  })

  it('counts a note that was set apart and joined later as joined', () => {
    expect(
      sameNames([
        { id: 'a', text: 'school', same: 'a' },
        { id: 'b', text: 'School', same: 'a' },
        { id: 'c', text: 'scholen', same: 'a' },
      ]),
    ).toEqual([])
  })

  it('is quick for 500 long and hostile names', () => {
    const texts = Array.from(
      { length: 500 },
      (_, at) => `${'a'.repeat(at % 90)}${'('.repeat(4000)}.b.c ${at}`,
    )
    const begin = performance.now()
    sameNames(rows(...texts))
    // About 50 ms on a quiet machine; an expression that runs away takes minutes.
    expect(performance.now() - begin).toBeLessThan(3_000)
  })
})

describe('confirmed sets', () => {
  it('follows chains and circles, and passes over notes that are gone', () => {
    const sets = confirmedSets([
      { id: 'a', text: '', same: 'c' },
      { id: 'b', text: '', same: 'a' },
      { id: 'c', text: '', same: 'b' },
      { id: 'd', text: '', same: 'gone' },
      { id: 'e', text: '', same: 'e' },
    ])
    expect(sets.map((set) => set.map(({ id }) => id))).toEqual([['a', 'b', 'c'], ['d'], ['e']])
  })

  it('takes the name as most people write it', () => {
    expect(commonName(['GGD', 'De GGZ', 'ggz'])).toBe('De GGZ')
    expect(commonName(['ouders', 'Ouders', 'Ouders', 'GGD'])).toBe('Ouders')
    expect(commonName([])).toBe('')
  })
})
