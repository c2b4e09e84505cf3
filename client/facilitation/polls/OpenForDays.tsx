import { type FormEvent, useState } from 'react'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { serverNow } from '../../meeting/clock.ts'
import { fromLocalField, toLocalField } from '../../meeting/clockWords.ts'
import { Button } from '../../ui/components/Button.tsx'
import { TextField } from '../../ui/components/TextField.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useDeskView } from '../deskView.ts'
import type { DeskCommand } from '../useDeskCommand.ts'
import styles from './Polls.module.css'

/** A week, at the end of the afternoon, is what people agree on most. */
const dayMs = 24 * 60 * 60_000

type Props = { poll: Poll; command: DeskCommand; onDone: () => void }

/** Opens a poll that closes by itself on a day and time. */
export function OpenForDays({ poll, command, onDone }: Props) {
  const { texts: desk } = useDeskView()
  const texts = useTexts(pollTexts).desk
  const common = useTexts(commonTexts)
  const [until, setUntil] = useState(() => toLocalField(endOfAfternoon(serverNow() + 7 * dayMs)))
  const [error, setError] = useState<string>()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const closesAt = fromLocalField(until)
    if (closesAt === undefined) return setError(texts.closesMissing)
    if (await command.send({ type: 'openPoll', pollId: poll.id, closesAt }, texts.opened)) onDone()
  }
  return (
    <form className={styles.asked} onSubmit={submit} noValidate>
      <TextField
        label={texts.closesAt}
        hint={texts.openForHint}
        type="datetime-local"
        value={until}
        error={error}
        onChange={(value) => {
          setUntil(value)
          setError(undefined)
        }}
      />
      <div className={styles.actions}>
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button type="submit" kind="primary" busy={command.busy ? desk.busy : undefined}>
          {texts.openNow}
        </Button>
      </div>
    </form>
  )
}

function endOfAfternoon(at: number): number {
  return new Date(at).setHours(17, 0, 0, 0)
}
