import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { limits } from '../../../shared/protocol/limits.ts'
import type { Meeting } from '../../../shared/space/meeting/meeting.ts'
import { stepsOf } from '../../../shared/space/meeting/now.ts'
import { runSheetTimes } from '../../../shared/space/meeting/runSheet.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { useServerNow } from '../../meeting/clock.ts'
import { clockWords, fromLocalField, toLocalField } from '../../meeting/clockWords.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { progressOf } from '../phase.ts'
import { lengthWords } from '../sheet/sheetRows.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import styles from './Editor.module.css'
import { SavedText } from './SavedText.tsx'

/** The name of a meeting, when it begins, and when it will be over. */
export function MeetingHead({ meeting }: { meeting: Meeting }) {
  const { space, texts } = useDeskView()
  const words = texts.meetings
  const progress = progressOf(space, meeting)
  const edit = { type: 'editMeeting' as const, meetingId: meeting.id }
  return (
    <div className={styles.meetingHead}>
      <SavedText
        label={words.name}
        value={meeting.title}
        maxLength={limits.titleCharacters}
        check={(text) => (text.trim() === '' ? words.nameMissing : undefined)}
        onSave={(title, send) => send({ ...edit, title })}
      />
      {progress !== 'done' && (
        <SavedText
          label={words.plannedStart}
          type="datetime-local"
          value={meeting.plannedStart === null ? '' : toLocalField(meeting.plannedStart)}
          onSave={(text, send) => send({ ...edit, plannedStart: fromLocalField(text) ?? null })}
        />
      )}
      <Length meeting={meeting} />
      {progress !== 'running' && <RemoveMeeting meeting={meeting} />}
    </div>
  )
}

function Length({ meeting }: { meeting: Meeting }) {
  const { space, texts } = useDeskView()
  const language = useLanguage()
  const now = useServerNow(15_000)
  const steps = stepsOf(space, meeting.id)
  if (steps.length === 0) return null
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
  const { endPlanned, endExpected } = runSheetTimes(space, meeting, now)
  const end = meeting.startedAt === null ? endPlanned : endExpected
  const words = texts.meetings
  return (
    <p className={styles.length}>
      {words.length(lengthWords(minutes))}
      {meeting.endedAt === null && (meeting.plannedStart !== null || meeting.startedAt !== null) && (
        <strong> · {words.end(clockWords(end, language))}</strong>
      )}
    </p>
  )
}

/** Throwing a whole run sheet away cannot be taken back, so it is asked. */
function RemoveMeeting({ meeting }: { meeting: Meeting }) {
  const { texts } = useDeskView()
  const common = useTexts(commonTexts)
  const command = useDeskCommand()
  const [asking, setAsking] = useState(false)
  const words = texts.meetings
  if (!asking) {
    return (
      <Button kind="plain" icon={Trash2} onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
    )
  }
  return (
    <fieldset className={styles.question} aria-label={words.removeTitle(meeting.title)}>
      <p>
        <strong>{words.removeTitle(meeting.title)}</strong> {words.removeText}
      </p>
      <div className={styles.answers}>
        <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
        <Button
          kind="danger"
          busy={command.busy ? texts.busy : undefined}
          onClick={() => void command.send({ type: 'removeMeeting', meetingId: meeting.id }, words.removed)}
        >
          {words.remove}
        </Button>
      </div>
      <CommandTrouble command={command} />
    </fieldset>
  )
}
