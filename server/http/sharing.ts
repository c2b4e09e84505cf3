import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { visitorOf } from './gate.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `GET /api/spaces/:id/sharing`: how many people ticked nothing yet, for who leads. */
export function sharingRoutes(http: FastifyInstance, { spaces }: HttpSurroundings): void {
  const needs = { config: { needs: { member: true, rate: 'readings' } } } as const
  http.get('/api/spaces/:id/sharing', needs, async (request, reply) => {
    const { state, member } = visitorOf(request)
    if (member.role !== 'facilitator') throw new AppError('not-allowed')
    reply.header('cache-control', 'no-store')
    return spaces.sharing(state.id)
  })
}
