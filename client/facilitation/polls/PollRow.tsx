import {
  CalendarClock,
  ChartColumn,
  CircleStop,
  Monitor,
  Pencil,
  Play,
  RotateCcw,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { expectedAnswers } from '../../polls/pollPlaces.ts'
import { untilWords } from '../../polls/untilWords.ts'
import { announce } from '../../ui/components/announcements.ts'
import { Badge } from '../../ui/components/Badge.tsx'
import { Button } from '../../ui/components/Button.tsx'
import { Menu, MenuItem } from '../../ui/components/Menu.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { CommandTrouble } from '../CommandTrouble.tsx'
import { useDeskView } from '../deskView.ts'
import { useDeskCommand } from '../useDeskCommand.ts'
import { DeskOutcome } from './DeskOutcome.tsx'
import { OpenForDays } from './OpenForDays.tsx'
import styles from './Polls.module.css'
import { RemovePoll } from './RemovePoll.tsx'

type Props = {
  poll: Poll
  /** Changing what it asks; left out where only running it matters. */
  onEdit?: () => void
}

/** One poll: how it stands in words, the one thing to do with it now, and the rest in a menu. */
export function PollRow({ poll, onEdit }: Props) {
  const { space, notes, texts: desk } = useDeskView()
  const texts = useTexts(pollTexts)
  const language = useLanguage()
  const command = useDeskCommand()
  const [asked, setAsked] = useState<'days' | 'remove'>()
  const [result, setResult] = useState(false)
  const words = texts.desk
  const busy = command.busy ? desk.busy : undefined
  const isOpen = poll.state === 'open'
  const open = () => void command.send({ type: 'openPoll', pollId: poll.id }, words.opened)
  const close = async () => {
    if (!(await command.send({ type: 'closePoll', pollId: poll.id }))) return
    announce(words.closedDone)
    setResult(true)
  }
  const onScreen = () =>
    void command.send({ type: 'showOnScreen', show: 'poll', pollId: poll.id }, words.onScreenDone)
  return (
    <li className={styles.row} data-open={isOpen ? '' : undefined}>
      <div className={styles.line}>
        <div className={styles.words}>
          <p className={styles.title}>{poll.title}</p>
          <p className={styles.quiet}>{facts().join(' · ')}</p>
          {isOpen && (
            <p className={styles.voted}>
              {texts.voted(notes.voted.get(poll.id) ?? 0, expectedAnswers(space))}
            </p>
          )}
        </div>
        <Badge tone={isOpen ? 'accent' : 'calm'}>{words.state[poll.state]}</Badge>
      </div>
      <div className={styles.actions}>
        {isOpen ? (
          <Button icon={CircleStop} busy={busy} onClick={() => void close()}>
            {words.close}
          </Button>
        ) : (
          <Button icon={poll.state === 'closed' ? RotateCcw : Play} busy={busy} onClick={open}>
            {poll.state === 'closed' ? words.openAgain : words.openNow}
          </Button>
        )}
        {poll.rounds.length > 0 && !isOpen && (
          <Button icon={ChartColumn} aria-expanded={result} onClick={() => setResult(!result)}>
            {result ? words.hideResult : words.result}
          </Button>
        )}
        <Menu label={words.more(poll.title)}>
          {poll.state !== 'prepared' && (
            <MenuItem icon={Monitor} onSelect={onScreen}>
              {words.onScreen}
            </MenuItem>
          )}
          {!isOpen && (
            <MenuItem icon={CalendarClock} onSelect={() => setAsked('days')}>
              {words.openFor}
            </MenuItem>
          )}
          {poll.state === 'prepared' && onEdit && (
            <MenuItem icon={Pencil} onSelect={onEdit}>
              {words.edit}
            </MenuItem>
          )}
          {!isOpen && (
            <MenuItem icon={Trash2} tone="trouble" onSelect={() => setAsked('remove')}>
              {words.remove}
            </MenuItem>
          )}
        </Menu>
      </div>
      {asked === 'days' && <OpenForDays poll={poll} command={command} onDone={() => setAsked(undefined)} />}
      {asked === 'remove' && <RemovePoll poll={poll} command={command} onDone={() => setAsked(undefined)} />}
      <CommandTrouble command={command} />
      {result && !isOpen && <DeskOutcome poll={poll} />}
    </li>
  )

  function facts(): string[] {
    const step = space.steps.get(poll.stepId ?? '')
    const until = isOpen && poll.closesAt !== null ? texts.openUntil(untilWords(poll.closesAt, language)) : ''
    const opens = step ? words.withStep(step.title || desk.sheet.untitled) : words.byHand
    const round = poll.round > 1 ? texts.round(poll.round) : ''
    const { people } = poll.rounds.at(-1) ?? {}
    const took = poll.state === 'closed' && people !== undefined && !result ? texts.result.people(people) : ''
    return [poll.state === 'prepared' ? opens : '', until, round, took].filter(Boolean)
  }
}
