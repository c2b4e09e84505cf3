import type { NetworkOutcome } from '../reading/network.ts'
import type { Language } from '../space/model.ts'
import { escapedXml } from '../xmlText.ts'
import { graphData, type NodeData, rgbOf, type TieData } from './graphData.ts'

type Key<Thing> = {
  readonly name: string
  readonly type: 'string' | 'int' | 'double' | 'boolean'
  readonly value: (thing: Thing) => string | number | boolean
}

/** Gephi knows a colour in this format by its parts only, other programs by `color`. */
const colourKeys: readonly Key<{ readonly colour: string }>[] = [
  { name: 'color', type: 'string', value: ({ colour }) => colour },
  { name: 'r', type: 'int', value: ({ colour }) => rgbOf(colour)[0] },
  { name: 'g', type: 'int', value: ({ colour }) => rgbOf(colour)[1] },
  { name: 'b', type: 'int', value: ({ colour }) => rgbOf(colour)[2] },
]

const nodeKeys: readonly Key<NodeData>[] = [
  { name: 'label', type: 'string', value: ({ label }) => label },
  { name: 'text', type: 'string', value: ({ text }) => text },
  { name: 'type', type: 'string', value: ({ type }) => type },
  { name: 'level', type: 'string', value: ({ level }) => level },
  { name: 'levelOrder', type: 'int', value: ({ levelOrder }) => levelOrder },
  { name: 'discipline', type: 'string', value: ({ discipline }) => discipline },
  { name: 'from', type: 'string', value: ({ from }) => from },
  { name: 'x', type: 'double', value: ({ x }) => x },
  { name: 'y', type: 'double', value: ({ y }) => y },
  ...colourKeys,
]

/** `label` is what programs write beside a line, `weight` is what programs use for the thickness of a line and in measures. */
const tieKeys: readonly Key<TieData>[] = [
  { name: 'label', type: 'string', value: ({ text }) => text },
  { name: 'kind', type: 'string', value: ({ type }) => type },
  { name: 'strength', type: 'int', value: ({ strength }) => strength },
  { name: 'weight', type: 'double', value: ({ strength }) => strength },
  { name: 'directed', type: 'boolean', value: ({ directed }) => directed },
  { name: 'text', type: 'string', value: ({ text }) => text },
  ...colourKeys,
]

/**
 * A network as GraphML 1.0 (graphml.graphdrawing.org), for Gephi, yEd, Cytoscape and programs. Written here because the
 * graph library only reads it.
 */
export function graphmlOf(network: NetworkOutcome, language: Language): string {
  const { nodes, ties } = graphData(network, language)
  // Programs that know one direction for a whole file go by this, and refuse ties that differ from it.
  const direction = ties.length > 0 && ties.every(({ directed }) => directed) ? 'directed' : 'undirected'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...nodeKeys.map((key) => keyLine(key, 'node')),
    ...tieKeys.map((key) => keyLine(key, 'edge')),
    `  <graph id="map" edgedefault="${direction}">`,
    ...nodes.flatMap((node) => [
      `    <node id="${escapedXml(node.id)}">`,
      ...dataLines(nodeKeys, node, 'node'),
      '    </node>',
    ]),
    ...ties.flatMap((tie) => [edgeLine(tie), ...dataLines(tieKeys, tie, 'edge'), '    </edge>']),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function keyLine({ name, type }: Pick<Key<never>, 'name' | 'type'>, of: 'node' | 'edge'): string {
  return `  <key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`
}

function edgeLine({ id, from, to, directed }: TieData): string {
  const [key, source, target] = [id, from, to].map(escapedXml)
  return `    <edge id="${key}" source="${source}" target="${target}" directed="${directed}">`
}

function dataLines<Thing>(keys: readonly Key<Thing>[], thing: Thing, of: 'node' | 'edge'): string[] {
  return keys.flatMap(({ name, value }) => {
    const text = escapedXml(String(value(thing)))
    return text === '' ? [] : [`      <data key="${of}-${name}">${text}</data>`]
  })
}
