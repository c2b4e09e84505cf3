import type { FastifyInstance } from 'fastify'
import { commandSchema } from '../../shared/space/commands/index.ts'
import { requestOrigin } from '../gate/origin.ts'
import { parseBody } from './body.ts'
import { visitorOf } from './gate.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `POST /api/spaces/:id/commands`: everything that changes a space. */
export function commandRoutes(http: FastifyInstance, { config, spaces, metrics }: HttpSurroundings): void {
  http.post(
    '/api/spaces/:id/commands',
    { config: { needs: { member: true, rate: 'commands' } } },
    async (request) => {
      const command = parseBody(commandSchema, request.body)
      const { session } = visitorOf(request)
      const result = await spaces.command(session, command, requestOrigin(request.headers, config))
      metrics.commands.inc({ type: command.type })
      return { result }
    },
  )
}
