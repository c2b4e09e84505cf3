import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { commonTexts } from '../../../shared/texts/common.ts'
import { pollTexts } from '../../../shared/texts/polls.ts'
import { Button } from '../../ui/components/Button.tsx'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import { useDeskView } from '../deskView.ts'
import type { DeskCommand } from '../useDeskCommand.ts'
import styles from './Polls.module.css'

type Props = { poll: Poll; command: DeskCommand; onDone: () => void }

/** An outcome that is thrown away does not come back, so it is asked. */
export function RemovePoll({ poll, command, onDone }: Props) {
  const { texts: desk } = useDeskView()
  const texts = useTexts(pollTexts).desk
  const common = useTexts(commonTexts)
  return (
    <fieldset className={styles.asked} aria-label={texts.removeQuestion(poll.title)}>
      <p>{texts.removeQuestion(poll.title)}</p>
      <div className={styles.actions}>
        <Button onClick={onDone}>{common.cancel}</Button>
        <Button
          kind="danger"
          busy={command.busy ? desk.busy : undefined}
          onClick={() => void command.send({ type: 'removePoll', pollId: poll.id }, texts.removed)}
        >
          {texts.remove}
        </Button>
      </div>
    </fieldset>
  )
}
