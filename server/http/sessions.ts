import type { FastifyInstance } from 'fastify'
import { type SessionAnswer, sessionSchema } from '../../shared/protocol/http.ts'
import { personalLink } from '../../shared/space/links.ts'
import { requestOrigin } from '../gate/origin.ts'
import { shownToken } from '../gate/sessions.ts'
import { parseBody } from './body.ts'
import { pathParameter } from './gate.ts'
import { giveCookie } from './signedIn.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `POST /api/spaces/:id/sessions`: signs in with the key of a facilitator, personal or screen link. */
export function sessionRoutes(http: FastifyInstance, { config, spaces, sessions }: HttpSurroundings): void {
  http.post(
    '/api/spaces/:id/sessions',
    { config: { needs: { guesses: true, rate: 'joins' } } },
    async (request, reply): Promise<SessionAnswer> => {
      const { key } = parseBody(sessionSchema, request.body)
      const spaceId = pathParameter(request, 'id') ?? ''
      const current = await sessions.find(shownToken(request.headers, spaceId))
      const { seat, personalKey, ...entered } = await spaces.enter(spaceId, key, current)
      const origin = requestOrigin(request.headers, config)
      giveCookie(reply, spaceId, entered.token, origin, seat)
      if (personalKey === undefined) return entered
      return { ...entered, links: { personal: personalLink(origin, spaceId, personalKey) } }
    },
  )
}
