import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createdSchema, joinedSchema } from '../../../shared/protocol/http.ts'
import { type ServerProcess, startProcess } from './serverProcess.ts'

/** Somebody who is signed in. */
export type Guest = { token: string; address: string }

/** The real server with the real store, and one space with people and boards in it, all made over HTTP. */
export class Samenbord {
  readonly dataDir: string
  readonly guests: Guest[] = []
  readonly #nodeOptions: readonly string[]
  #process: ServerProcess
  #spaceId = ''
  #facilitator = ''
  #joinCode = ''

  private constructor(process: ServerProcess, dataDir: string, nodeOptions: readonly string[]) {
    this.#process = process
    this.dataDir = dataDir
    this.#nodeOptions = nodeOptions
  }

  /** Starts it with a new data folder; `nodeOptions` go before the file. */
  static async start(nodeOptions: readonly string[] = []): Promise<Samenbord> {
    const dataDir = mkdtempSync(join(tmpdir(), 'samenbord-bench-'))
    const server = new Samenbord(await launch(dataDir, nodeOptions), dataDir, nodeOptions)
    await server.#found()
    return server
  }

  get pid(): number {
    return this.#process.pid
  }

  get url(): string {
    return `http://127.0.0.1:${this.#process.port}`
  }

  get spaceId(): string {
    return this.#spaceId
  }

  /** Who made the space. */
  get host(): Guest {
    return { token: this.#facilitator, address: '10.0.0.1' }
  }

  /** The address of a board's content for a client that wants to hear what is saved. */
  boardUrl(boardId: string): string {
    return `ws://127.0.0.1:${this.#process.port}/sync/${this.#spaceId}/board:${boardId}?saved=1`
  }

  /** Makes sure that so many people are in the space. */
  async invite(count: number): Promise<Guest[]> {
    while (this.guests.length < count) {
      const batch = Math.min(8, count - this.guests.length)
      const numbers = Array.from({ length: batch }, (_, index) => this.guests.length + index)
      this.guests.push(...(await Promise.all(numbers.map((number) => this.#join(number)))))
    }
    return this.guests.slice(0, count)
  }

  /** Makes an empty board and answers its id. */
  async addBoard(werkvorm = 'leeg'): Promise<string> {
    const body = { type: 'addBoard', werkvorm, title: 'Bord' }
    const answer = await this.#post(`/api/spaces/${this.#spaceId}/commands`, body, {
      authorization: `Bearer ${this.#facilitator}`,
    })
    return (answer as { result: { boardId: string } }).result.boardId
  }

  addBoards(count: number): Promise<string[]> {
    return Promise.all(Array.from({ length: count }, () => this.addBoard()))
  }

  /** A new process on the same data, after an orderly stop. */
  async restart(): Promise<void> {
    await this.#process.stop()
    this.#process = await launch(this.dataDir, this.#nodeOptions)
  }

  async stop(): Promise<void> {
    await this.#process.stop()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  async #found(): Promise<void> {
    const body = { title: 'Meting', name: 'Begeleider', discipline: 'zorg', organisation: 'school' }
    const { space, token } = createdSchema.parse(await this.#post('/api/spaces', body))
    this.#spaceId = space.id
    this.#joinCode = space.joinCode
    this.#facilitator = token
  }

  async #join(number: number): Promise<Guest> {
    // Everyone from an address of their own, as behind a proxy: the limits per address are not measured here.
    const address = `10.1.${Math.floor(number / 250)}.${(number % 250) + 1}`
    const body = {
      code: this.#joinCode,
      name: `Deelnemer ${number}`,
      discipline: 'verpleging',
      organisation: 'Thuis',
    }
    const answer = await this.#post(`/api/spaces/${this.#spaceId}/members`, body, {
      'x-forwarded-for': address,
    })
    return { token: joinedSchema.parse(answer).token, address }
  }

  async #post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
    const answer = await fetch(`http://127.0.0.1:${this.#process.port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
}

function launch(dataDir: string, nodeOptions: readonly string[]): Promise<ServerProcess> {
  return startProcess({
    args: [...nodeOptions, 'server/main.ts'],
    env: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, TRUST_PROXY: '1', LOG_LEVEL: 'warn' },
    ready: /http:\/\/localhost:(\d+)/,
  })
}
