import type { FastifyInstance, FastifyRequest } from 'fastify'
import { pollAnswerSchema } from '../../shared/space/meeting/poll.ts'
import type { Voter } from '../space/polls/answering.ts'
import { parseBody } from './body.ts'
import { pathParameter, visitorOf } from './gate.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `PUT` and `GET /api/spaces/:id/polls/:poll/answer`: one's own answer to a poll, which stays secret (B26). */
export function pollRoutes(http: FastifyInstance, { spaces }: HttpSurroundings): void {
  http.put(
    '/api/spaces/:id/polls/:poll/answer',
    { config: { needs: { member: true, rate: 'answers' } } },
    async (request, reply) => {
      await spaces.answer(voterOf(request), parseBody(pollAnswerSchema, request.body))
      return reply.code(204).send()
    },
  )

  http.get(
    '/api/spaces/:id/polls/:poll/answer',
    { config: { needs: { member: true } } },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return spaces.ownAnswer(voterOf(request))
    },
  )
}

function voterOf(request: FastifyRequest): Voter {
  const { state, member } = visitorOf(request)
  return { spaceId: state.id, pollId: pathParameter(request, 'poll') ?? '', memberId: member.id }
}
