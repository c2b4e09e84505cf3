import { Undo2, WifiOff } from 'lucide-react'
import { currentStep } from '../../../shared/space/meeting/now.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { clockWords } from '../../meeting/clockWords.ts'
import type { StepControls } from '../../meeting/facilitator/useStepControls.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { AttentionButtons } from '../attention/AttentionButtons.tsx'
import { useDeskView } from '../deskView.ts'
import { phaseOf } from '../phase.ts'
import { doingWords } from './doingWords.ts'
import styles from './Top.module.css'

/** In words what everybody sees now. For ten seconds after a start the way back stands in its place, so nothing moves. */
export function StatusLine({ controls }: { controls: StepControls }) {
  const { space, connected } = useDeskView()
  const { undo } = space.live
  const step = currentStep(space)
  return (
    <div className={styles.status}>
      {connected && undo && undo.stepId === step?.id ? (
        <TakeBack key={undo.until} until={undo.until} title={step.title} controls={controls} />
      ) : (
        <Doing />
      )}
      <AttentionButtons />
    </div>
  )
}

function Doing() {
  const { space, texts, me, names, connected } = useDeskView()
  const language = useLanguage()
  const clock = (at: number) => clockWords(at, language)
  if (!connected) {
    return (
      <p className={styles.offline} role="status">
        <WifiOff size={20} aria-hidden />
        {texts.offline}
      </p>
    )
  }
  return (
    <p className={styles.doing} aria-live="polite">
      {doingWords({ state: space, phase: phaseOf(space), meId: me.id, names, clock }, texts)}
    </p>
  )
}

function TakeBack({ until, title, controls }: { until: number; title: string; controls: StepControls }) {
  const { texts, space } = useDeskView()
  const { attention } = space.live
  const left = Math.ceil((until - useServerNow(1_000, until)) / 1_000)
  if (left <= 0) return <Doing />
  return (
    <div className={styles.takeBack}>
      <p role="status">{texts.undo.started(title)}</p>
      <Button icon={Undo2} busy={controls.busy ? texts.busy : undefined} onClick={controls.undo}>
        {texts.undo.action}{' '}
        <span className={styles.seconds} aria-hidden="true">
          {left}
        </span>
      </Button>
      {attention && <Doing />}
    </div>
  )
}
