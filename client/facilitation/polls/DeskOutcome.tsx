import { access } from '../../../shared/space/access.ts'
import type { Poll } from '../../../shared/space/meeting/poll.ts'
import { BoardNames } from '../../polls/BoardNames.tsx'
import { PollOutcome } from '../../polls/PollOutcome.tsx'
import { boardsOfPoll, hasDots } from '../../polls/pollPlaces.ts'
import { useDeskView } from '../deskView.ts'
import styles from './Polls.module.css'

/** The outcome of a poll on the desk, with the words of what got dots. */
export function DeskOutcome({ poll }: { poll: Poll }) {
  const { space, me } = useDeskView()
  const boards = hasDots(poll) ? boardsOfPoll(space, poll) : []
  const readable = boards.filter(({ id }) => access(space, me.id, { kind: 'board', boardId: id }) !== 'none')
  return (
    <div className={styles.outcome}>
      <BoardNames spaceId={space.id} boards={readable}>
        {(nameOf) => <PollOutcome poll={poll} nameOf={nameOf} />}
      </BoardNames>
    </div>
  )
}
