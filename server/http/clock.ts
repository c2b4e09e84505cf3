import type { FastifyInstance } from 'fastify'
import type { ClockAnswer } from '../../shared/protocol/http.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `GET /api/clock`: what time it is here, so that a timer is right on a machine whose clock is not (B9). */
export function clockRoutes(http: FastifyInstance, { now }: HttpSurroundings): void {
  http.get('/api/clock', async (_request, reply): Promise<ClockAnswer> => {
    reply.header('cache-control', 'no-store')
    return { now: now() }
  })
}
