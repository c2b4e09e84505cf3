import type { Step } from '../../../shared/space/meeting/step.ts'
import { useDeskView } from '../deskView.ts'
import { SavedSelect } from './SavedSelect.tsx'

/** Every werkvorm has this layout; `leeg` is the werkvorm of a step that belongs to none. */
const boardOfStep = { werkvorm: 'leeg', layout: 'plenary' }

/** Whether people get a board in this step; without one they see the question on the home of the space. */
export function BoardField({ step, fixed }: { step: Step; fixed: boolean }) {
  const { texts } = useDeskView()
  const words = texts.editor
  const { layout } = boardOfStep
  const werkvorm = step.werkvorm ?? boardOfStep.werkvorm
  return (
    <SavedSelect
      label={words.boards}
      value={step.layout === '' ? 'without' : 'with'}
      disabled={fixed}
      options={[
        { value: 'with', label: words.withBoards },
        { value: 'without', label: words.noBoards },
      ]}
      onSave={(chosen, send) =>
        send({
          type: 'editStep',
          stepId: step.id,
          ...(chosen === 'with' ? { werkvorm, layout } : { layout: '' }),
        })
      }
    />
  )
}
