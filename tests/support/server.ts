import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const startSeconds = 20

export interface ServerOptions {
  /** A data folder that stays; without one the server gets a new folder that goes away with it. */
  dataDir?: string
  /** 0 (the usual) lets the machine choose. */
  port?: number
  /** Further environment variables, see docs/operations.md. */
  env?: Record<string, string>
}

/** The real server in a process of its own, with a real store in a folder of its own. */
export interface RunningServer {
  readonly url: string
  readonly port: number
  readonly dataDir: string
  readonly pid: number
  /** Everything it wrote on its terminal since it was first started. */
  output(): string
  /** Ends it as a power cut would: no signal that it can catch. */
  kill9(): Promise<void>
  /** Asks it to stop (SIGTERM) and answers its exit code. */
  stop(): Promise<number | null>
  /** Starts it again on the same port and data, after kill9 or stop. */
  restart(): Promise<void>
  /** Stops it if it runs and takes its own data folder away. */
  dispose(): Promise<void>
}

/** Starts the server and waits until it answers. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'samenbord-data-')))
  const run = new ServerRun(dataDir, options.env ?? {})
  await run.start(options.port ?? 0)
  return {
    get url() {
      return `http://localhost:${run.port}`
    },
    get port() {
      return run.port
    },
    get pid() {
      return run.pid
    },
    dataDir,
    output: () => run.output,
    kill9: async () => {
      await run.end('SIGKILL')
    },
    stop: () => run.end('SIGTERM'),
    restart: () => run.start(run.port),
    dispose: async () => {
      await run.end('SIGKILL')
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** One server for all tests of a file: started before the first, gone after the last. */
export function serverForFile(options: ServerOptions = {}): () => RunningServer {
  let server: RunningServer | undefined
  beforeAll(async () => {
    server = await startServer(options)
  })
  afterAll(() => server?.dispose())
  return () => {
    if (!server) throw new Error('The server of this file runs only while its tests do')
    return server
  }
}

class ServerRun {
  port = 0
  output = ''
  #child: ChildProcess | undefined
  readonly #dataDir: string
  readonly #env: Record<string, string>

  constructor(dataDir: string, env: Record<string, string>) {
    this.#dataDir = dataDir
    this.#env = env
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  async start(port: number): Promise<void> {
    const env = {
      ...process.env,
      ...this.#env,
      PORT: String(port),
      DATA_DIR: this.#dataDir,
      NODE_ENV: 'test',
    }
    const child = spawn(process.execPath, ['server/main.ts'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    const seenBefore = this.output.length
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
      })
    }
    this.port = await this.#readPort(child, seenBefore)
    await this.#answering()
  }

  /** The port stands in the address that the server prints when it is ready. */
  #readPort(child: ChildProcess, from: number): Promise<number> {
    return new Promise((found, failed) => {
      const give = (problem: string) => failed(new Error(`${problem}:\n${this.output.slice(from)}`))
      const timer = setTimeout(() => give(`No address within ${startSeconds} s`), startSeconds * 1000)
      const look = () => {
        const address = /https?:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(this.output.slice(from))
        if (!address) return
        clearTimeout(timer)
        found(Number(address[1]))
      }
      child.stdout?.on('data', look)
      child.stderr?.on('data', look)
      child.once('exit', (code) => {
        clearTimeout(timer)
        give(`The server stopped with exit code ${code}`)
      })
    })
  }

  async #answering(): Promise<void> {
    const answer = await fetch(`http://localhost:${this.port}/readyz`)
    if (!answer.ok) throw new Error(`/readyz answers ${answer.status}:\n${this.output}`)
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
    return child.exitCode
  }
}
