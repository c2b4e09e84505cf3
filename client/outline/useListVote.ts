import { useMemo } from 'react'
import type { Outline } from '../../shared/board/outline/types.ts'
import type { Poll } from '../../shared/space/meeting/poll.ts'
import { boardPolls, votedOn } from '../board/polls/boardPolls.ts'
import { outlineThings } from '../board/polls/outlineThings.ts'
import { useScene } from '../board/state/scene.ts'
import type { DotsQuestion } from '../polls/dotBudget.ts'

/** A vote by dots that is open on this board; the same object as long as it is the same vote. */
export type ListVote = {
  readonly spaceId: string
  readonly poll: Pick<Poll, 'id' | 'round'>
  readonly question: DotsQuestion
}

export type Voting = {
  readonly vote: ListVote | undefined
  /** Notes by their id, zones by their name. */
  readonly things: ReadonlySet<string>
}

/**
 * The vote of which every line has its own dots, and what can get them. As on the canvas: with more votes at once the
 * poll beside the list has the others.
 */
export function useListVote(outline: Outline): Voting {
  const { space, board, me } = useScene()
  const questions =
    me.role === 'participant'
      ? votedOn(space, boardPolls(space, board.id), board.id).flatMap((poll) => votesOf(space.id, poll))
      : []
  // The state of the space is made anew for each change of it.
  const key = JSON.stringify(questions[0] ?? null)
  const vote = useMemo(() => (JSON.parse(key) as ListVote | null) ?? undefined, [key])
  const things = useMemo(
    () => new Set(vote ? outlineThings(outline, vote.question).map(({ key: thing }) => thing) : []),
    [outline, vote],
  )
  return { vote, things }
}

function votesOf(spaceId: string, { id, round, questions }: Poll): ListVote[] {
  return questions.flatMap((question) =>
    question.kind === 'dots' ? [{ spaceId, poll: { id, round }, question }] : [],
  )
}
