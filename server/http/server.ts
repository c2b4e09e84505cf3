import fastify, { type FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { assetRoutes } from './assets.ts'
import { clientRoutes } from './client.ts'
import { clockRoutes } from './clock.ts'
import { commandRoutes } from './commands.ts'
import { configRoutes } from './config.ts'
import { answerBrokenRequest, answerError, fromFastify, installErrors, routeOf } from './errors.ts'
import { installGate } from './gate.ts'
import { installHeaders } from './headers.ts'
import { healthRoutes } from './health.ts'
import { joinRoutes } from './join.ts'
import { installNotFound, KnownPaths } from './notFound.ts'
import { pollRoutes } from './polls.ts'
import { readingRoutes } from './readings.ts'
import { sessionRoutes } from './sessions.ts'
import { sharingRoutes } from './sharing.ts'
import { snapshotRoutes } from './snapshots.ts'
import { spaceRoutes } from './spaces.ts'
import type { HttpSurroundings } from './surroundings.ts'
import { tryoutRoutes } from './tryouts.ts'

/** A JSON body; pictures have a limit of their own. */
const bodyBytes = 64 * 1024

/** The HTTP side of the server, ready to listen. */
export async function makeHttpServer(surroundings: HttpSurroundings): Promise<FastifyInstance> {
  const http = fastify({
    bodyLimit: bodyBytes,
    logger: false,
    // Requests under way are finished; server/main.ts ends those that take too long.
    forceCloseConnections: 'idle',
    // A 10 MB photo over a slow phone takes a while; headers do not.
    requestTimeout: 120_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 2_500, maxHeaderSize: 16 * 1024 },
    routerOptions: { maxParamLength: 256 },
    frameworkErrors: (error, request, reply) =>
      answerError(fromFastify(error) ?? new AppError('malformed'), request, reply),
    clientErrorHandler: answerBrokenRequest,
  })
  const known = new KnownPaths(http)
  await installHeaders(http, surroundings.config)
  installErrors(http, surroundings)
  installGate(http, surroundings)
  installObservation(http, surroundings)
  await addRoutes(http, surroundings)
  installNotFound(http, known, http.hasReplyDecorator('sendFile'))
  await http.ready()
  return http
}

async function addRoutes(http: FastifyInstance, surroundings: HttpSurroundings): Promise<void> {
  healthRoutes(http, surroundings)
  configRoutes(http, surroundings)
  clockRoutes(http, surroundings)
  spaceRoutes(http, surroundings)
  tryoutRoutes(http, surroundings)
  joinRoutes(http, surroundings)
  sessionRoutes(http, surroundings)
  commandRoutes(http, surroundings)
  pollRoutes(http, surroundings)
  readingRoutes(http, surroundings)
  snapshotRoutes(http, surroundings)
  sharingRoutes(http, surroundings)
  await assetRoutes(http, surroundings)
  await clientRoutes(http, surroundings.config)
}

function installObservation(http: FastifyInstance, { metrics, log }: HttpSurroundings): void {
  http.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request)
    const labels = { method: request.method, route, status: reply.statusCode }
    metrics.requests.observe(labels, reply.elapsedTime / 1000)
    log.debug({ ...labels, milliseconds: Math.round(reply.elapsedTime) }, 'request')
  })
}
