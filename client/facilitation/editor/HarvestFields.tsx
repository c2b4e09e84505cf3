import { stepsOf } from '../../../shared/space/meeting/now.ts'
import type { HarvestPlan, Step } from '../../../shared/space/meeting/step.ts'
import { useDeskView } from '../deskView.ts'
import type { DeskCommand } from '../useDeskCommand.ts'
import styles from './Editor.module.css'
import { harvestTargets, harvestTo } from './harvestPlan.ts'
import { SavedSelect } from './SavedSelect.tsx'

/** What goes from the boards of a step to those of a later one. */
export function HarvestFields({ step }: { step: Step }) {
  const { space, texts } = useDeskView()
  const words = texts.editor
  const targets = harvestTargets(stepsOf(space, step.meetingId), step)
  const { harvest } = step
  const save = (next: HarvestPlan | null, send: DeskCommand['send']) =>
    send({ type: 'editStep', stepId: step.id, harvest: next })
  if (step.layout === '' || (targets.length === 0 && !harvest)) return null
  const options = [
    { value: '', label: words.harvestNone },
    ...targets.map(({ id, title }) => ({ value: id, label: words.harvestTo(title) })),
  ]
  return (
    <div className={styles.group}>
      <SavedSelect
        label={words.harvest}
        value={harvest?.toStepId ?? ''}
        options={options}
        onSave={(to, send) => save(harvestTo(harvest, to), send)}
      />
      {harvest && (
        <>
          <SavedSelect
            label={words.share}
            value={harvest.share}
            options={(['all', 'ticked'] as const).map((value) => ({ value, label: words.shares[value] }))}
            onSave={(share, send) => save({ ...harvest, share }, send)}
          />
          <SavedSelect
            label={words.when}
            value={harvest.when}
            options={(['atOnce', 'oneByOne'] as const).map((value) => ({ value, label: words.whens[value] }))}
            onSave={(when, send) => save({ ...harvest, when }, send)}
          />
        </>
      )}
    </div>
  )
}
