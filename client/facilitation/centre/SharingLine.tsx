import { Share2 } from 'lucide-react'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { timeLeft } from '../../../shared/space/meeting/timer.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { readyCount } from '../../meeting/ready.ts'
import { useDeskView } from '../deskView.ts'
import styles from './Centre.module.css'
import { useSharing } from './useSharing.ts'

/** When the first are ready or the time is nearly over: how many ticked nothing yet. A number, never who. */
export function SharingLine({ step }: { step: Step }) {
  const { space, texts } = useDeskView()
  const { timer } = space.live
  const now = useServerNow(5_000)
  const isCalm = timer?.stepId === step.id && timeLeft(timer, now).phase === 'calm'
  const isTicked = step.grouping.by === 'solo' && step.harvest?.share === 'ticked'
  const sharing = useSharing(space.id, step.id, isTicked && !(isCalm && readyCount(space, step).ready === 0))
  if (!sharing) return null
  return (
    <p className={styles.sharing}>
      <Share2 size={18} aria-hidden />
      <span>{texts.ready.sharesNothing(sharing.nothing, sharing.boards)}</span>
    </p>
  )
}
