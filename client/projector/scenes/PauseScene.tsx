import type { Timer } from '../../../shared/space/meeting/live.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { clockWords } from '../../meeting/clockWords.ts'
import { useTimeLeft } from '../../meeting/TimerView.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { RingTimer } from '../RingTimer.tsx'
import { CornerCode } from './CornerCode.tsx'
import styles from './Scenes.module.css'

/** A break, and when it is over. */
export function PauseScene({ space, step }: { space: SpaceState; step: Step }) {
  const texts = useTexts(screenTexts).pause
  const { timer } = space.live
  const own = timer?.stepId === step.id ? timer : undefined
  return (
    <div className={styles.hall}>
      <div className={styles.hallWords}>
        <h1 className={styles.huge}>{texts.title}</h1>
        {own && <Until timer={own} />}
        {step.question !== '' && <p className={styles.large}>{step.question}</p>}
      </div>
      {own && (
        <div className={styles.hallTime}>
          <RingTimer timer={own} />
        </div>
      )}
      <div className={styles.foot}>
        <CornerCode space={space} />
      </div>
    </div>
  )
}

function Until({ timer }: { timer: Timer }) {
  const texts = useTexts(screenTexts).pause
  const language = useLanguage()
  const { phase } = useTimeLeft(timer)
  if (phase === 'over') return <p className={styles.larger}>{texts.over}</p>
  if (timer.endsAt === null) return null
  return <p className={styles.larger}>{texts.until(clockWords(timer.endsAt, language))}</p>
}
