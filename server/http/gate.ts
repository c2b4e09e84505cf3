import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { clientAddress } from '../gate/address.ts'
import { passGate } from '../gate/gate.ts'
import { settleGuess } from '../gate/guessGuard.ts'
import { readSeat } from '../gate/sessions.ts'
import type { Needs, Visit, Visitor } from '../gate/visit.ts'
import type { HttpSurroundings } from './surroundings.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    needs?: Needs
  }
  interface FastifyRequest {
    visit: Visit | null
  }
}

/** Leads every request through the gate before its body is read. */
export function installGate(http: FastifyInstance, surroundings: HttpSurroundings): void {
  http.decorateRequest('visit', null)
  http.addHook('onRequest', async (request) => {
    request.visit = {
      method: request.method,
      headers: request.headers,
      address: clientAddress(request.raw, surroundings.config),
      spaceId: pathParameter(request, 'id'),
      seat: readSeat(queryText(request, 'seat')),
      needs: request.routeOptions.config.needs ?? {},
    }
    await passGate(request.visit, surroundings)
  })
  http.addHook('onResponse', async (request) => {
    if (request.visit) settleGuess(request.visit, surroundings)
  })
}

/** The signed-in member of a route that needs one. */
export function visitorOf(request: FastifyRequest): Visitor {
  const visitor = request.visit?.visitor
  if (!visitor) throw new AppError('not-signed-in')
  return visitor
}

/** A named part of the path. */
export function pathParameter(request: FastifyRequest, name: string): string | undefined {
  return textIn(request.params, name)
}

/** A text behind the question mark. */
export function queryText(request: FastifyRequest, name: string): string {
  return textIn(request.query, name) ?? ''
}

function textIn(values: unknown, name: string): string | undefined {
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, name)) return undefined
  const value = (values as Readonly<Record<string, unknown>>)[name]
  return typeof value === 'string' ? value : undefined
}
