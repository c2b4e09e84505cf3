import { stepsOf } from '../../../shared/space/meeting/now.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { clockWords, dayWords, isSameDay } from '../../meeting/clockWords.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useDeskView } from '../deskView.ts'
import type { Phase } from '../phase.ts'
import { lengthWords } from '../sheet/sheetRows.ts'
import styles from './Top.module.css'

/** Which step runs and what it asks. */
export function StepNow({ phase }: { phase: Phase }) {
  const { space, texts } = useDeskView()
  const words = texts.now
  if (phase.kind === 'step') {
    const { step, number, count } = phase
    return (
      <div className={styles.now}>
        <p className={styles.place}>
          <strong>{words.step(number, count)}</strong> · {step.title}
        </p>
        <h1 className={styles.question} title={step.question}>
          {step.question || (step.kind === 'break' ? words.break : step.title)}
        </h1>
      </div>
    )
  }
  if (!('meeting' in phase)) {
    return (
      <div className={styles.now}>
        <h1 className={styles.question}>{words[phase.kind]}</h1>
      </div>
    )
  }
  const steps = stepsOf(space, phase.meeting.id)
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  return (
    <div className={styles.now}>
      <p className={styles.place}>
        {phase.kind === 'lobby' ? words.lobby : <PlannedFor at={phase.meeting.plannedStart} />}
        {steps.length > 0 && ` · ${words.sheetInShort(steps.length, lengthWords(minutes))}`}
      </p>
      <h1 className={styles.question}>{phase.meeting.title}</h1>
    </div>
  )
}

function PlannedFor({ at }: { at: number | null }) {
  const { texts } = useDeskView()
  const language = useLanguage()
  const now = useServerNow(60_000)
  if (at === null) return texts.now.planned
  const time = clockWords(at, language)
  return isSameDay(at, now) ? texts.now.plannedAt(time) : texts.now.plannedOn(dayWords(at, language), time)
}
