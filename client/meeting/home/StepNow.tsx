import { access } from '../../../shared/space/access.ts'
import { placeOf } from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import type { Member, SpaceState } from '../../../shared/space/model.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { openPolls } from '../../polls/pollPlaces.ts'
import { ButtonLink } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { TimerMenu } from '../step/TimerMenu.tsx'
import { placePath } from '../useFollowPlace.ts'
import { GroupChoice } from './GroupChoice.tsx'
import styles from './StepNow.module.css'

type Props = { space: SpaceState; me: Member; step: Step }

/** The running step on the home: the question, the time, and the way to where it happens. */
export function StepNow({ space, me, step }: Props) {
  const texts = useTexts(meetingTexts).lobby
  const { boardId } = placeOf(space, me.id)
  const readable = boardId !== undefined && access(space, me.id, { kind: 'board', boardId }) !== 'none'
  const { timer } = space.live
  return (
    <>
      <div className={styles.head}>
        <p className={styles.question}>{step.question || step.title}</p>
        {timer && (
          <div className={styles.time}>
            <TimerMenu timer={timer} size="large" />
          </div>
        )}
      </div>
      {readable ? (
        <div>
          <ButtonLink kind="primary" href={placePath(space.id, boardId)}>
            {texts.toBoard}
          </ButtonLink>
        </div>
      ) : (
        me.role === 'participant' && <WithoutBoard space={space} me={me} step={step} />
      )}
    </>
  )
}

/** Nobody looks at a page that says nothing: a group to choose, to wait for, or nothing to write. */
function WithoutBoard({ space, me, step }: Props) {
  const texts = useTexts(meetingTexts).lobby
  // What people do now is answer: that stands below.
  if (openPolls(space).length > 0) return null
  if (step.layout === '' || step.grouping.by === 'plenary') {
    return <p className={styles.quiet}>{step.kind === 'break' ? '' : texts.noBoard}</p>
  }
  return <GroupChoice space={space} me={me} step={step} />
}
