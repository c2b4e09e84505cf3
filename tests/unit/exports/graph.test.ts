import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import Graph from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { gexfOf } from '../../../shared/exports/gexf.ts'
import { graphmlOf } from '../../../shared/exports/graphml.ts'
import type { NetworkOutcome } from '../../../shared/reading/network.ts'
import { karateClub } from '../reading/network/karate.ts'
import { network, networkOf, node, tie } from '../reading/network/networks.ts'

const day = Date.UTC(2026, 10, 22, 9)
const schema = (name: string) => ({
  fileName: name,
  contents: readFileSync(new URL(`../../support/schemas/${name}`, import.meta.url), 'utf8'),
})

/** What the schema of a format has against a file. */
async function faults(format: 'graphml' | 'gexf', contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: `map.${format}`, contents }],
    schema: [schema(`${format}.xsd`)],
    preload: format === 'gexf' ? [schema('gexf-viz.xsd')] : [],
  })
  return errors.map(({ message }) => message)
}

const both = async (map: NetworkOutcome) => [
  ...(await faults('graphml', graphmlOf(map, 'nl'))),
  ...(await faults('gexf', gexfOf(map, 'nl', day))),
]

const town = network(
  [
    node('shape:a', { text: 'Wijkagent\nNoord', discipline: 'veiligheid', from: 'Groep 2' }),
    node('shape:b', { text: 'GGD & "co" <jeugd>', type: 'organisation', level: 'level-2' }),
    node('shape:c', { text: 'Kansrijke Start', type: 'initiative', level: '' }),
  ],
  [
    tie('shape:a', 'shape:b', { strength: 3, text: 'belt wekelijks' }),
    tie('shape:c', 'shape:b', { type: 'wished', directed: true, strength: 1 }),
    tie('shape:b', 'shape:a', { type: 'new', directed: true }),
  ],
)

// The schema checker starts anew for each file, which takes long on a busy machine.
describe('a map as a graph for other programs', { timeout: 60_000 }, () => {
  it.each([
    ['a map', town],
    ['the karate club', networkOf(karateClub)],
    ['a map without ties', network(['a', 'b'])],
    ['an empty map', network([])],
    [
      'ties twice between the same two, and one to what is gone',
      network(
        ['a', 'b'],
        [
          tie('a', 'b'),
          tie('a', 'b', { id: 'again', type: 'wished' }),
          tie('a', 'b', { id: 'to', directed: true }),
          tie('a', 'gone'),
        ],
      ),
    ],
  ])('is valid GraphML and GEXF: %s', async (_name, map) => {
    expect(await both(map)).toEqual([])
  })

  it('is refused by the schemas when something is wrong with it', async () => {
    expect(
      await faults('graphml', graphmlOf(town, 'nl').replace('source="shape:a"', 'source="gone"')),
    ).not.toEqual([])
    expect(await faults('gexf', gexfOf(town, 'nl', day).replace('weight="3"', 'weight="veel"'))).not.toEqual(
      [],
    )
  })

  it('says the same when another program reads its GraphML', () => {
    const read = parseGraphml(Graph, graphmlOf(town, 'en'))
    expect([read.order, read.size]).toEqual([3, 3])
    expect(read.getNodeAttributes('shape:a')).toMatchObject({
      label: 'Wijkagent',
      text: 'Wijkagent\nNoord',
      type: 'person',
      level: 'kind',
      levelOrder: 1,
      discipline: 'veiligheid',
      from: 'Groep 2',
    })
    expect(read.getNodeAttributes('shape:b')).toMatchObject({ label: 'GGD & "co" <jeugd>', levelOrder: 2 })
    expect(read.getNodeAttributes('shape:c')).toMatchObject({ level: 'Outside the levels', levelOrder: 0 })
    expect(read.getEdgeAttributes('shape:a-shape:b')).toMatchObject({
      label: 'belt wekelijks',
      kind: 'existing',
      strength: 3,
      weight: 3,
      directed: false,
    })
    // In its parts, as Gephi takes it: the reader makes it one again.
    expect(read.getNodeAttribute('shape:a', 'color')).toMatch(/^#[0-9a-f]{6}$/)
    expect(graphmlOf(town, 'en')).toContain('<data key="node-r">254</data>')
    expect([read.isDirected('shape:a-shape:b'), read.isDirected('shape:c-shape:b')]).toEqual([false, true])
    expect(read.extremities('shape:c-shape:b')).toEqual(['shape:c', 'shape:b'])
  })

  it('has a direction as a whole when all its ties have one, for programs that know no mixed maps', () => {
    const arrows = network(['a', 'b'], [tie('a', 'b', { directed: true })])
    expect(graphmlOf(arrows, 'nl')).toContain('edgedefault="directed"')
    expect(gexfOf(arrows, 'nl', day)).toContain('defaultedgetype="directed"')
    expect(graphmlOf(town, 'nl')).toContain('edgedefault="undirected"')
  })

  it('keeps two ties between the same two apart in Gephi, which adds up ties of one kind', () => {
    const twice = network(['a', 'b'], [tie('a', 'b'), tie('a', 'b', { id: 'again', type: 'wished' })])
    const kinds = [...gexfOf(twice, 'nl', day).matchAll(/<edge [^>]*kind="(\w+)"/g)].map(([, kind]) => kind)
    expect(kinds).toEqual(['existing', 'wished'])
  })

  it('says the same when another program reads its GEXF, with places and colours', () => {
    const read = parseGexf(Graph, gexfOf(town, 'nl', day))
    expect(read.getAttribute('lastModifiedDate')).toBe('2026-11-22')
    const { x, y, ...others } = read.getNodeAttributes('shape:b')
    expect([typeof x, typeof y]).toEqual(['number', 'number'])
    expect(others).toMatchObject({
      label: 'GGD & "co" <jeugd>',
      type: 'organisation',
      levelOrder: 2,
      shape: 'square',
    })
    expect(read.getEdgeAttributes('shape:c-shape:b')).toMatchObject({
      weight: 1,
      kind: 'wished',
      strength: 1,
      directed: true,
      shape: 'dashed',
    })
    expect([read.isDirected('shape:a-shape:b'), read.isDirected('shape:b-shape:a')]).toEqual([false, true])
  })

  it('is valid whatever people write: control characters, half characters and markup', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\u0000\u0008\u000b',
        '\ud800',
        '\udfff x',
        ']]>',
        '<!--',
        '&amp;&#0;',
        '"\'`',
        '\uffff\ufffe',
        '\r\n\t',
      ),
    )
    const samples = fc.sample(fc.tuple(hostile, hostile, hostile, hostile), { numRuns: 40, seed: 4 })
    const nodes = samples.map(([text, discipline, from], at) =>
      node(`shape:n${at}`, { text, discipline, from }),
    )
    const ties = samples.slice(1).map(([, , , text], at) => tie(`shape:n${at}`, `shape:n${at + 1}`, { text }))
    const levels = [{ level: 'level-1', title: samples.map(([text]) => text).join('') }]
    expect(await both({ ...network(nodes, ties), levels })).toEqual([])
  })
})
