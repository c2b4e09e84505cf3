import { ChevronRight } from 'lucide-react'
import { currentStep } from '../../../shared/space/meeting/now.ts'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useDeskView } from '../deskView.ts'
import { PollRow } from './PollRow.tsx'
import styles from './Polls.module.css'
import { pollsNow } from './pollLists.ts'

/** In the middle of the desk: what is open now, what belongs to the running step, and folded what went before. */
export function PollsNow() {
  const { space } = useDeskView()
  const texts = useTexts(pollTexts)
  const now = useServerNow(15_000)
  const step = currentStep(space)
  const { shown, earlier } = pollsNow(space, step, now)
  if (shown.length + earlier.length === 0) return null
  return (
    <section className={styles.now} aria-label={texts.polls}>
      <Rows polls={shown} stepId={step?.id} />
      {earlier.length > 0 && (
        <details key={step?.id} className={styles.earlier}>
          <summary>
            <ChevronRight size={18} aria-hidden />
            <span>{texts.desk.earlier(earlier.length)}</span>
          </summary>
          <Rows polls={earlier} stepId={step?.id} />
        </details>
      )}
    </section>
  )
}

function Rows({ polls, stepId }: { polls: readonly Poll[]; stepId: string | undefined }) {
  if (polls.length === 0) return null
  return (
    <ul className={styles.list}>
      {polls.map((poll) => (
        // A new step begins with the outcomes of the one before it closed.
        <PollRow key={`${poll.id}/${stepId}`} poll={poll} />
      ))}
    </ul>
  )
}
