import { limits } from '../../../shared/protocol/limits.ts'
import type { Effect } from '../../../shared/space/commands/decision.ts'
import type { SpaceChange } from '../../../shared/space/document.ts'
import {
  type Poll,
  type PollAnswer,
  type PollRound,
  pollAnswerSchema,
  pollSchema,
} from '../../../shared/space/meeting/poll.ts'
import { countAnswers, peopleWhoAnswered } from '../../../shared/space/meeting/pollResult.ts'
import type { SpaceState } from '../../../shared/space/model.ts'
import { newSeed } from '../../gate/secrets.ts'
import type { SpaceTools } from '../tools.ts'

/**
 * The polls that a decision closes, with their outcome. Answers are put in inside `exclusively`, as this runs, so
 * every answer that was accepted is counted.
 */
export async function closings(
  tools: Pick<SpaceTools, 'store'>,
  state: SpaceState,
  changes: readonly SpaceChange[],
  effects: readonly Effect[],
): Promise<SpaceChange[]> {
  const closing = effects.filter((effect) => effect.type === 'closePoll')
  const closed = closing.map(async ({ pollId, closedAt }): Promise<SpaceChange[]> => {
    const poll = pollNow(state, changes, pollId)
    if (poll?.state !== 'open') return []
    const round = await outcome(tools, state, poll, closedAt)
    return [
      {
        map: 'polls',
        key: pollId,
        value: {
          ...poll,
          state: 'closed',
          rounds: [...poll.rounds, round].slice(-limits.roundsPerPoll),
        } satisfies Poll,
      },
    ]
  })
  return (await Promise.all(closed)).flat()
}

/** What members answered in the open round of a poll, without who. Who was put out has no vote any more. */
export async function answersNow(
  { store }: Pick<SpaceTools, 'store'>,
  { id: spaceId, members }: Pick<SpaceState, 'id' | 'members'>,
  { id, round }: Poll,
): Promise<PollAnswer[]> {
  const rows = await store.answers(spaceId, id, round)
  return rows.flatMap(({ memberId, answer }) => (members.has(memberId) && readAnswer(answer)) || [])
}

/** An answer as it is stored; undefined when it cannot be read. */
export function readAnswer(text: string): PollAnswer | undefined {
  try {
    return pollAnswerSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/**
 * Only an open poll has answers: once the outcome is in the document nothing is left of who answered what, nor of a
 * poll that is gone, or that waits for its step again.
 */
export async function forgetAnswers(
  { store }: Pick<SpaceTools, 'store'>,
  spaceId: string,
  changes: readonly SpaceChange[],
): Promise<void> {
  const over = changes.filter(({ map, value }) => map === 'polls' && !isOpen(value))
  await Promise.all(over.map(({ key }) => store.deleteAnswers(spaceId, key)))
}

/** Does so for what was closed or taken back just before the server was killed. */
export function forgetClosed(tools: Pick<SpaceTools, 'store'>, { id, polls }: SpaceState): Promise<void> {
  const closed = [...polls.values()].map((value) => ({ map: 'polls' as const, key: value.id, value }))
  return forgetAnswers(tools, id, closed)
}

/** What cannot be read counts as open: its answers stay. */
function isOpen(value: unknown): boolean {
  if (value === undefined) return false
  const read = pollSchema.safeParse(value).data
  return read === undefined || read.state === 'open'
}

async function outcome(
  tools: Pick<SpaceTools, 'store'>,
  state: SpaceState,
  poll: Poll,
  closedAt: number,
): Promise<PollRound> {
  const answers = await answersNow(tools, state, poll)
  return {
    round: poll.round,
    openedAt: poll.openedAt ?? closedAt,
    closedAt,
    people: peopleWhoAnswered(poll, answers),
    results: countAnswers(poll, answers, newSeed()),
  }
}

function pollNow(state: SpaceState, changes: readonly SpaceChange[], pollId: string): Poll | undefined {
  const change = changes.findLast(({ map, key }) => map === 'polls' && key === pollId)
  return change ? pollSchema.safeParse(change.value).data : state.polls.get(pollId)
}
