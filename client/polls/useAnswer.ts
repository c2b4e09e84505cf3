import { useEffect, useSyncExternalStore } from 'react'
import type { Poll, PollAnswer } from '../../shared/space/meeting/poll.ts'
import type { Answer } from '../api/answer.ts'
import { getPollAnswer, putPollAnswer } from '../api/pollAnswers.ts'
import { announce } from '../ui/components/announcements.ts'
import { AnswerKeeper, type AnswerView } from './answerKeeper.ts'

type Round = Pick<Poll, 'id' | 'round'>

/** More rounds than anyone has open at a time; the oldest goes. */
const mostKept = 20

/** By space, poll and round: kept while the page lives, so that going from a board to the home loses nothing. */
const keepers = new Map<string, AnswerKeeper>()

/** One's own answer to the open round of a poll, and how to change it. */
export function useAnswer(
  spaceId: string,
  poll: Round,
  connected: boolean,
): { view: AnswerView; keeper: AnswerKeeper } {
  const { view, keeper } = useAnswerView(spaceId, poll)
  useEffect(() => {
    if (connected) keeper.retry()
  }, [keeper, connected])
  useEffect(() => {
    const send = () => keeper.retry()
    const warn = (event: BeforeUnloadEvent) => {
      if (keeper.view().state === 'unsaved') event.preventDefault()
    }
    addEventListener('online', send)
    addEventListener('pagehide', send)
    addEventListener('beforeunload', warn)
    return () => {
      removeEventListener('online', send)
      removeEventListener('pagehide', send)
      removeEventListener('beforeunload', warn)
    }
  }, [keeper])
  return { view, keeper }
}

/** The same answer in one more place of the page; `useAnswer` keeps it safe. */
export function useAnswerView(spaceId: string, poll: Round): { view: AnswerView; keeper: AnswerKeeper } {
  const keeper = keeperOf(spaceId, poll)
  const view = useSyncExternalStore(keeper.subscribe, keeper.view)
  return { view, keeper }
}

function keeperOf(spaceId: string, { id, round }: Round): AnswerKeeper {
  const key = `${spaceId}/${id}/${round}`
  const known = keepers.get(key)
  if (known) return known
  const made = new AnswerKeeper({
    get: () => getPollAnswer(spaceId, id),
    put: (answer) => putAndTell(spaceId, id, answer),
    later: (run, ms) => {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
  })
  for (const [old, kept] of keepers) {
    if (keepers.size < mostKept) break
    if (!kept.isUnsaved) keepers.delete(old)
  }
  keepers.set(key, made)
  return made
}

/** Who answered while a poll was being closed hears it, also when its questions are not on the page any more. */
async function putAndTell(spaceId: string, pollId: string, answer: PollAnswer): Promise<Answer<true>> {
  const sent = await putPollAnswer(spaceId, pollId, answer)
  if (!sent.ok && sent.trouble.code === 'poll-not-open') announce(sent.trouble.message)
  return sent
}
