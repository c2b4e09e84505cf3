import { describe, expect, it } from 'vitest'
import { compareNetworks } from '../../../../shared/reading/network/compare.ts'
import { comparePicture } from '../../../../shared/reading/pictures/networkCompare.ts'
import { networkPlan } from '../../../../shared/reading/pictures/networkPlan.ts'
import { type SvgNode, svgText } from '../../../../shared/reading/pictures/svg.ts'
import { findingsOf, picturesOf, tablesOf } from '../../../../shared/reading/views/index.ts'
import { changesTable } from '../../../../shared/reading/views/networkChanges.ts'
import { overlaps } from '../../../../shared/werkvormen/kit/box.ts'
import { karateClub } from './karate.ts'
import { levels, network, networkOf, node, tie } from './networks.ts'

const town = network(
  [
    node('a', { text: 'Wijkagent\ntel. 06', discipline: 'veiligheid' }),
    node('b', { text: 'GGD', type: 'organisation', level: 'level-2', discipline: 'zorg' }),
    node('c', { text: 'School', type: 'organisation', level: 'level-2', discipline: 'zorg' }),
    node('d', { text: 'ggd', level: '' }),
  ],
  [
    tie('a', 'b', { strength: 3 }),
    tie('a', 'c', { type: 'new', directed: true, text: 'belt' }),
    tie('b', 'd', { type: 'wished' }),
  ],
)

describe('a map as tables', () => {
  it('has a row for every name and every tie', () => {
    const [nodes, ties] = tablesOf(town, 'nl')
    expect(nodes?.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
      ['Wijkagent\ntel. 06', 'persoon', 'kind', 2, 33.3],
      ['GGD', 'organisatie', 'professional', 1, 0],
      ['School', 'organisatie', 'professional', 1, 0],
      ['ggd', 'persoon', 'Buiten de niveaus', 0, 0],
    ])
    expect(ties?.rows.map(({ notes, tie: id, cells }) => [notes, id, cells])).toEqual([
      [['a', 'b'], 'a-b', ['Wijkagent', 'GGD', 'bestaat', '3', 'beide kanten op', '']],
      [['a', 'c'], 'a-c', ['Wijkagent', 'School', 'nieuw', '2', 'één kant op', 'belt']],
      [['b', 'd'], 'b-d', ['GGD', 'ggd', 'gewenst', '2', 'beide kanten op', '']],
    ])
  })

  it('offers in every cell that can be edited what the cell says', () => {
    for (const table of tablesOf(town, 'en')) {
      for (const [at, { edit }] of table.columns.entries()) {
        const choices =
          edit?.kind === 'tie' || edit?.kind === 'colour' ? edit.choices.map(({ title }) => title) : undefined
        if (choices) for (const { cells } of table.rows) expect(choices).toContain(cells[at])
      }
    }
  })

  it('has the same columns in both languages, and no table without names', () => {
    const keys = (language: 'nl' | 'en') =>
      tablesOf(town, language).map(({ columns }) => columns.map(({ key }) => key))
    expect(keys('nl')).toEqual(keys('en'))
    expect(tablesOf(network([]), 'nl')).toEqual([])
  })
})

describe('what a map says in sentences', () => {
  const said = (map: typeof town) => findingsOf(map, 'nl').map(({ sentence }) => sentence)

  it('tells the measures, and what they do not say', () => {
    const findings = findingsOf(town, 'nl')
    expect(said(town)).toEqual([
      'Er staan 3 verbindingen op de kaart: 1 bestaat al, 1 is nieuw door de CoP en 1 is gewenst.',
      'Van elke 100 paren die elkaar zouden kunnen kennen, zijn er 33 verbonden.',
      '‘Wijkagent’ is met de meeste anderen verbonden: 2.',
      '‘Wijkagent’ verbindt groepen die elkaar anders niet kennen.',
      '‘ggd’ heeft nog geen verbinding.',
      '2 van de 2 verbindingen lopen van het ene niveau naar het andere.',
      '2 van de 2 verbindingen liggen tussen namen die door verschillende vakgebieden zijn opgeschreven.',
      'Gewenst, maar nog niet gelegd: ‘GGD – ggd’.',
      '1 naam ligt nog niet op een niveau.',
      '‘GGD’ staat 2 keer op de kaart. Is dat dezelfde?',
    ])
    expect(findings.find(({ key }) => key === 'bridge')).toMatchObject({ notes: ['a'], tone: 'fact' })
    expect(findings.find(({ key }) => key === 'cross-discipline')?.limits).toContain(
      'wie het briefje schreef',
    )
    expect(findings.find(({ key }) => key === 'same-name')).toMatchObject({
      notes: ['b', 'd'],
      tone: 'attention',
    })
  })

  it('tells of how many names nobody said what they are, and asks of a list no levels', () => {
    const list = network([
      node('a', { type: 'unknown', level: '' }),
      node('b', { level: '' }),
      node('c', { type: 'unknown', level: '' }),
    ])
    const [unknown, ...others] = findingsOf(list, 'nl').filter(({ tone }) => tone === 'fact')
    expect(others).toEqual([])
    expect(unknown).toMatchObject({ key: 'unknown-type', value: 2, notes: ['a', 'c'] })
    expect(unknown?.sentence).toMatch(/^Bij 2 namen is nog niet gekozen wat het is/)
  })

  it('does not ask again about names that people set apart, or made the same', () => {
    const apart = { ...town, nodes: town.nodes.map((one) => (one.id === 'd' ? { ...one, same: 'd' } : one)) }
    expect(findingsOf(apart, 'nl').map(({ key }) => key)).not.toContain('same-name')
  })

  it('says of a circle that nobody stands out, and of a club that hangs together that it does', () => {
    const circle = networkOf([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ])
    expect(findingsOf(circle, 'en').map(({ key }) => key)).toEqual([
      'ties',
      'density',
      'parts',
      'cross-level',
      'empty-level',
    ])
    const club = findingsOf(networkOf(karateClub), 'en')
    expect(club.find(({ key }) => key === 'parts')?.sentence).toBe(
      'Everyone on the map is linked, directly or through others.',
    )
  })

  it('says little of little', () => {
    expect(said(network([]))).toEqual([])
    expect(said(network(['a', 'b']))).toContain('Er staan nog geen verbindingen op de kaart.')
    expect(said({ ...network(['a']), loose: ['x'] })).toContain(
      '1 lijn zit niet aan twee namen vast en telt niet mee.',
    )
  })

  it('says the same in both languages', () => {
    const keys = (language: 'nl' | 'en') =>
      findingsOf(town, language).map(({ key, value, notes }) => [key, value, notes])
    expect(keys('nl')).toEqual(keys('en'))
  })
})

describe('a map as a picture', () => {
  it('shows every name as text, once, and leads to its note', () => {
    const [picture] = picturesOf(town, { language: 'nl', theme: 'dark' })
    const marks = all(picture?.svg as SvgNode).filter(({ note }) => note !== undefined)
    expect(marks.map(({ note }) => note)).toEqual(['a', 'b', 'c', 'd'])
    expect(svgText(picture?.svg as SvgNode)).toContain('>GGD</text>')
    expect(picturesOf(network([]), { language: 'nl', theme: 'light' })).toEqual([])
  })

  it('lays no name over another, each in its level, with 80 of them', () => {
    const nodes = Array.from({ length: 80 }, (_, at) =>
      node(`n${at}`, { level: at % 3 === 0 ? 'level-1' : 'level-2' }),
    )
    const ties = Array.from({ length: 50 }, (_, at) => ({
      from: `n${(at * 7) % 80}`,
      to: `n${(at * 13 + 5) % 80}`,
    }))
    const plan = networkPlan({ levels, nodes }, ties, 'elsewhere')
    const boxes = [...plan.nodes.values()].map(({ box }) => box)
    for (const [at, box] of boxes.entries()) {
      expect(boxes.slice(at + 1).filter((other) => overlaps(box, other))).toEqual([])
    }
    for (const { node: one, box } of plan.nodes.values()) {
      const level = plan.levels[one.level === 'level-1' ? 0 : 1]
      expect(level && overlaps(level.box, box)).toBe(true)
    }
  })

  it('never makes markup of what people wrote', () => {
    const map = network([node('a', { text: '<script>&"\u0000\ud800' }), 'b'], [['a', 'b']])
    const text = svgText(picturesOf(map, { language: 'en', theme: 'light' })[0]?.svg as SvgNode)
    expect(text).not.toContain('<script')
    expect(text.isWellFormed()).toBe(true)
  })
})

describe('two dates', () => {
  const later = network(
    [...town.nodes.slice(0, 3), node('e', { text: 'Jeugdteam' })],
    [tie('a', 'c'), tie('b', 'c', { type: 'wished' }), tie('a', 'e')],
  )
  const changes = compareNetworks(
    { at: Date.UTC(2026, 8, 1), network: town },
    { at: Date.UTC(2026, 10, 2), network: later },
  )

  it('are a table of what changed, without what stayed', () => {
    expect(changesTable(changes, 'nl').rows.map(({ cells }) => cells.slice(0, 3))).toEqual([
      ['Jeugdteam', '', 'nieuwe naam'],
      ['Wijkagent', 'Jeugdteam', 'nieuw'],
      ['Wijkagent', 'GGD', 'gestopt'],
      ['GGD', 'School', 'nu ook gewenst'],
    ])
  })

  it('are a picture with the days in its label and a legend for what it shows', () => {
    const text = svgText(comparePicture(changes, later.levels, { language: 'nl', theme: 'light' }))
    expect(text).toContain('1 september 2026')
    expect(text).toContain('2 november 2026')
    for (const words of ['nieuw', 'gestopt', 'nu ook gewenst', 'gebleven'])
      expect(text).toContain(`>${words}</text>`)
    expect(text).not.toContain('>nog steeds gewenst</text>')
  })
})

function all(root: SvgNode): SvgNode[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : all(child)))]
}
