import type { Step } from '../../../shared/space/meeting/step.ts'
import { useDeskView } from '../deskView.ts'
import { boardChoice, boardHosts, choiceFields } from './boardChoice.ts'
import { SavedSelect } from './SavedSelect.tsx'

/** On which board people work in this step; without one they see the question on the home of the space. */
export function BoardField({ step, fixed }: { step: Step; fixed: boolean }) {
  const { space, texts } = useDeskView()
  const words = texts.editor
  const now = boardChoice(space, step)
  return (
    <SavedSelect
      label={words.boards}
      value={now}
      disabled={fixed}
      options={[
        { value: 'own', label: words.withBoards },
        ...boardHosts(space, step).map(({ id, title }) => ({ value: id, label: words.sameBoard(title) })),
        { value: 'without', label: words.noBoards },
      ]}
      onSave={(chosen, send) =>
        send({ type: 'editStep', stepId: step.id, ...choiceFields(step, now, chosen) })
      }
    />
  )
}
