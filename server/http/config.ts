import type { FastifyInstance } from 'fastify'
import type { ConfigAnswer } from '../../shared/protocol/http.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `GET /api/config`: what the client must know of the server it came from. */
export function configRoutes(http: FastifyInstance, { config, addresses }: HttpSurroundings): void {
  http.get('/api/config', async (_request, reply): Promise<ConfigAnswer> => {
    const { createPassword, tldrawLicenseKey, version } = config
    reply.header('cache-control', 'no-store')
    return {
      createPassword: createPassword !== undefined,
      ...(tldrawLicenseKey === undefined ? {} : { tldrawLicenseKey }),
      version,
      addresses: addresses(),
    }
  })
}
