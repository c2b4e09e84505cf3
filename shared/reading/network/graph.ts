import Graph from 'graphology'
import type { NetworkNode, NetworkOutcome, Tie } from '../network.ts'

export type NodeAttributes = Pick<NetworkNode, 'text' | 'type' | 'level' | 'discipline'>
export type TieAttributes = Pick<Tie, 'type' | 'strength' | 'text'>
export type NetworkGraph = Graph<NodeAttributes, TieAttributes>

/** The network as a graph: more ties between two nodes are kept, with and without a direction. */
export function graphOf({ nodes, ties }: Pick<NetworkOutcome, 'nodes' | 'ties'>): NetworkGraph {
  const graph: NetworkGraph = new Graph({ multi: true, type: 'mixed' })
  for (const { id, text, type, level, discipline } of nodes) {
    graph.mergeNode(id, { text, type, level, discipline })
  }
  for (const { id, from, to, directed, type, strength, text } of ties) {
    if (!graph.hasNode(from) || !graph.hasNode(to) || graph.hasEdge(id)) continue
    const add = directed ? graph.addDirectedEdgeWithKey : graph.addUndirectedEdgeWithKey
    add.call(graph, id, from, to, { type, strength, text })
  }
  return graph
}

/** Who is tied to whom, once each, whatever the direction: what measures of a network count. */
export function simpleGraphOf(nodes: Iterable<string>, pairs: Iterable<readonly [string, string]>): Graph {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const node of nodes) graph.mergeNode(node)
  for (const [from, to] of pairs) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to)
  }
  return graph
}
