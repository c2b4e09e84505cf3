import Graph from 'graphology'

/** Who is tied to whom, once each, whatever the direction: what measures of a network count. */
export function simpleGraphOf(nodes: Iterable<string>, pairs: Iterable<readonly [string, string]>): Graph {
  const graph = new Graph({ type: 'undirected', multi: false })
  for (const node of nodes) graph.mergeNode(node)
  for (const [from, to] of pairs) {
    if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to)
  }
  return graph
}
