import { Lightbulb } from 'lucide-react'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { readyCount, readyWords } from '../../meeting/ready.ts'
import { useDeskView } from '../deskView.ts'
import { groupingWords } from '../groupingChoice.ts'
import { NewPoll } from '../polls/NewPoll.tsx'
import styles from './Centre.module.css'
import { SharingLine } from './SharingLine.tsx'

/** How people work now, how many are ready, and the hint that only facilitators see. */
export function StepHead({ step }: { step: Step }) {
  const { space, texts, notes } = useDeskView()
  const hint = notes.hints.get(step.id)
  const ready = readyWords(space, step, texts.ready)
  const { ready: count, total } = readyCount(space, step)
  return (
    <div className={styles.stepHead}>
      <div className={styles.stepLine}>
        <h2 className={styles.what}>
          {step.kind === 'break' ? texts.now.break : groupingWords(step.grouping, texts.groupings)}
        </h2>
        {ready && (
          <p className={styles.ready} data-all={count === total ? '' : undefined}>
            <span className={styles.readyBar} aria-hidden="true">
              <span style={{ inlineSize: `${(count / Math.max(1, total)) * 100}%` }} />
            </span>
            {ready}
          </p>
        )}
        <NewPoll meeting={space.meetings.get(step.meetingId)} kind="plain" />
      </div>
      {hint && (
        <div className={styles.hint}>
          <Lightbulb size={18} aria-hidden />
          <p>
            <strong>{texts.sheet.hint}: </strong>
            {hint}
          </p>
        </div>
      )}
      <SharingLine step={step} />
    </div>
  )
}
