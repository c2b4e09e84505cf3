import type { FastifyInstance } from 'fastify'
import {
  type DoorAnswer,
  type JoinedAnswer,
  joinSchema,
  type SuggestionsAnswer,
} from '../../shared/protocol/http.ts'
import { suggestions } from '../../shared/space/admission.ts'
import { personalLink } from '../../shared/space/links.ts'
import { AppError } from '../errors.ts'
import { requestOrigin } from '../gate/origin.ts'
import { expectOpen } from '../space/doors.ts'
import { parseBody } from './body.ts'
import { pathParameter, queryText } from './gate.ts'
import { giveCookie } from './signedIn.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `GET /api/join/:code`, `GET /api/spaces/:id/suggestions?code=` and `POST /api/spaces/:id/members`. */
export function joinRoutes(http: FastifyInstance, { config, spaces }: HttpSurroundings): void {
  http.get(
    '/api/join/:code',
    { config: { needs: { guesses: true } } },
    async (request): Promise<DoorAnswer> => {
      const state = await spaces.byCode(pathParameter(request, 'code') ?? '')
      expectOpen(state)
      const { title, language, asks } = state.meta
      return { space: { id: state.id, title, language, asks } }
    },
  )

  http.get(
    '/api/spaces/:id/suggestions',
    { config: { needs: { guesses: true } } },
    async (request): Promise<SuggestionsAnswer> => {
      const state = await spaces.byCode(queryText(request, 'code'))
      if (state.id !== pathParameter(request, 'id')) throw new AppError('unknown-code')
      expectOpen(state)
      return suggestions(state)
    },
  )

  http.post(
    '/api/spaces/:id/members',
    { config: { needs: { guesses: true, rate: 'joins' } } },
    async (request, reply): Promise<JoinedAnswer> => {
      const { code, ...introduction } = parseBody(joinSchema, request.body)
      const spaceId = pathParameter(request, 'id') ?? ''
      const { member, key, token } = await spaces.join(spaceId, code, introduction)
      const origin = requestOrigin(request.headers, config)
      giveCookie(reply, spaceId, token, origin)
      reply.code(201)
      return { member, links: { personal: personalLink(origin, spaceId, key) }, token }
    },
  )
}
