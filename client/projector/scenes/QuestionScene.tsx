import type { Step } from '../../../shared/space/meeting/step.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { divisionOf, readyNow, withoutGroup } from '../division.ts'
import { Fitted } from '../Fitted.tsx'
import { RingTimer } from '../RingTimer.tsx'
import { CornerCode } from './CornerCode.tsx'
import { isLong } from './longQuestion.ts'
import { Ready } from './Ready.tsx'
import styles from './Scenes.module.css'

type Props = { space: SpaceState; step: Step }

/** More names than this would be a list that nobody reads. */
const mostNames = 5

/** While people work: the question, the time, how they are divided and how many are done. Never what they write. */
export function QuestionScene({ space, step }: Props) {
  const { timer } = space.live
  const question = step.question || step.title
  const ready = readyNow(space, step)
  return (
    <div className={styles.working} data-long={isLong(question) || undefined}>
      <p className={styles.kicker}>{step.question === '' ? '' : step.title}</p>
      <Fitted as="h1" most={128} least={52} className={styles.question}>
        {question}
      </Fitted>
      {timer?.stepId === step.id && (
        <div className={styles.time}>
          <RingTimer timer={timer} />
        </div>
      )}
      <div className={styles.foot}>
        <Division space={space} step={step} />
        {ready && <Ready {...ready} />}
        <CornerCode space={space} />
      </div>
    </div>
  )
}

function Division({ space, step }: Props) {
  const texts = useTexts(screenTexts).work
  const division = divisionOf(space, step)
  const left = withoutGroup(space, step)
  return (
    <div className={styles.division}>
      <p className={styles.how}>
        {division.kind === 'together' && texts.together}
        {division.kind === 'solo' && texts.solo}
        {division.kind === 'none' && step.grouping.by === 'choice' && texts.choose}
        {division.kind === 'groups' &&
          (division.sizes.length > 2
            ? texts.groupsMixed(division.sizes.reduce((sum, [, count]) => sum + count, 0))
            : texts.groups(division.sizes))}
      </p>
      {division.kind === 'solo' && <p className={styles.aside}>{texts.soloPrivate}</p>}
      {division.kind === 'groups' && left.length > 0 && (
        <p className={styles.aside}>
          {left.length > mostNames ? texts.withoutGroupMany(left.length) : texts.withoutGroup(left)}
        </p>
      )}
    </div>
  )
}
