import type { FastifyInstance } from 'fastify'
import { commandSchema } from '../../shared/space/commands/index.ts'
import { AppError } from '../errors.ts'
import { requestOrigin } from '../gate/origin.ts'
import { parseBody } from './body.ts'
import { visitorOf } from './gate.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `POST /api/spaces/:id/commands`: everything that changes a space. */
export function commandRoutes(http: FastifyInstance, surroundings: HttpSurroundings): void {
  const { config, spaces, metrics } = surroundings
  http.post(
    '/api/spaces/:id/commands',
    { config: { needs: { member: true, rate: 'commands' } } },
    async (request) => {
      const command = parseBody(commandSchema, request.body)
      const { session, state, member } = visitorOf(request)
      // Who may not make any must not use up those of the others.
      const isSnapshot = command.type === 'snapshotBoard' && member.role === 'facilitator'
      if (isSnapshot) takeSnapshotOf(state.id, surroundings)
      const result = await spaces.command(session, command, requestOrigin(request.headers, config))
      metrics.commands.inc({ type: command.type })
      return { result }
    },
  )
}

function takeSnapshotOf(spaceId: string, { rate }: HttpSurroundings): void {
  if (rate.take('snapshots', spaceId)) return
  throw new AppError('too-many', { retryAfter: rate.secondsToWait('snapshots', spaceId) })
}
