import type { FastifyInstance } from 'fastify'
import type { HttpSurroundings } from './surroundings.ts'

/** `/healthz` (alive), `/readyz` (can keep what people write, T40) and `/metrics` (Prometheus). */
export function healthRoutes(http: FastifyInstance, { problems, metrics, config }: HttpSurroundings): void {
  const options = { config: { needs: { anyHost: true } } } as const

  http.get('/healthz', options, async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'ok', version: config.version }
  })

  http.get('/readyz', options, async (_request, reply) => {
    const found = await problems()
    reply.header('cache-control', 'no-store').code(found.length === 0 ? 200 : 503)
    return { status: found.length === 0 ? 'ready' : 'not-ready', problems: found }
  })

  http.get('/metrics', options, async (_request, reply) => {
    reply.header('cache-control', 'no-store').type(metrics.registry.contentType)
    return metrics.registry.metrics()
  })
}
