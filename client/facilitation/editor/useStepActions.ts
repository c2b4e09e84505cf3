import { stepsOf } from '../../../shared/space/meeting/now.ts'
import type { Step } from '../../../shared/space/meeting/step.ts'
import { useDeskView } from '../deskView.ts'
import { type DeskCommand, useDeskCommand } from '../useDeskCommand.ts'
import { asBefore } from './asBefore.ts'

/** Copying a step, and taking it off the run sheet with a way back. */
export function useStepActions(step: Step): {
  command: DeskCommand
  duplicate: () => void
  remove: () => void
} {
  const { space, texts, notes } = useDeskView()
  const command = useDeskCommand()
  const words = texts.editor
  const hint = notes.hints.get(step.id) ?? ''
  const steps = stepsOf(space, step.meetingId)
  const before = steps[steps.findIndex(({ id }) => id === step.id) - 1]?.id ?? null
  const putBack = () => void command.send(asBefore(step, hint, before), words.restored(step.title))
  return {
    command,
    duplicate: () =>
      void command.send({ type: 'duplicateStep', stepId: step.id, hint }, words.duplicated(step.title)),
    remove: () =>
      void command.send(
        { type: 'removeStep', stepId: step.id },
        { text: words.removed(step.title), action: { label: words.putBack, run: putBack } },
      ),
  }
}
