import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { currentStep, stepsOf } from '../../../shared/space/meeting/now.ts'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Button } from '../../ui/components/Button.tsx'
import { Dialog, DialogActions } from '../../ui/components/Dialog.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Polls.module.css'
import {
  draftFaults,
  draftOf,
  isSound,
  newDraft,
  newQuestion,
  type PollDraft,
  type QuestionDraft,
  questionInputs,
} from './pollDraft.ts'
import { dotBoards, stepHasBoard } from './pollLists.ts'
import { QuestionFields } from './QuestionFields.tsx'

type Props = { poll: Poll | undefined; meeting: Meeting | undefined; onClose: () => void }

/** Prepares a poll, or changes one that was never open. */
export function PollDialog({ poll, meeting, onClose }: Props) {
  const { space, texts: desk } = useDeskView()
  const texts = useTexts(pollTexts).desk
  const common = useTexts(commonTexts)
  const command = useDeskCommand()
  const [draft, setDraft] = useState(() =>
    poll ? draftOf(poll) : newDraft(currentStep(space)?.boardId ?? ''),
  )
  const [tried, setTried] = useState(false)
  const faults = draftFaults(draft, stepHasBoard(space, draft.stepId))
  const change = (part: Partial<PollDraft>) => setDraft((old) => ({ ...old, ...part }))
  const needsBoard = draft.questions.some(({ kind }) => kind === 'dots')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!isSound(faults)) return
    const contents = {
      title: draft.title.trim(),
      stepId: draft.stepId || null,
      boardId: (needsBoard && draft.boardId) || null,
      questions: questionInputs(draft),
    }
    const kept = poll
      ? await command.send({ type: 'editPoll', pollId: poll.id, ...contents })
      : await command.send({ type: 'addPoll', ...contents })
    if (kept === undefined) return
    announce(poll ? texts.changed : texts.prepared)
    onClose()
  }
  return (
    <Dialog open onClose={onClose} title={poll ? texts.editTitle : texts.add} width="wide">
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={texts.title}
          value={draft.title}
          maxLength={limits.titleCharacters}
          error={tried && faults.title ? texts.titleMissing : undefined}
          onChange={(title) => change({ title })}
        />
        <Select
          label={texts.when}
          value={draft.stepId}
          options={stepOptions()}
          onChange={(stepId) => change({ stepId, questions: withoutZone(draft.questions) })}
        />
        {draft.questions.map((question, place) => (
          <QuestionFields
            key={question.key}
            question={question}
            number={place + 1}
            draft={draft}
            fault={tried ? faults.questions.get(question.key) : undefined}
            onChange={(part) => change({ questions: changed(draft.questions, question, part) })}
            onRemove={
              draft.questions.length > 1
                ? () => change({ questions: draft.questions.filter((each) => each !== question) })
                : undefined
            }
          />
        ))}
        <div>
          <Button
            icon={Plus}
            disabled={draft.questions.length >= limits.questionsPerPoll}
            onClick={() => change({ questions: [...draft.questions, newQuestion('open')] })}
          >
            {texts.addQuestion}
          </Button>
        </div>
        {needsBoard && (
          <Select
            label={texts.board}
            value={draft.boardId}
            error={tried && faults.board ? texts.boardMissing : undefined}
            options={boardOptions()}
            onChange={(boardId) => change({ boardId, questions: withoutZone(draft.questions) })}
          />
        )}
        <CommandTrouble command={command} />
        <DialogActions>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" kind="primary" busy={command.busy ? desk.busy : undefined}>
            {poll ? texts.save : texts.prepare}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )

  function stepOptions() {
    const steps = meeting ? stepsOf(space, meeting.id).filter(({ kind }) => kind !== 'break') : []
    const named = steps.map(({ id, title }) => ({
      value: id,
      label: texts.whenStep(title || desk.sheet.untitled),
    }))
    return [{ value: '', label: texts.whenByHand }, ...named]
  }

  function boardOptions() {
    const boards = dotBoards(space).map(({ id, title }) => ({ value: id, label: title }))
    const ofStep = draft.stepId === '' ? '–' : texts.boardOfStep
    return [{ value: '', label: ofStep }, ...boards]
  }
}

function changed(
  questions: readonly QuestionDraft[],
  question: QuestionDraft,
  part: Partial<QuestionDraft>,
): QuestionDraft[] {
  return questions.map((each) => (each === question ? { ...each, ...part } : each))
}

/** On another board the zones are others. */
function withoutZone(questions: readonly QuestionDraft[]): QuestionDraft[] {
  return questions.map((each) => ({ ...each, zone: undefined }))
}
