import type { Poll } from './poll.ts'

/** A poll that takes answers from now on: its first round, or the next one after it was closed. */
export function openedPoll(poll: Poll, now: number, closesAt: number | null): Poll {
  const round = poll.state === 'closed' ? poll.round + 1 : poll.round
  return { ...poll, state: 'open', round, openedAt: now, closesAt }
}
