import { useId } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import type { CommandInput } from '../../../shared/space/commands/index.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { useDeskView } from '../deskView.ts'
import { hasRun } from '../groups/groupPlan.ts'
import { BoardField } from './BoardField.tsx'
import styles from './Editor.module.css'
import { GroupingFields } from './GroupingFields.tsx'
import { HarvestFields } from './HarvestFields.tsx'
import { RuleFields } from './RuleFields.tsx'
import { SavedText } from './SavedText.tsx'
import { wholeNumber } from './wholeNumber.ts'

/** What can be changed of a step in one go. */
export type StepChange = Omit<Extract<CommandInput, { type: 'editStep' }>, 'type' | 'stepId'>

/** Everything about one step, kept field by field. */
export function StepForm({ step }: { step: Step }) {
  const { space, texts, notes } = useDeskView()
  const id = useId()
  const words = texts.editor
  const edit = (change: StepChange) => ({ type: 'editStep' as const, stepId: step.id, ...change })
  const isBreak = step.kind === 'break'
  const running = space.meetings.get(step.meetingId)?.currentStepId === step.id
  return (
    <section className={styles.form} aria-labelledby={id}>
      <h2 id={id} className={styles.formTitle}>
        {step.title || texts.sheet.untitled}
      </h2>
      {running && <p className={styles.note}>{words.running}</p>}
      <div className={styles.nameAndTime}>
        <SavedText
          label={words.name}
          value={step.title}
          maxLength={limits.titleCharacters}
          check={(text) => (text.trim() === '' ? words.nameMissing : undefined)}
          onSave={(title, send) => send(edit({ title }))}
        />
        <SavedText
          label={words.minutes}
          type="number"
          value={String(step.minutes)}
          check={(text) =>
            wholeNumber(text, 1, limits.minutesPerStep) === undefined
              ? words.minutesWrong(limits.minutesPerStep)
              : undefined
          }
          onSave={(text, send) => send(edit({ minutes: Number(text) }))}
        />
      </div>
      {!isBreak && (
        <SavedText
          label={words.question}
          value={step.question}
          lines={2}
          maxLength={limits.questionCharacters}
          onSave={(question, send) => send(edit({ question }))}
        />
      )}
      <SavedText
        label={words.hint}
        value={notes.hints.get(step.id) ?? ''}
        lines={3}
        maxLength={limits.hintCharacters}
        onSave={(hint, send) => send(edit({ hint }))}
      />
      {!isBreak && (
        <>
          <BoardField step={step} fixed={hasRun(step)} />
          <GroupingFields step={step} fixed={hasRun(step)} />
          <HarvestFields step={step} />
          <RuleFields step={step} fixed={hasRun(step)} />
        </>
      )}
    </section>
  )
}
