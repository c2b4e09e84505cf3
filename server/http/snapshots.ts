import type { FastifyInstance, FastifyRequest } from 'fastify'
import { exportSource } from '../../shared/exports/source.ts'
import { AppError, languageOf } from '../errors.ts'
import type { Asking } from '../space/snapshots/reading.ts'
import { pathParameter, visitorOf } from './gate.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** `GET /api/spaces/:id/boards/:board/snapshots` and what each of them said: for who may read the board now. */
export function snapshotRoutes(http: FastifyInstance, surroundings: HttpSurroundings): void {
  const path = '/api/spaces/:id/boards/:board/snapshots'
  const config = { needs: { member: true, rate: 'readings' } } as const

  http.get(path, { config }, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    return surroundings.spaces.snapshots(askingOf(request))
  })

  http.get(`${path}/:snapshot/reading`, { config }, async (request, reply) => {
    const text = await readSnapshot(surroundings, request)
    surroundings.unsent.expect(reply, visitorOf(request).state.id, text)
    return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(text)
  })
}

/** What a board said when it was kept, with the settings that it has now; as text of JSON. */
async function readSnapshot(
  { spaces, readings }: HttpSurroundings,
  request: FastifyRequest,
): Promise<string> {
  const asking = askingOf(request)
  const { state, board, row } = await spaces.snapshot(asking, pathParameter(request, 'snapshot') ?? '')
  const source = exportSource(state, board, languageOf(request.headers), row.at)
  const text = await readings.readKept(row, { source, question: 'reading', options: {} })
  await spaces.expectOpen(asking)
  if (text === undefined) throw new AppError('no-such-snapshot')
  return text
}

function askingOf(request: FastifyRequest): Asking {
  const { state, member } = visitorOf(request)
  return { spaceId: state.id, memberId: member.id, boardId: pathParameter(request, 'board') ?? '' }
}
