import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type CreatedAnswer, createSpaceSchema, type SpaceAnswer } from '../../shared/protocol/http.ts'
import type { Config } from '../config.ts'
import { AppError, languageOf } from '../errors.ts'
import { requestOrigin } from '../gate/origin.ts'
import { sameText } from '../gate/secrets.ts'
import { shownToken } from '../gate/sessions.ts'
import { parseBody } from './body.ts'
import { visitorOf } from './gate.ts'
import { createdAnswer, giveCookie } from './signedIn.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `POST /api/spaces` and `GET /api/spaces/:id`. */
export function spaceRoutes(http: FastifyInstance, surroundings: HttpSurroundings): void {
  const { config, spaces, log } = surroundings
  const founding = { config: { needs: { rate: 'creations', guesses: true } } } as const

  http.post('/api/spaces', founding, async (request, reply): Promise<CreatedAnswer> => {
    const { title, language, password, asks, ...founder } = parseBody(createSpaceSchema, request.body)
    expectPassword(config.createPassword, password)
    const founded = await spaces.found({
      title,
      language: language ?? languageOf(request.headers),
      founder,
      asks: asks ?? { discipline: true, organisation: true },
      members: [],
      expiresAt: null,
      boards: [],
    })
    log.info({ space: founded.state.id }, 'space made')
    giveCookie(reply, founded.state.id, founded.token, requestOrigin(request.headers, config))
    reply.code(201)
    return createdAnswer(founded, requestOrigin(request.headers, config))
  })

  http.get('/api/spaces/:id', { config: { needs: { member: true } } }, async (request, reply) => {
    const { state, member } = visitorOf(request)
    spaces.visited(state.id).catch((error) => log.warn({ err: error }, 'visit not written down'))
    renewCookie(request, reply, state.id, config)
    const { title, language } = state.meta
    return { space: { id: state.id, title, language }, member } satisfies SpaceAnswer
  })
}

function expectPassword(wanted: string | undefined, given: string | undefined): void {
  if (wanted !== undefined && !sameText(wanted, given ?? '')) throw new AppError('wrong-password')
}

/** The cookie lives on with every visit, as the session does. */
function renewCookie(request: FastifyRequest, reply: FastifyReply, spaceId: string, config: Config): void {
  const seat = request.visit?.seat
  const token = shownToken(request.headers, spaceId, seat)
  if (token !== undefined) giveCookie(reply, spaceId, token, requestOrigin(request.headers, config), seat)
}
