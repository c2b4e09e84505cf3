import { ChevronDown } from 'lucide-react'
import * as Popover from 'radix-ui/popover'
import { useRef } from 'react'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './QuestionLine.module.css'

type Props = {
  /** What to work on; the title of the step when it asks nothing. */
  question: string
  /** With whom, who reads this and where it goes; the first ones that fit stand under the question. */
  about: readonly string[]
}

/** The question of the step at the top of the page; press it to read all of it. */
export function QuestionLine({ question, about }: Props) {
  const texts = useTexts(meetingTexts).step
  const first = useRef(question)
  return (
    <Popover.Root>
      {/* A next step on the same board is heard; one on another board begins with its heading. */}
      <p className="visually-hidden" role="status">
        {question === first.current ? '' : question}
      </p>
      <div className={styles.line}>
        <h1 className={styles.heading}>
          <Popover.Trigger className={styles.question} title={texts.wholeQuestion}>
            <span className={styles.words}>{question}</span>
            <ChevronDown size={16} aria-hidden className={styles.more} />
          </Popover.Trigger>
        </h1>
        <p className={styles.about}>{about.join(' · ')}</p>
      </div>
      <Popover.Portal>
        <Popover.Content
          className={styles.whole}
          align="start"
          sideOffset={8}
          collisionPadding={8}
          aria-label={texts.question}
        >
          <p className={styles.wholeQuestion}>{question}</p>
          <ul className={styles.aboutList}>
            {about.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
