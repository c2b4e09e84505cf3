import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { screenTexts } from '../../../shared/texts/screen.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Scenes.module.css'

/** The end of a meeting. */
export function ThanksScene({ meeting }: { meeting: Meeting }) {
  const texts = useTexts(screenTexts).thanks
  const count = meeting.attended.length
  return (
    <div className={styles.thanks}>
      <p className={styles.kicker}>{meeting.title}</p>
      <h1 className={styles.huge}>{texts.title}</h1>
      {count > 0 && <p className={styles.larger}>{texts.people(count)}</p>}
      <p className={styles.large}>{texts.text}</p>
    </div>
  )
}
