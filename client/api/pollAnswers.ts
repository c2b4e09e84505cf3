import { type PollAnswer, pollAnswerSchema } from '../../shared/space/meeting/poll.ts'
import type { Answer } from './answer.ts'
import { bySchema } from './reader.ts'
import { get, request } from './request.ts'

const readOwn = bySchema(pollAnswerSchema)

/** One's own answer in the open round of a poll. */
export function getPollAnswer(spaceId: string, pollId: string): Promise<Answer<PollAnswer>> {
  return get(pathOf(spaceId, pollId), readOwn)
}

/** Keeps an answer on the server. It also goes out when the page is just being closed. */
export function putPollAnswer(spaceId: string, pollId: string, answer: PollAnswer): Promise<Answer<true>> {
  const body = JSON.stringify(answer)
  const headers = { 'content-type': 'application/json' }
  return request(pathOf(spaceId, pollId), { method: 'PUT', headers, body, keepalive: true }, () => true)
}

function pathOf(spaceId: string, pollId: string): string {
  return `/api/spaces/${encodeURIComponent(spaceId)}/polls/${encodeURIComponent(pollId)}/answer`
}
