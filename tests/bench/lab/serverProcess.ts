import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { canPin, serverCore } from './machine.ts'

export const root = resolve(import.meta.dirname, '../../..')
const patienceMs = 20_000

export type ServerProcess = {
  pid: number
  port: number
  /** Ends it and resolves when it is gone. */
  stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

export type ServerProgram = {
  /** File and options for Node. */
  args: readonly string[]
  cwd?: string
  env?: Record<string, string>
  /** What it prints when it is ready; the first group is the port. */
  ready: RegExp
}

/** Starts a server in a process of its own, alone on its core where that can be, and waits until it is ready. */
export async function startProcess({ args, cwd, env, ready }: ServerProgram): Promise<ServerProcess> {
  const pin = canPin ? ['taskset', '-c', String(serverCore)] : []
  const [program = process.execPath, ...rest] = [...pin, process.execPath, ...args]
  const child = spawn(program, rest, {
    cwd: cwd ?? root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  child.once('exit', tellOfDeath)
  const port = await readPort(child, ready)
  const stop = async (signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM') => {
    process.off('exit', endWithUs)
    child.off('exit', tellOfDeath)
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return { pid: child.pid ?? 0, port, stop }
}

/** A server that dies under load is a finding. */
function tellOfDeath(code: number | null, signal: string | null): void {
  console.error(`The server has died (exit code ${code}, signal ${signal})`)
}

function readPort(child: ChildProcess, ready: RegExp): Promise<number> {
  return new Promise((found, failed) => {
    let output = ''
    const give = (problem: string) => failed(new Error(`${problem}:\n${output.slice(-2000)}`))
    const timer = setTimeout(() => give('The server is not ready'), patienceMs)
    const look = (text: string) => {
      if (output.length < 100_000) output += text
      const port = ready.exec(output)?.[1]
      if (port === undefined) return
      clearTimeout(timer)
      found(Number(port))
    }
    child.stdout?.setEncoding('utf8').on('data', look)
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text)
      look(text)
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      give(`The server stopped with exit code ${code}`)
    })
  })
}
