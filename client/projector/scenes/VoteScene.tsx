import { Smartphone } from 'lucide-react'
import { currentStep } from '../../../shared/space/meeting/now.ts'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { Fitted } from '../Fitted.tsx'
import { RingTimer } from '../RingTimer.tsx'
import { CornerCode } from './CornerCode.tsx'
import { isLong } from './longQuestion.ts'
import styles from './Scenes.module.css'

/** While a poll is open: what is asked and where to answer. Nothing of what was answered is known here. */
export function VoteScene({ space, poll }: { space: SpaceState; poll: Poll }) {
  const texts = useTexts(screenTexts).vote
  const [first, ...more] = poll.questions
  const alone = more.length === 0 && first ? first : undefined
  const dots = alone?.kind === 'dots' ? alone.dots : undefined
  const { timer } = space.live
  const question = alone?.text || poll.title
  return (
    <div className={styles.working} data-long={isLong(question) || undefined}>
      <p className={styles.kicker}>{alone ? poll.title : texts.questions(poll.questions.length)}</p>
      <Fitted as="h1" most={128} least={52} className={styles.question}>
        {question}
      </Fitted>
      {timer && timer.stepId === currentStep(space)?.id && (
        <div className={styles.time}>
          <RingTimer timer={timer} />
        </div>
      )}
      <div className={styles.foot}>
        <div className={styles.division}>
          <p className={styles.call}>
            <Smartphone aria-hidden />
            {alone && alone.kind !== 'open' ? texts.now : texts.answer}
          </p>
          <p className={styles.aside}>{dots === undefined ? texts.secret : texts.dots(dots)}</p>
        </div>
        <CornerCode space={space} />
      </div>
    </div>
  )
}
