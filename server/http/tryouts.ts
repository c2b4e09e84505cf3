import type { FastifyInstance } from 'fastify'
import { type CreatedAnswer, tryoutSchema } from '../../shared/protocol/http.ts'
import type { Language, Member } from '../../shared/space/model.ts'
import * as en from '../../shared/texts/en/errors.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { tryoutBoards, tryoutMembers } from '../../shared/werkvormen/tryout/index.ts'
import { requestOrigin } from '../gate/origin.ts'
import { parseBody } from './body.ts'
import { createdAnswer, giveCookie } from './signedIn.ts'
import type { HttpSurroundings } from './surroundings.ts'

const dayMs = 24 * 60 * 60 * 1000

/** `POST /api/tryouts`: a space with filled boards that is deleted after a day. */
export function tryoutRoutes(http: FastifyInstance, { config, spaces, now, log }: HttpSurroundings): void {
  http.post('/api/tryouts', { config: { needs: { rate: 'tryouts' } } }, async (request, reply) => {
    const { language, name } = parseBody(tryoutSchema, request.body)
    const { title, founder } = { nl, en }[language].tryoutTexts
    const founded = await spaces.found({
      title,
      language,
      founder: { name: name ?? founder },
      asks: { discipline: true, organisation: true },
      members: inventedMembers(language, now()),
      expiresAt: now() + dayMs,
      boards: tryoutBoards(language),
    })
    log.info({ space: founded.state.id }, 'try-out made')
    const origin = requestOrigin(request.headers, config)
    giveCookie(reply, founded.state.id, founded.token, origin)
    reply.code(201)
    return createdAnswer(founded, origin) satisfies CreatedAnswer
  })
}

function inventedMembers(language: Language, joinedAt: number): Member[] {
  return tryoutMembers(language).map((member) => ({ ...member, role: 'participant', joinedAt }))
}
