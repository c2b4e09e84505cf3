import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './WhatComes.module.css'

/** Participants see so many steps ahead; facilitators this many before the list is cut. */
const ahead = 4
const wholeSheet = 9

type Props = {
  meeting: Meeting
  steps: readonly Step[]
  /** For facilitators: the whole sheet, with its length. */
  whole: boolean
}

/** What a meeting holds, in brief. */
export function WhatComes({ meeting, steps, whole }: Props) {
  const texts = useTexts(meetingTexts).lobby
  const shown = steps.slice(0, whole ? wholeSheet : ahead)
  const more = steps.length - shown.length
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  return (
    <div className={styles.comes}>
      <p className={styles.meeting}>{meeting.title}</p>
      <Planned meeting={meeting} />
      {steps.length === 0 && whole && <p className={styles.quiet}>{texts.noSteps}</p>}
      {steps.length > 0 && !whole && <p className={styles.quiet}>{texts.comes}</p>}
      <ol className={styles.steps}>
        {shown.map((step) => (
          <li key={step.id}>
            <span>{step.title}</span>
            <span className={styles.minutes}>{texts.minutes(step.minutes)}</span>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.quiet}>{texts.more(more)}</p>}
      {whole && minutes > 0 && <p className={styles.quiet}>{texts.whole(texts.minutes(minutes))}</p>}
    </div>
  )
}

function Planned({ meeting: { plannedStart, startedAt } }: { meeting: Meeting }) {
  const texts = useTexts(meetingTexts).lobby
  const language = useLanguage()
  if (plannedStart === null || startedAt !== null) return null
  const when = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  })
  return <p className={styles.quiet}>{texts.planned(when.format(plannedStart))}</p>
}
