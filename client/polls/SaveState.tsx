import { CircleCheck, CloudOff, LoaderCircle } from 'lucide-react'
import { pollTexts } from '../../shared/texts/polls.ts'
import { Button } from '../ui/components/Button.tsx'
import { useTexts } from '../ui/i18n/useTexts.ts'
import type { AnswerKeeper, AnswerView } from './answerKeeper.ts'
import styles from './Poll.module.css'

type Props = { view: AnswerView; keeper: AnswerKeeper }

/** Whether one's answer is safe, in words that are true; what to do when it is not. */
export function SaveState({ view, keeper }: Props) {
  const texts = useTexts(pollTexts).saved
  const { state, trouble } = view
  const unsafe = state === 'unsaved' || (state === 'loading' && trouble !== undefined)
  return (
    <div className={styles.saved} data-state={unsafe ? 'unsaved' : state}>
      <p role="status">
        {state === 'saved' && <CircleCheck size={18} aria-hidden />}
        {state === 'saving' && <LoaderCircle size={18} aria-hidden />}
        {unsafe && <CloudOff size={18} aria-hidden />}
        <span>{unsafe ? unsafeWords() : texts[state]}</span>
      </p>
      {unsafe && <Button onClick={() => keeper.retry()}>{texts.retry}</Button>}
    </div>
  )

  function unsafeWords(): string {
    if (trouble?.kind === 'offline') return texts.unsavedOffline
    return trouble ? `${texts.unsaved} ${trouble.message}` : texts.unsaved
  }
}
