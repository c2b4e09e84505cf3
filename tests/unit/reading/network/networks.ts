import type { NetworkNode, NetworkOutcome, Tie } from '../../../../shared/reading/network.ts'

export const levels = [
  { level: 'level-1', title: 'kind' },
  { level: 'level-2', title: 'professional' },
]

export function node(id: string, more: Partial<NetworkNode> = {}): NetworkNode {
  return { id, text: id, by: null, discipline: '', from: '', type: 'person', level: 'level-1', ...more }
}

export function tie(from: string, to: string, more: Partial<Tie> = {}): Tie {
  return { id: `${from}-${to}`, from, to, type: 'existing', strength: 2, directed: false, text: '', ...more }
}

export function network(
  nodes: readonly (NetworkNode | string)[],
  ties: readonly (Tie | readonly [string, string])[] = [],
): NetworkOutcome {
  return {
    kind: 'network',
    levels,
    nodes: nodes.map((one) => (typeof one === 'string' ? node(one) : one)),
    ties: ties.map((one) => ('id' in one ? one : tie(one[0], one[1]))),
    loose: [],
  }
}

/** A network of everyone who is in a tie. */
export function networkOf(pairs: readonly (readonly [string, string])[]): NetworkOutcome {
  return network([...new Set(pairs.flat())], pairs)
}
