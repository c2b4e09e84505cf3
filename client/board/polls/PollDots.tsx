import { useScene } from '../state/scene.ts'
import { boardPolls, votedOn } from './boardPolls.ts'
import { ResultDots } from './ResultDots.tsx'
import { VoteControls } from './VoteControls.tsx'

/** Over the notes: a place for a dot while a poll is open, and how many each got once it is closed. */
export function PollDots() {
  const { space, board, me } = useScene()
  const polls = boardPolls(space, board.id)
  const open = votedOn(space, polls, board.id)
  if (open.length === 0) return polls.open.length > 0 ? null : <ResultDots polls={polls.closed} />
  // One control for each note: with more dot votes at once the list beside the board has the others.
  const [poll] = open.filter(({ questions }) => questions.some(({ kind }) => kind === 'dots'))
  const question = poll?.questions.find((each) => each.kind === 'dots')
  if (!poll || !question || me.role !== 'participant') return null
  return <VoteControls key={`${poll.id}/${poll.round}`} poll={poll} question={question} />
}
