import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { resultTexts } from '../../../shared/texts/results.ts'
import { PollOutcome } from '../../polls/PollOutcome.tsx'
import { hasDots } from '../../polls/pollPlaces.ts'
import { Checkbox } from '../../ui/components/Checkbox.tsx'
import { Select } from '../../ui/components/Select.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useScene } from '../state/scene.ts'
import styles from './PollPanel.module.css'
import { useShownResult } from './shownResult.ts'

type Props = {
  /** The words of a note or the title of a zone; undefined when it is not on the board. */
  nameOf: (key: string) => string | undefined
  polls: readonly Poll[]
}

/** The outcome of a poll about this board, and which one when there are more. */
export function ResultPart({ nameOf: find, polls }: Props) {
  const { board } = useScene()
  const texts = useTexts(pollTexts).result
  const results = useTexts(resultTexts)
  const [shown, show] = useShownResult(board.id)
  const poll = polls.find(({ id }) => id === shown.pollId) ?? polls[0]
  if (!poll) return null
  const nameOf = (key: string) => {
    const name = find(key)
    return name === '' ? results.wordlessNote : name
  }
  return (
    <section className={styles.part} aria-label={poll.title}>
      {polls.length > 1 ? (
        <Select
          label={texts.choose}
          value={poll.id}
          options={polls.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(pollId) => show({ pollId, round: undefined })}
        />
      ) : (
        <h2 className={styles.title}>{poll.title}</h2>
      )}
      {hasDots(poll) && (
        <Checkbox label={texts.show} checked={!shown.hidden} onChange={(on) => show({ hidden: !on })} />
      )}
      <PollOutcome
        key={poll.id}
        poll={poll}
        nameOf={nameOf}
        round={shown.round}
        onRound={(round) => show({ round })}
      />
    </section>
  )
}
