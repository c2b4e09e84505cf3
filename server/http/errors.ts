import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError, type ErrorCode, languageOf, toAppError } from '../errors.ts'
import { sayLast } from '../farewell.ts'
import { countGuess } from '../gate/guessGuard.ts'
import type { HttpSurroundings } from './surroundings.ts'

/** Makes every error an answer of the contract, in the caller's language, and never shows a stack trace. */
export function installErrors(http: FastifyInstance, surroundings: HttpSurroundings): void {
  http.setErrorHandler((error, request, reply) => {
    const shown = fromFastify(error) ?? toAppError(error)
    if (request.visit) countGuess(request.visit, shown)
    surroundings.metrics.refused(shown.code)
    if (shown.status >= 500) surroundings.log.error({ err: error, route: routeOf(request) }, 'request failed')
    return answerError(shown, request, reply)
  })
}

/** The pattern of a path, never the path itself: that may hold a join code. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? '(none)'
}

export function answerError(error: AppError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (error.retryAfter !== undefined) reply.header('retry-after', error.retryAfter)
  const language = languageOf(request.headers)
  return reply
    .code(error.status)
    .header('cache-control', 'no-store')
    .header('content-language', language)
    .type('application/json; charset=utf-8')
    .send(error.body(language))
}

const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'malformed',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'unsupported-type',
  413: 'too-large',
  414: 'not-found',
  415: 'unsupported-type',
  503: 'stopping',
}

/** What Fastify itself refuses: a body that is no JSON, too large or of an unknown type, or a crooked path. */
export function fromFastify(error: unknown): AppError | undefined {
  if (!isFastifyError(error)) return undefined
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') return new AppError('picture-too-large')
  const code = codesByStatus[error.statusCode ?? 500] ?? 'malformed'
  return (error.statusCode ?? 500) < 500 || code === 'stopping'
    ? new AppError(code, { cause: error })
    : undefined
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && 'code' in error && 'statusCode' in error
}

/** A request that is no HTTP at all, or not whole in time, is answered on the bare socket. */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const status = brokenStatuses[error.code ?? ''] ?? 400
  const body = JSON.stringify(new AppError(status === 431 ? 'too-large' : 'malformed').body('nl'))
  const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json\r\n`
  sayLast(socket, `${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}

const brokenStatuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
}
