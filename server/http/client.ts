import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Config } from '../config.ts'

/** Paths that the client routes itself; each is answered with its page. */
const appPaths = ['/', '/nieuw', '/doe-mee', '/doe-mee/:code', '/s/*', '/stijl', '/privacy']

/** Serves the built client. Files with a hash in their name never change; the page itself is asked for anew each time. */
export async function clientRoutes(http: FastifyInstance, config: Config): Promise<void> {
  if (!existsSync(join(config.clientDir, 'index.html'))) return
  await http.register(fastifyStatic, {
    root: config.clientDir,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheFor(path))
    },
  })
  for (const path of appPaths) http.get(path, async (_request, reply) => sendPage(reply))
}

/** The page that holds the app. */
export function sendPage(reply: FastifyReply): FastifyReply {
  return reply.sendFile('index.html')
}

function cacheFor(path: string): string {
  if (/\.html(\.gz|\.br)?$/.test(path)) return 'no-cache'
  return /[\\/]app[\\/]/.test(path) ? 'public, max-age=31536000, immutable' : 'public, max-age=3600'
}
