import { nameKey } from '../names/normalise.ts'
import type { NetworkNode, NetworkOutcome, Tie } from '../network.ts'
import { isReal } from './structure.ts'

/** A network as it was at a moment, in milliseconds since 1970. */
export type DatedNetwork = { readonly at: number; readonly network: NetworkOutcome }

/**
 * What became of the tie between two nodes. `stays`: it was there and is. `new`: it was not there, not even wished.
 * `realised`: it was wished and is there now. `ended`: it was there and is not (it may be wished again). `stillWished`
 * and `newlyWished`: it is wished, and was or was not before. `dropped`: it was wished, and is no more.
 */
export const tieStates = [
  'new',
  'realised',
  'ended',
  'stillWished',
  'newlyWished',
  'dropped',
  'stays',
] as const
export type TieState = (typeof tieStates)[number]

/** A pair of nodes as they stand on the later map, or on the earlier one when they are gone. */
export type ComparedTie = {
  readonly state: TieState
  readonly from: NetworkNode
  readonly to: NetworkNode
  /** The strongest tie between them then and now. */
  readonly before: Tie | undefined
  readonly after: Tie | undefined
}

export type NetworkComparison = {
  readonly before: number
  readonly after: number
  readonly nodes: {
    readonly new: readonly NetworkNode[]
    readonly gone: readonly NetworkNode[]
    readonly stay: readonly NetworkNode[]
  }
  readonly ties: readonly ComparedTie[]
}

/**
 * What changed between two dates. A node is the same when its record is; when that is gone (merged, or drawn anew), one
 * with the same name is, or one into which that name was merged. Several ties between the same two count as one.
 */
export function compareNetworks(before: DatedNetwork, after: DatedNetwork): NetworkComparison {
  const same = sameNodes(before.network.nodes, after.network.nodes)
  const stay = new Set(same.values())
  return {
    before: before.at,
    after: after.at,
    nodes: {
      new: after.network.nodes.filter((node) => !stay.has(node)),
      gone: before.network.nodes.filter((node) => !same.has(node)),
      stay: after.network.nodes.filter((node) => stay.has(node)),
    },
    ties: comparedTies(before.network, after.network, same),
  }
}

/** Every node of the earlier map that is on the later one, with what it is there. */
function sameNodes(
  before: readonly NetworkNode[],
  after: readonly NetworkNode[],
): Map<NetworkNode, NetworkNode> {
  const byId = new Map(after.map((node) => [node.id, node]))
  const known = new Set(before.map(({ id }) => id))
  // Those that were not there before go first: one of them was drawn anew.
  const candidates = [...after].sort((a, b) => Number(known.has(a.id)) - Number(known.has(b.id)))
  const byName = firstBy(candidates, ({ text }) => [text])
  const byOtherName = firstBy(candidates, ({ names = [] }) => names)
  const named = (name: string) => byName.get(nameKey(name)) ?? byOtherName.get(nameKey(name))
  const same = new Map<NetworkNode, NetworkNode>()
  for (const node of before) {
    const found = byId.get(node.id) ?? named(node.text) ?? firstOf(node.names ?? [], named)
    if (found) same.set(node, found)
  }
  return same
}

/** The first node of every name, by its key. */
function firstBy(
  nodes: readonly NetworkNode[],
  namesOf: (node: NetworkNode) => readonly string[],
): Map<string, NetworkNode> {
  const first = new Map<string, NetworkNode>()
  for (const node of nodes) {
    for (const key of namesOf(node).map(nameKey)) if (key !== '' && !first.has(key)) first.set(key, node)
  }
  return first
}

function firstOf<Of>(names: readonly string[], find: (name: string) => Of | undefined): Of | undefined {
  for (const name of names) {
    const found = find(name)
    if (found !== undefined) return found
  }
  return undefined
}

type Pair = { from: NetworkNode; to: NetworkNode; before?: Tie; after?: Tie }

function comparedTies(
  before: NetworkOutcome,
  after: NetworkOutcome,
  same: ReadonlyMap<NetworkNode, NetworkNode>,
): ComparedTie[] {
  const pairs = new Map<string, Pair>()
  const then = new Map(before.nodes.map((node) => [node.id, same.get(node) ?? node]))
  const now = new Map(after.nodes.map((node) => [node.id, node]))
  for (const tie of after.ties) addTie(pairs, tie, now, 'after')
  for (const tie of before.ties) addTie(pairs, tie, then, 'before')
  return [...pairs.values()]
    .map((pair) => ({
      state: stateOf(pair),
      from: pair.from,
      to: pair.to,
      before: pair.before,
      after: pair.after,
    }))
    .sort((a, b) => tieStates.indexOf(a.state) - tieStates.indexOf(b.state))
}

function addTie(
  pairs: Map<string, Pair>,
  tie: Tie,
  nodes: ReadonlyMap<string, NetworkNode>,
  side: 'before' | 'after',
): void {
  const [from, to] = [nodes.get(tie.from), nodes.get(tie.to)]
  // Two that became one are not tied to themselves.
  if (!from || !to || from === to) return
  const key = JSON.stringify([from.id, to.id].sort())
  const pair = pairs.get(key) ?? { from, to }
  const known = pair[side]
  if (!known || weight(tie) > weight(known)) pair[side] = tie
  pairs.set(key, pair)
}

/** What is there outweighs what is wished. */
function weight(tie: Tie): number {
  return tie.strength + (isReal(tie) ? 10 : 0)
}

function stateOf({ before, after }: Pair): TieState {
  if (after && isReal(after)) {
    if (!before) return 'new'
    return isReal(before) ? 'stays' : 'realised'
  }
  if (before && isReal(before)) return 'ended'
  if (!after) return 'dropped'
  return before ? 'stillWished' : 'newlyWished'
}
