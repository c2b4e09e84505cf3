import { boardPolls } from '../board/polls/boardPolls.ts'
import { dotCounts } from '../board/polls/dotCounts.ts'
import { useShownResult } from '../board/polls/shownResult.ts'
import { useScene } from '../board/state/scene.ts'

/** The dots that notes and zones got in the vote whose outcome is shown; none while a poll is open. */
export function useDots(): ReadonlyMap<string, number> {
  const { space, board } = useScene()
  const [shown] = useShownResult(board.id)
  const { open, closed } = boardPolls(space, board.id)
  const poll = closed.find(({ id }) => id === shown.pollId) ?? closed[0]
  if (open.length > 0 || !poll || shown.hidden) return noDots
  return new Map(dotCounts(poll, shown.round).map(({ key, dots }) => [key, dots]))
}

const noDots: ReadonlyMap<string, number> = new Map()
