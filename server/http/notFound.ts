import type { FastifyInstance, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import { sendPage } from './client.ts'
import { answerError } from './errors.ts'

/** The methods that each path of the API knows, gathered while routes are added. */
export class KnownPaths {
  readonly #methods = new Map<string, Set<string>>()
  readonly #patterns = new Map<string, RegExp>()

  constructor(http: FastifyInstance) {
    http.addHook('onRoute', ({ url, method }) => this.#add(url, [method].flat()))
  }

  /** The methods of a path; none when no route knows it. */
  methodsOf(path: string): string[] {
    const urls = [...this.#patterns].filter(([, pattern]) => pattern.test(path)).map(([url]) => url)
    return [...new Set(urls.flatMap((url) => [...(this.#methods.get(url) ?? [])]))]
  }

  #add(url: string, methods: readonly string[]): void {
    if (!/^\/(api\/|assets\/:|healthz|readyz|metrics)/.test(url)) return
    const known = this.#methods.get(url) ?? new Set()
    for (const method of methods) known.add(method)
    this.#methods.set(url, known)
    this.#patterns.set(url, new RegExp(`^${url.replace(/:[^/]+/g, '[^/]+')}$`))
  }
}

/** What no route answers: 405 for a wrong method, the app's own page for who browses, JSON for the rest. */
export function installNotFound(http: FastifyInstance, known: KnownPaths, hasPage: boolean): void {
  http.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const methods = known.methodsOf(path)
    if (methods.length > 0 && !methods.includes(request.method)) {
      reply.header('allow', methods.join(', '))
      return answerError(new AppError('method-not-allowed'), request, reply)
    }
    if (hasPage && wantsPage(request, path)) return sendPage(reply.code(404))
    return answerError(new AppError('not-found'), request, reply)
  })
}

function wantsPage({ method, headers }: FastifyRequest, path: string): boolean {
  if (method !== 'GET' || /^\/(api|assets|app|sync)(\/|$)/.test(path) || /\.\w+$/.test(path)) return false
  return (headers.accept ?? '').includes('text/html')
}
