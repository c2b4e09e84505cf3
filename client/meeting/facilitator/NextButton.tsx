import { ChevronLeft, ChevronRight } from 'lucide-react'
import { meetingTexts } from '../../../shared/texts/meeting.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './NextButton.module.css'
import type { StepControls } from './useStepControls.ts'

type Props = {
  controls: StepControls
  /** In a strip the button has one line. */
  compact?: boolean
}

/** The one button that runs the meeting: Volgende, with the name of what comes. */
export function NextButton({ controls, compact = false }: Props) {
  const texts = useTexts(meetingTexts).control
  const { current, next, busy, startNext } = controls
  const verb = current ? texts.next : texts.first
  if (!next) return current ? <p className={styles.last}>{texts.lastStep}</p> : null
  return (
    <button
      type="button"
      className={styles.next}
      data-compact={compact ? '' : undefined}
      aria-disabled={busy || undefined}
      aria-label={current ? texts.nextStep(next.title) : texts.firstStep(next.title)}
      title={`${current ? texts.nextStep(next.title) : texts.firstStep(next.title)} (PageDown)`}
      onClick={startNext}
    >
      <span className={styles.words}>
        <strong>{busy ? texts.starting : verb}</strong>
        <span className={styles.what}>{next.title}</span>
      </span>
      <ChevronRight size={compact ? 20 : 26} aria-hidden />
    </button>
  )
}

/** The way back; nothing is lost by it. */
export function PreviousButton({ controls }: { controls: StepControls }) {
  const texts = useTexts(meetingTexts).control
  const { previous, busy, startPrevious } = controls
  if (!previous) return null
  return (
    <button
      type="button"
      className={styles.previous}
      aria-disabled={busy || undefined}
      aria-label={texts.previousStep(previous.title)}
      title={`${texts.previousStep(previous.title)} (PageUp)`}
      onClick={startPrevious}
    >
      <ChevronLeft size={20} aria-hidden />
      {texts.previous}
    </button>
  )
}
