import { useDeskView } from '../deskView.ts'
import { phaseOf } from '../phase.ts'
import { PollsNow } from '../polls/PollsNow.tsx'
import styles from './Centre.module.css'
import { GroupTiles } from './GroupTiles.tsx'
import { HarvestBlocks } from './HarvestBlocks.tsx'
import { Lobby } from './Lobby.tsx'
import { PlenaryTile } from './PlenaryTile.tsx'
import { StepHead } from './StepHead.tsx'

/** The middle of the desk: what people are working on now. Blocks about the step stand between its head and its boards. */
export function Centre() {
  const { space, texts } = useDeskView()
  const phase = phaseOf(space)
  if (phase.kind !== 'step') return <Lobby phase={phase} />
  const { step } = phase
  return (
    <div className={styles.centre}>
      <StepHead step={step} />
      <HarvestBlocks step={step} />
      <PollsNow />
      {step.kind === 'break' ? (
        <p className={styles.quiet}>{texts.tiles.break}</p>
      ) : step.grouping.by === 'plenary' ? (
        <PlenaryTile step={step} />
      ) : (
        <GroupTiles step={step} />
      )}
    </div>
  )
}
