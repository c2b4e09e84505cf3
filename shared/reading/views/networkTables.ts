import type { Language } from '../../space/model.ts'
import { nodeColors, tieLookOf, tieLooks, tieSizes } from '../../werkvormen/sociale-kaart/looks.ts'
import { nodeName } from '../network/nodeName.ts'
import { structureOf } from '../network/structure.ts'
import { type NetworkOutcome, nodeTypes, tieTypes } from '../network.ts'
import type { Column, Row, Table } from '../view.ts'
import { networkTexts } from './networkTexts.ts'

/** Who is on the map, and who is tied to whom. Ties have a table as soon as there is one. */
export function networkTables(network: NetworkOutcome, language: Language): Table[] {
  if (network.nodes.length === 0) return []
  const nodes = nodeTable(network, language)
  return network.ties.length === 0 ? [nodes] : [nodes, tieTable(network, language)]
}

function nodeTable(network: NetworkOutcome, language: Language): Table {
  const { tables, types, outside } = networkTexts[language]
  const { degree, bridging } = structureOf(network)
  const titles = new Map(network.levels.map(({ level, title }) => [level, title]))
  const withNames = hasNames(network)
  const rows = network.nodes.map((node): Row => {
    const { id, type, level, discipline, from, names = [], namedBy = [] } = node
    const counts = [degree.get(id) ?? 0, percent(bridging.get(id) ?? 0)]
    const place = titles.get(level) ?? outside
    const called = withNames ? [names.join(', ')] : []
    const groups = [...new Set([from, ...namedBy])].filter((group) => group !== '').join(', ')
    return { notes: [id], cells: [node.text, ...called, types[type], place, ...counts, discipline, groups] }
  })
  return { key: 'nodes', title: tables.nodes, columns: nodeColumns(network, language), rows }
}

/** Whether somebody merged nodes of which one was called otherwise. */
function hasNames({ nodes }: NetworkOutcome): boolean {
  return nodes.some(({ names = [] }) => names.length > 0)
}

function nodeColumns(network: NetworkOutcome, language: Language): Column[] {
  const { columns: words, types } = networkTexts[language]
  const choices = nodeTypes.map((type) => ({ title: types[type], color: nodeColors[type] }))
  const zones = network.levels.map(({ level, title }) => ({ name: level, title }))
  return [
    { key: 'name', title: words.name, kind: 'text', edit: { kind: 'words' } },
    ...(hasNames(network) ? [{ key: 'names', title: words.names, kind: 'text' } as const] : []),
    { key: 'type', title: words.type, kind: 'text', edit: { kind: 'colour', choices } },
    { key: 'level', title: words.level, kind: 'text', edit: { kind: 'zone', zones } },
    { key: 'ties', title: words.ties, kind: 'number' },
    { key: 'bridging', title: words.bridging, kind: 'number' },
    { key: 'discipline', title: words.discipline, kind: 'text' },
    { key: 'from', title: words.group, kind: 'text' },
  ]
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}

function tieTable(network: NetworkOutcome, language: Language): Table {
  const { tables, ties: types, directions } = networkTexts[language]
  const names = new Map(network.nodes.map((node) => [node.id, nodeName(node)]))
  const rows = network.ties.map(({ id, from, to, type, strength, directed, text }): Row => {
    const ends = [names.get(from) ?? '', names.get(to) ?? '']
    const way = directed ? directions.directed : directions.mutual
    return { notes: [from, to], tie: id, cells: [...ends, types[type], String(strength), way, text] }
  })
  return { key: 'ties', title: tables.ties, columns: tieColumns(language), rows }
}

function tieColumns(language: Language): Column[] {
  const { columns: words, ties: types, directions } = networkTexts[language]
  const kinds = tieTypes.map((type) => ({ title: types[type], look: tieLooks[type] }))
  const strengths = tieSizes.map((size, at) => ({ title: String(at + 1), look: { size } }))
  const ways = (['directed', 'mutual'] as const).map((way) => {
    const { heads } = tieLookOf({ type: 'existing', strength: 1, directed: way === 'directed' })
    return { title: directions[way], look: { heads } }
  })
  return [
    { key: 'from', title: words.from, kind: 'text' },
    { key: 'to', title: words.to, kind: 'text' },
    { key: 'kind', title: words.kind, kind: 'text', edit: { kind: 'tie', choices: kinds } },
    { key: 'strength', title: words.strength, kind: 'text', edit: { kind: 'tie', choices: strengths } },
    { key: 'direction', title: words.direction, kind: 'text', edit: { kind: 'tie', choices: ways } },
    { key: 'text', title: words.text, kind: 'text' },
  ]
}
