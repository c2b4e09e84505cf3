import type { Grouping } from '../../../shared/space/meeting/grouping.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { useDeskView } from '../deskView.ts'
import { choiceOf, groupingChoices, groupingFor, hasMix, hasSize } from '../groupingChoice.ts'
import type { DeskCommand } from '../useDeskCommand.ts'
import styles from './Editor.module.css'
import { SavedSelect } from './SavedSelect.tsx'
import { SavedText } from './SavedText.tsx'
import { wholeNumber } from './wholeNumber.ts'

const mixes = ['mixed', 'newPartner', 'same', 'random'] as const satisfies readonly Grouping['mix'][]
/** More groups, or larger ones, than a meeting has. */
const most = 99

type Props = {
  step: Step
  fixed: boolean
  /** Without explanations, where the groups stand below. */
  brief?: boolean
}

/** How people are divided for a step, in words. */
export function GroupingFields({ step, fixed, brief = false }: Props) {
  const { texts } = useDeskView()
  const words = texts.editor
  const { grouping } = step
  const choice = choiceOf(grouping)
  const save = (next: Grouping, send: DeskCommand['send']) =>
    send({ type: 'editStep', stepId: step.id, grouping: next })
  const sizeLabel =
    choice === 'count' || choice === 'choice'
      ? words.countOf
      : choice === 'grow'
        ? words.growTo
        : words.sizeOf
  return (
    <div className={styles.group}>
      <SavedSelect
        label={words.grouping}
        {...(fixed ? { hint: words.fixed } : {})}
        value={choice}
        disabled={fixed}
        options={groupingChoices.map((value) => ({ value, label: words.groupingOptions[value] }))}
        onSave={(chosen, send) => save(groupingFor(chosen, grouping), send)}
      />
      {hasSize(choice) && (
        <SavedText
          label={sizeLabel}
          type="number"
          value={String(grouping.size)}
          disabled={fixed}
          check={(text) => (wholeNumber(text, 2, most) === undefined ? words.sizeWrong(most) : undefined)}
          onSave={(text, send) => save({ ...grouping, size: Number(text) }, send)}
        />
      )}
      {hasMix(choice) && (
        <SavedSelect
          label={words.mix}
          {...(brief ? {} : { hint: words.oddNote })}
          value={grouping.mix}
          disabled={fixed}
          options={mixes.map((value) => ({ value, label: words.mixes[value] }))}
          onSave={(mix, send) => save({ ...grouping, mix }, send)}
        />
      )}
    </div>
  )
}
