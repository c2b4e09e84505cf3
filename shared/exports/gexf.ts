import Graph from 'graphology'
import { write } from 'graphology-gexf'
import { type NetworkOutcome, nodeTypes, type Tie } from '../reading/network.ts'
import type { Language } from '../space/model.ts'
import { graphData, type NodeData, nodeShapes, rgbOf, type TieData } from './graphData.ts'

/** A network as GEXF 1.3 (gexf.net), as Gephi opens it: with types, colours, places and thickness. `at` is its date. */
export function gexfOf(network: NetworkOutcome, language: Language, at: number): string {
  const { nodes, ties } = graphData(network, language)
  const graph = new Graph<NodeData, TieData>({ multi: true, type: 'mixed' })
  graph.setAttribute('lastModifiedDate', new Date(at).toISOString().slice(0, 10))
  graph.setAttribute('creator', 'Samenbord')
  for (const node of nodes) graph.mergeNode(node.id, node)
  for (const tie of ties) {
    if (graph.hasEdge(tie.id)) continue
    if (tie.directed) graph.addDirectedEdgeWithKey(tie.id, tie.from, tie.to, tie)
    else graph.addUndirectedEdgeWithKey(tie.id, tie.from, tie.to, tie)
  }
  return write<NodeData, TieData>(graph, {
    version: '1.3',
    pedantic: true,
    formatNode: (_id, node) => nodeFormat(node),
    formatEdge: (_id, tie) => tieFormat(tie),
  })
}

function nodeFormat({ label, x, y, colour, text, type, level, levelOrder, discipline, from }: NodeData) {
  const shape = nodeTypes.find((known) => known === type) ?? 'person'
  return {
    label,
    attributes: { text, type, level, levelOrder, discipline, from },
    viz: { color: `rgb(${rgbOf(colour).join(', ')})`, x, y, z: 0, size: 12, shape: nodeShapes[shape] },
  }
}

function tieFormat({ type, strength, directed, text, colour }: TieData) {
  const shape = type === ('wished' satisfies Tie['type']) ? 'dashed' : 'solid'
  return {
    ...(text === '' ? {} : { label: text }),
    weight: strength,
    // Two ties between the same two stay two in Gephi when they are of another kind.
    kind: type,
    attributes: { kind: type, strength, directed, text },
    viz: { color: `rgb(${rgbOf(colour).join(', ')})`, thickness: strength, shape },
  }
}
