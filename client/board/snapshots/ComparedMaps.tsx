import { useMemo } from 'react'
import type { SnapshotFacts } from '../../../shared/protocol/readings.ts'
import { compareNetworks, type NetworkComparison } from '../../../shared/reading/network/compare.ts'
import type { NetworkOutcome } from '../../../shared/reading/network.ts'
import { comparePicture } from '../../../shared/reading/pictures/networkCompare.ts'
import { changesTable } from '../../../shared/reading/views/networkChanges.ts'
import { snapshotTexts } from '../../../shared/texts/snapshots.ts'
import { serverNow } from '../../meeting/clock.ts'
import { PictureBox } from '../../reading/pictures/PictureBox.tsx'
import { ReadingTable } from '../../reading/table/ReadingTable.tsx'
import type { TableHands } from '../../reading/table/tableHands.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useTheme } from '../../ui/theme/theme.ts'
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

/** What changed between two maps: in words, in a picture and in a table of which the rows go to the board. */
export function ComparedMaps({ snapshots, from, to, network, onGo }: Props) {
  const { space, board } = useScene()
  const texts = useTexts(snapshotTexts)
  const { maps, again } = useKeptMaps(space.id, board.id, to === undefined ? [from] : [from, to])
  const [before, later] = [maps.get(from), to === undefined ? undefined : maps.get(to)]
  const failed = [before, later].find((map) => map?.status === 'failed')
  const after = to === undefined ? network : networkIn(later)
  const at = (id: string | undefined) => snapshots.find((each) => each.id === id)?.at
  const comparison = useComparison(networkIn(before), at(from), after, at(to))
  if (failed?.status === 'failed') return <Failed trouble={failed.trouble} onAgain={again} />
  if (!comparison || !after) return <p role="status">{texts.loading}</p>
  return <Compared comparison={comparison} levels={after.levels} onGo={onGo} />
}

function networkIn(map: KeptMap | undefined): NetworkOutcome | undefined {
  return map?.status === 'done' ? map.network : undefined
}

/** Without a date it is the map of now. */
function useComparison(
  before: NetworkOutcome | undefined,
  beforeAt = 0,
  after: NetworkOutcome | undefined,
  afterAt: number | undefined,
): NetworkComparison | undefined {
  return useMemo(() => {
    if (!before || !after) return undefined
    return compareNetworks({ at: beforeAt, network: before }, { at: afterAt ?? serverNow(), network: after })
  }, [before, beforeAt, after, afterAt])
}

type ComparedProps = {
  comparison: NetworkComparison
  levels: NetworkOutcome['levels']
  onGo: Props['onGo']
}

const noneChosen: ReadonlySet<string> = new Set()
const noNames: readonly string[] = []

function Compared({ comparison, levels, onGo }: ComparedProps) {
  const texts = useTexts(snapshotTexts)
  const language = useLanguage()
  const theme = useTheme()
  const table = useMemo(() => changesTable(comparison, language), [comparison, language])
  const picture = useMemo(
    () => comparePicture(comparison, levels, { language, theme }),
    [comparison, levels, language, theme],
  )
  const hands = useMemo<TableHands>(
    () => ({ go: onGo, editable: (columns) => '-'.repeat(columns.length), input: nothing, save: nothing }),
    [onGo],
  )
  const { nodes, ties } = comparison
  const stayed = ties.filter(({ state }) => state === 'stays').length
  const nameOf = (id: string) =>
    [...nodes.stay, ...nodes.new, ...nodes.gone].find((node) => node.id === id)?.text
  return (
    <div className={styles.compared}>
      <p className={styles.lead}>
        {table.rows.length === 0 && texts.nothing} {texts.stay(nodes.stay.length, stayed)}
      </p>
      <PictureBox
        picture={picture}
        chosen={noneChosen}
        onGo={(note) => onGo([note])}
        nameOf={(note) => nameOf(note) || texts.nameless}
      />
      {table.rows.length > 0 && (
        <ReadingTable table={table} chosen={noneChosen} hands={hands} names={noNames} />
      )}
    </div>
  )
}

function nothing(): undefined {
  return undefined
}
