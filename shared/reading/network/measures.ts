import type { NetworkNode, NetworkOutcome, Tie } from '../network.ts'
import { isReal, type Structure, structureOf } from './structure.ts'

/** How many of some ties do what is asked, of those of which it can be told. */
export type Share = { readonly crossing: number; readonly told: number }

/** What a network says in numbers. Nodes are in the order of the board. */
export type NetworkMeasures = Pick<Structure, 'density' | 'parts'> & {
  readonly nodes: number
  readonly ties: { readonly existing: number; readonly new: number; readonly wished: number }
  /** To most others, when it is to anybody; more when they share the first place. */
  readonly mostTied: { readonly nodes: readonly NetworkNode[]; readonly ties: number }
  /** Who lies most often between others, with its share of all pairs (0 to 1). */
  readonly bridge:
    | { readonly node: NetworkNode; readonly share: number; readonly isJoint: boolean }
    | undefined
  readonly isolated: readonly NetworkNode[]
  /** Ties from one level to another. */
  readonly levels: Share
  /** Ties between names that were written by people of different disciplines. */
  readonly disciplines: Share
  /** Levels on which nothing stands. */
  readonly emptyLevels: NetworkOutcome['levels']
}

/** Wished ties are counted, but measure nothing: they are not there yet. */
export function measuresOf(network: NetworkOutcome): NetworkMeasures {
  const { nodes, ties } = network
  const structure = structureOf(network)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const real = ties.filter(isReal)
  const filled = new Set(nodes.map(({ level }) => level))
  return {
    density: structure.density,
    parts: structure.parts,
    nodes: nodes.length,
    ties: { existing: count(ties, 'existing'), new: count(ties, 'new'), wished: count(ties, 'wished') },
    mostTied: mostTied(nodes, structure),
    bridge: bridgeOf(nodes, structure),
    isolated: nodes.filter(({ id }) => structure.degree.get(id) === 0),
    levels: shareOf(real, byId, ({ level }) => level),
    disciplines: shareOf(real, byId, ({ discipline }) => discipline.trim().toLowerCase()),
    emptyLevels: network.levels.filter(({ level }) => !filled.has(level)),
  }
}

function count(ties: readonly Tie[], type: Tie['type']): number {
  return ties.filter((tie) => tie.type === type).length
}

function mostTied(nodes: readonly NetworkNode[], { degree }: Structure): NetworkMeasures['mostTied'] {
  const ties = nodes.reduce((most, { id }) => Math.max(most, degree.get(id) ?? 0), 0)
  return { ties, nodes: ties === 0 ? [] : nodes.filter(({ id }) => degree.get(id) === ties) }
}

function bridgeOf(nodes: readonly NetworkNode[], { bridging, joints }: Structure): NetworkMeasures['bridge'] {
  let found: NetworkMeasures['bridge']
  for (const node of nodes) {
    const share = bridging.get(node.id) ?? 0
    if (share > (found?.share ?? 0) + 1e-12) found = { node, share, isJoint: joints.has(node.id) }
  }
  return found
}

function shareOf(
  ties: readonly Tie[],
  nodes: ReadonlyMap<string, NetworkNode>,
  of: (node: NetworkNode) => string,
): Share {
  let [crossing, told] = [0, 0]
  for (const { from, to } of ties) {
    const [a, b] = [nodes.get(from), nodes.get(to)].map((node) => (node ? of(node) : ''))
    if (!a || !b) continue
    told += 1
    if (a !== b) crossing += 1
  }
  return { crossing, told }
}
