import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
import { type Config, readConfig } from '../../server/config.ts'
import { makeLog } from '../../server/log.ts'
import { type RunningServer, type ServerOptions, startServer } from '../../server/main.ts'
import type { CreatedAnswer, JoinedAnswer } from '../../shared/protocol/http.ts'
import type { CommandInput } from '../../shared/space/commands/index.ts'

export type Answer = {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: an answer is looked at with toMatchObject
  body: any
  headers: Headers
}

type CallOptions = {
  body?: unknown
  token?: string
  headers?: Record<string, string>
}

/** The real server in this process, on a port of its own, with a real store in a folder of its own. */
export class HttpTestServer {
  readonly config: Config
  readonly url: string
  readonly server: RunningServer
  /** Everything that was logged, at the finest level. */
  readonly logged: string[]

  private constructor(config: Config, server: RunningServer, logged: string[]) {
    this.config = config
    this.server = server
    this.url = `http://127.0.0.1:${server.port}`
    this.logged = logged
  }

  static async start(change: Partial<Config> = {}, options: ServerOptions = {}): Promise<HttpTestServer> {
    const dataDir = await mkdtemp(join(tmpdir(), 'samenbord-http-'))
    const config = { ...readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir }), ...change }
    const logged: string[] = []
    const lines = new Writable({
      write: (line, _encoding, done) => {
        logged.push(String(line))
        done()
      },
    })
    const server = await startServer(config, { log: makeLog('trace', lines), ...options })
    return new HttpTestServer(config, server, logged)
  }

  async stop(): Promise<void> {
    await this.server.stop()
    await rm(this.config.dataDir, { recursive: true, force: true })
  }

  async call(method: string, path: string, { body, token, headers = {} }: CallOptions = {}): Promise<Answer> {
    const isForm = body instanceof FormData || typeof body === 'string'
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  }

  async makeSpace(change: object = {}): Promise<CreatedAnswer> {
    const { body } = await this.call('POST', '/api/spaces', {
      body: { title: 'Ruimte', name: 'Fatma', ...change },
    })
    return body
  }

  async join(made: CreatedAnswer, name = 'Kim', change: object = {}): Promise<JoinedAnswer> {
    const body = { code: made.space.joinCode, name, ...change }
    return (await this.call('POST', `/api/spaces/${made.space.id}/members`, { body })).body
  }

  command(spaceId: string, token: string, command: CommandInput): Promise<Answer> {
    return this.call('POST', `/api/spaces/${spaceId}/commands`, { token, body: command })
  }

  async upload(
    spaceId: string,
    token: string,
    file: Uint8Array<ArrayBuffer>,
    name = 'foto.png',
  ): Promise<Answer> {
    const body = new FormData()
    body.set('file', new Blob([file]), name)
    return this.call('POST', `/api/spaces/${spaceId}/assets`, { token, body })
  }
}

/** One server for all tests of a file. */
export function httpForFile(change: Partial<Config> = {}, options: ServerOptions = {}): () => HttpTestServer {
  let server: HttpTestServer | undefined
  beforeAll(async () => {
    server = await HttpTestServer.start(change, options)
  })
  afterAll(() => server?.stop())
  return () => {
    if (!server) throw new Error('The server of this file runs only while its tests do')
    return server
  }
}

/** The key in a link. */
export function keyOf(link: string): string {
  return new URL(link).hash.slice(3)
}
