import type { Step } from '../../../shared/space/meeting/step.ts'
import { isDivided, isSolo } from '../../../shared/space/meeting/stepBoards.ts'
import { useDeskView } from '../deskView.ts'
import styles from './Editor.module.css'
import { SavedCheckbox } from './SavedCheckbox.tsx'
import { SavedSelect } from './SavedSelect.tsx'

const allows = ['everything', 'notes', 'vote', 'look'] as const
const latecomers = ['smallest', 'trio', 'choice'] as const

/** The rules of a step that most steps have the usual way; folded until one asks. */
export function RuleFields({ step, fixed }: { step: Step; fixed: boolean }) {
  const { space, texts } = useDeskView()
  const words = texts.editor
  const change = { type: 'editStep' as const, stepId: step.id }
  const inGroups = isDivided(step) && !isSolo(space, step)
  return (
    <details className={styles.more}>
      <summary>{words.more}</summary>
      <div className={styles.group}>
        <SavedSelect
          label={words.allow}
          value={step.allow}
          options={allows.map((value) => ({ value, label: words.allows[value] }))}
          onSave={(allow, send) => send({ ...change, allow })}
        />
        {inGroups && (
          <SavedSelect
            label={words.latecomers}
            value={step.latecomers}
            options={latecomers.map((value) => ({ value, label: words.latecomerOptions[value] }))}
            onSave={(rule, send) => send({ ...change, latecomers: rule })}
          />
        )}
        {inGroups && (
          <SavedCheckbox
            label={words.open}
            hint={words.openHint}
            checked={step.openToFacilitators}
            disabled={fixed}
            onSave={(openToFacilitators, send) => send({ ...change, openToFacilitators })}
          />
        )}
        <SavedCheckbox
          label={words.anonymous}
          hint={words.anonymousHint}
          checked={step.anonymous}
          disabled={fixed}
          onSave={(anonymous, send) => send({ ...change, anonymous })}
        />
        <SavedCheckbox
          label={words.pauseInput}
          hint={words.pauseInputHint}
          checked={step.pauseInput}
          onSave={(pauseInput, send) => send({ ...change, pauseInput })}
        />
      </div>
    </details>
  )
}
