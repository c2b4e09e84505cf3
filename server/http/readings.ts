import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type CsvSeparator, csvSeparators } from '../../shared/exports/csv.ts'
import { attachment, fileName } from '../../shared/exports/fileName.ts'
import { exportFormats, exportTypes } from '../../shared/exports/format.ts'
import type { ExportOptions } from '../../shared/exports/index.ts'
import { exportSource } from '../../shared/exports/source.ts'
import { access } from '../../shared/space/access.ts'
import type { Board, SpaceState } from '../../shared/space/model.ts'
import { AppError, languageOf } from '../errors.ts'
import type { ReadingQuestion } from '../reading/readingWorker.ts'
import { pathParameter, queryText, visitorOf } from './gate.ts'
import type { HttpSurroundings } from './surroundings.ts'

const path = '/api/spaces/:id/boards/:board'
const needs = { config: { needs: { member: true, rate: 'readings' } } } as const

/**
 * What a board says, for programs and for saving: `GET .../reading`, `.../outline` and `.../export.<format>`. Whoever
 * may read the content of a board may read these, and nobody else; they say nothing that its documents do not.
 */
export function readingRoutes(http: FastifyInstance, surroundings: HttpSurroundings): void {
  for (const question of ['reading', 'outline'] as const) {
    http.get(`${path}/${question}`, needs, async (request, reply) => {
      const { text } = await ask(request, surroundings, question)
      surroundings.unsent.expect(reply, visitorOf(request).state.id, text)
      return privately(reply, request).type(exportTypes.json).send(text)
    })
  }
  for (const format of exportFormats) {
    http.get(`${path}/export.${format}`, needs, async (request, reply) => {
      const { board, text } = await ask(request, surroundings, format)
      surroundings.unsent.expect(reply, visitorOf(request).state.id, text)
      return privately(reply, request)
        .header('content-disposition', attachment(fileName(board.title, format)))
        .type(exportTypes[format])
        .send(text)
    })
  }
}

async function ask(
  request: FastifyRequest,
  { spaces, readings, now }: HttpSurroundings,
  question: ReadingQuestion,
): Promise<{ board: Board; text: string }> {
  const { state, member } = visitorOf(request)
  const board = boardFor(state, member.id, pathParameter(request, 'board') ?? '')
  const source = exportSource(state, board, languageOf(request.headers), now())
  const asked = { source, question, options: optionsOf(request) }
  const text = await readings.read(state.id, board.id, asked)
  // What was open when it was asked may have been closed while it was read.
  const after = await spaces.state(state.id)
  if (!after) throw new AppError('no-such-space')
  boardFor(after, member.id, board.id)
  if (text === undefined) throw new AppError('no-such-export')
  return { board, text }
}

/** The board, when its content may be read; otherwise the refusals that its documents give (4404 and 4403). */
function boardFor(state: SpaceState, memberId: string, boardId: string): Board {
  const board = state.boards.get(boardId)
  if (!board || board.removedAt !== null) throw new AppError('no-such-board')
  if (access(state, memberId, { kind: 'board', boardId }) === 'none') throw new AppError('not-allowed')
  return board
}

/** A board is nobody else's business: no cache keeps it, and no browser takes it for a page that runs something. */
function privately(reply: FastifyReply, request: FastifyRequest): FastifyReply {
  return reply.headers({
    'cache-control': 'no-store',
    'content-language': languageOf(request.headers),
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:; sandbox",
  })
}

function optionsOf(request: FastifyRequest): ExportOptions {
  const [table, picture] = [queryText(request, 'table'), queryText(request, 'picture')]
  const separator = queryText(request, 'separator')
  return {
    ...(table === '' ? {} : { table }),
    ...(picture === '' ? {} : { picture }),
    ...(isSeparator(separator) ? { separator } : {}),
  }
}

function isSeparator(text: string): text is CsvSeparator {
  return Object.hasOwn(csvSeparators, text)
}
