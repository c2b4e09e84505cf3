import { useMemo } from 'react'
import type { SnapshotFacts } from '../../../shared/protocol/readings.ts'
import { compareNetworks, type NetworkComparison } from '../../../shared/reading/network/compare.ts'
import type { NetworkNode, NetworkOutcome } from '../../../shared/reading/network.ts'
import { snapshotTexts } from '../../../shared/texts/snapshots.ts'
import { tieTexts } from '../../../shared/texts/ties.ts'
import { serverNow } from '../../meeting/clock.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import { Failed } from './Failed.tsx'
import styles from './Snapshots.module.css'
import { type KeptMap, useKeptMaps } from './useKeptMaps.ts'

type Props = {
  snapshots: readonly SnapshotFacts[]
  from: string
  /** Undefined for the map of now. */
  to: string | undefined
  network: NetworkOutcome
  onGo: (notes: readonly string[]) => void
}

/** What changed between two maps: in a picture and in tables, of which the rows go to the board. */
export function ComparedMaps({ snapshots, from, to, network, onGo }: Props) {
  const { space, board } = useScene()
  const texts = useTexts(snapshotTexts)
  const { maps, again } = useKeptMaps(space.id, board.id, to === undefined ? [from] : [from, to])
  const [before, after] = [maps.get(from), to === undefined ? liveMap(network) : maps.get(to)]
  const failed = [before, after].find((map) => map?.status === 'failed')
  const at = (id: string | undefined) => snapshots.find((each) => each.id === id)?.at
  const comparison = useComparison(before, at(from), after, at(to))
  if (failed?.status === 'failed') return <Failed trouble={failed.trouble} onAgain={again} />
  if (!comparison) return <p role="status">{texts.loading}</p>
  return <Compared comparison={comparison} onGo={onGo} />
}

const live = new WeakMap<NetworkOutcome, KeptMap>()

/** The same object for the same outcome, so that nothing is compared twice. */
function liveMap(network: NetworkOutcome): KeptMap {
  const known = live.get(network) ?? { status: 'done', network }
  live.set(network, known)
  return known
}

function useComparison(
  before: KeptMap | undefined,
  beforeAt: number | undefined,
  after: KeptMap | undefined,
  afterAt: number | undefined,
): NetworkComparison | undefined {
  return useMemo(() => {
    if (before?.status !== 'done' || after?.status !== 'done') return undefined
    return compareNetworks(
      { at: beforeAt ?? 0, network: before.network },
      { at: afterAt ?? serverNow(), network: after.network },
    )
  }, [before, beforeAt, after, afterAt])
}

type ComparedProps = { comparison: NetworkComparison; onGo: Props['onGo'] }

function Compared({ comparison, onGo }: ComparedProps) {
  const texts = useTexts(snapshotTexts)
  const { nodes } = comparison
  const changed = comparison.ties.filter(({ state }) => state !== 'stays')
  const stayed = comparison.ties.length - changed.length
  const nothing = changed.length + nodes.new.length + nodes.gone.length === 0
  return (
    <div className={styles.compared}>
      <h4 className={styles.heading}>{texts.compare}</h4>
      <p className={styles.lead}>
        {nothing && texts.nothing} {texts.stay(nodes.stay.length, stayed)}
      </p>
      {changed.length > 0 && <TieTable ties={changed} onGo={onGo} />}
      {nodes.new.length + nodes.gone.length > 0 && <NodeTable nodes={nodes} onGo={onGo} />}
    </div>
  )
}

function TieTable({ ties, onGo }: { ties: NetworkComparison['ties']; onGo: Props['onGo'] }) {
  const texts = useTexts(snapshotTexts)
  const { columns } = texts
  return (
    <table className={styles.table}>
      <caption>{texts.ties}</caption>
      <thead>
        <tr>
          {[columns.state, columns.from, columns.to, columns.word].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ties.map(({ state, from, to, before, after }) => (
          <tr key={`${from.id} ${to.id}`} data-state={state}>
            <th scope="row">{texts.states[state]}</th>
            <td>
              <NodeButton node={from} onGo={onGo} />
            </td>
            <td>
              <NodeButton node={to} onGo={onGo} />
            </td>
            <td>{(after ?? before)?.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function NodeTable({ nodes, onGo }: { nodes: NetworkComparison['nodes']; onGo: Props['onGo'] }) {
  const texts = useTexts(snapshotTexts)
  const words = useTexts(tieTexts)
  const { columns } = texts
  return (
    <table className={styles.table}>
      <caption>{texts.nodes}</caption>
      <thead>
        <tr>
          {[columns.state, columns.node, columns.type].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(['new', 'gone'] as const).flatMap((state) =>
          nodes[state].map((node) => (
            <tr key={node.id}>
              <th scope="row">{texts.nodeStates[state]}</th>
              <td>
                <NodeButton node={node} onGo={onGo} />
              </td>
              <td>{words.node.names[node.type]}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

/** Brings who presses it to the note on the board; one that is gone has no place to go to. */
function NodeButton({ node, onGo }: { node: NetworkNode; onGo: Props['onGo'] }) {
  const { view } = useScene()
  const texts = useTexts(snapshotTexts)
  const words = node.text || texts.nameless
  if (!view.store?.has(node.id as never)) return words
  return (
    <button type="button" className={styles.go} onClick={() => onGo([node.id])}>
      {words}
    </button>
  )
}
