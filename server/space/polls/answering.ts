import type { Poll, PollAnswer } from '../../../shared/space/meeting/poll.ts'
import { answerFault, cleanAnswer, peopleWhoAnswered } from '../../../shared/space/meeting/pollResult.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { AppError, refusalError } from '../../errors.ts'
import { expectState, type SpaceTools } from '../tools.ts'
import { answersNow, readAnswer } from './closing.ts'

/** Which poll, and who asks. */
export type Voter = { spaceId: string; pollId: string; memberId: string }

/**
 * Keeps what somebody answers (B25, B26). It is accepted while nothing else happens to the space, so that a poll
 * cannot close in between; when it is safe this resolves.
 */
export async function putAnswer(tools: SpaceTools, voter: Voter, answer: PollAnswer): Promise<void> {
  const { spaceId, pollId, memberId } = voter
  const { stored } = await tools.documents.exclusively(spaceId, async () => {
    const state = await expectState(tools, spaceId)
    const poll = expectOpenFor(state, voter, tools.now())
    expectFits(poll, answer)
    const row = { spaceId, pollId, memberId, round: poll.round, at: tools.now() }
    // Not waited for here: the store does things in the order in which they are asked, and others want to vote.
    return { stored: tools.store.putAnswer({ ...row, answer: JSON.stringify(cleanAnswer(answer)) }) }
  })
  await stored
}

/** What somebody answered in the round that is open; facilitators also hear how many did. */
export async function ownAnswer(
  tools: SpaceTools,
  { spaceId, pollId, memberId }: Voter,
): Promise<PollAnswer & { voted?: number }> {
  const state = await expectState(tools, spaceId)
  const poll = expectPoll(state, pollId)
  const row = await tools.store.answer(spaceId, pollId, poll.round, memberId)
  const own = (row && poll.state === 'open' && readAnswer(row.answer)) || { answers: {} }
  if (state.members.get(memberId)?.role !== 'facilitator') return own
  return { ...own, voted: await votedNow(tools, state, poll) }
}

/** How many people have answered anything in the open round. */
export async function votedNow(
  tools: Pick<SpaceTools, 'store'>,
  state: SpaceState,
  poll: Poll,
): Promise<number> {
  return poll.state === 'open' ? peopleWhoAnswered(poll, await answersNow(tools, state, poll)) : 0
}

function expectOpenFor(state: SpaceState, { pollId, memberId }: Voter, now: number): Poll {
  const role = state.members.get(memberId)?.role
  if (role === undefined || role === 'observer') throw new AppError('not-allowed')
  const poll = expectPoll(state, pollId)
  const isOver = poll.closesAt !== null && poll.closesAt <= now
  if (poll.state !== 'open' || isOver) throw new AppError('poll-not-open')
  return poll
}

function expectPoll(state: SpaceState, pollId: string): Poll {
  const poll = state.polls.get(pollId)
  if (!poll) throw refusalError({ ok: false, code: 'invalid', reason: 'no-such-poll' })
  return poll
}

function expectFits(poll: Poll, answer: PollAnswer): void {
  const fault = answerFault(poll, answer)
  if (fault)
    throw new AppError('invalid', { details: { fault }, text: (texts) => texts.answerFaultTexts[fault] })
}
