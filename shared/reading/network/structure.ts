import type Graph from 'graphology'
import { connectedComponents } from 'graphology-components'
import betweenness from 'graphology-metrics/centrality/betweenness.js'
import { undirectedDensity } from 'graphology-metrics/graph/density.js'
import type { NetworkOutcome, Tie } from '../network.ts'
import { simpleGraphOf } from './graph.ts'

/** What follows from who is tied to whom, and from nothing else. Ties that are only wished for do not count. */
export type Structure = {
  /** Pairs that are tied, as a part of all pairs: 0 to 1. */
  readonly density: number
  /** To how many others each node is tied. */
  readonly degree: ReadonlyMap<string, number>
  /**
   * How often a node lies on the shortest ways between two others, as a part of all pairs of others: 0 to 1
   * (Freeman 1977, by the algorithm of Brandes 2001).
   */
  readonly bridging: ReadonlyMap<string, number>
  /** Nodes that reach each other over ties, the largest part first; a node alone is a part. */
  readonly parts: readonly (readonly string[])[]
  /** Nodes without which a part would fall apart. */
  readonly joints: ReadonlySet<string>
}

/** Boards are read again at every change, and mostly nothing but places and words changed. */
const mostKept = 8
const kept = new Map<string, Structure>()

/** The structure of a network; computed once for the same nodes and ties, wherever they lie. */
export function structureOf(network: Pick<NetworkOutcome, 'nodes' | 'ties'>): Structure {
  const key = topologyOf(network)
  const known = kept.get(key)
  const structure = known ?? measured(network)
  kept.delete(key)
  kept.set(key, structure)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return structure
}

/** Ties that are there, old or new. */
export function isReal({ type }: Pick<Tie, 'type'>): boolean {
  return type !== 'wished'
}

/** The same text for the same nodes and ties, in whatever order they come. */
function topologyOf({ nodes, ties }: Pick<NetworkOutcome, 'nodes' | 'ties'>): string {
  const pairs = ties.filter(isReal).map(({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`))
  return `${nodes
    .map(({ id }) => id)
    .sort()
    .join(' ')}\n${pairs.sort().join('\n')}`
}

function measured({ nodes, ties }: Pick<NetworkOutcome, 'nodes' | 'ties'>): Structure {
  const ids = nodes.map(({ id }) => id).sort()
  const graph = simpleGraphOf(
    ids,
    ties.filter(isReal).map(({ from, to }) => [from, to] as const),
  )
  return {
    density: undirectedDensity(graph),
    degree: new Map(ids.map((id) => [id, graph.degree(id)])),
    bridging: new Map(ids.length === 0 ? [] : Object.entries(betweenness(graph, { getEdgeWeight: null }))),
    parts: connectedComponents(graph).sort((a, b) => b.length - a.length),
    joints: jointsOf(graph),
  }
}

/** Nodes without which what they hold together falls apart (articulation points, Hopcroft and Tarjan 1973). */
function jointsOf(graph: Graph): Set<string> {
  const joints = new Set<string>()
  const found = new Map<string, number>()
  const lowest = new Map<string, number>()
  for (const root of graph.nodes()) {
    if (!found.has(root)) visit(graph, root, { found, lowest, joints })
  }
  return joints
}

type Visit = { found: Map<string, number>; lowest: Map<string, number>; joints: Set<string> }

/** With its own stack: a chain of two thousand notes would be too deep for calls. */
function visit(graph: Graph, root: string, { found, lowest, joints }: Visit): void {
  const stack = [{ node: root, from: '', next: graph.neighbors(root), at: 0 }]
  found.set(root, found.size)
  lowest.set(root, found.get(root) ?? 0)
  let branches = 0
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const { node, from } = top
    const neighbour = top.next[top.at]
    top.at += 1
    if (neighbour === undefined) {
      stack.pop()
      if (from === '') continue
      lower(lowest, from, lowest.get(node))
      if (from === root) branches += 1
      else if ((lowest.get(node) ?? 0) >= (found.get(from) ?? 0)) joints.add(from)
    } else if (!found.has(neighbour)) {
      found.set(neighbour, found.size)
      lowest.set(neighbour, found.get(neighbour) ?? 0)
      stack.push({ node: neighbour, from: node, next: graph.neighbors(neighbour), at: 0 })
    } else if (neighbour !== from) lower(lowest, node, found.get(neighbour))
  }
  if (branches > 1) joints.add(root)
}

function lower(lowest: Map<string, number>, node: string, value = Infinity): void {
  lowest.set(node, Math.min(lowest.get(node) ?? Infinity, value))
}
