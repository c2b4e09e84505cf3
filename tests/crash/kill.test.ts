import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addBoard, makeSpace } from '../support/fixtures.ts'
import { seeded } from '../support/random.ts'
import { type RunningServer, startServer } from '../support/server.ts'
import { SyncClient } from '../support/syncClient.ts'

const cycles = Number(process.env.CRASH_CYCLES ?? 20)
const writers = 20

describe('what is shown as saved survives', () => {
  let server: RunningServer

  beforeAll(async () => {
    server = await startServer({ env: { LOG_LEVEL: 'error' } })
  }, 60_000)

  afterAll(() => server.dispose())

  it(`T7 ${cycles} x kill -9 under ${writers} writers: no acknowledged edit is lost`, {
    timeout: 600_000,
  }, async () => {
    const space = await makeSpace(server.url)
    const path = `${space.space.id}/board:${await addBoard(server.url, space)}`
    const random = seeded(20_261_121)
    const acknowledged = new Map<string, number>()
    for (let cycle = 0; cycle < cycles; cycle += 1) {
      const oracle = startOracle(path, space.token, cycle)
      await acknowledgements(oracle, acknowledged, 20 + random.below(200))
      await server.kill9()
      await once(oracle, 'close')
      await server.restart()
      const reader = await new SyncClient(server.url, path, { token: space.token }).ready()
      const stored = reader.document.getMap<number>('acknowledged')
      for (const [key, value] of acknowledged) {
        expect(stored.get(key) ?? -1, `cycle ${cycle}, ${key}`).toBeGreaterThanOrEqual(value)
      }
      await reader.end()
    }
    expect(acknowledged.size).toBeGreaterThan(cycles)
  })

  function startOracle(path: string, token: string, cycle: number): ChildProcess {
    const program = resolve(import.meta.dirname, 'oracle.mjs')
    const parameters = [program, server.url, path, token, String(writers), `cycle${cycle}`]
    return spawn(process.execPath, parameters, { stdio: ['ignore', 'pipe', 'inherit'] })
  }

  /** Takes what the oracle heard until it heard so much; what it still says after that counts too. */
  function acknowledgements(oracle: ChildProcess, into: Map<string, number>, count: number): Promise<void> {
    let heard = 0
    return new Promise((enough) => {
      if (!oracle.stdout) return
      createInterface({ input: oracle.stdout }).on('line', (line) => {
        const { key, value } = JSON.parse(line) as { key: string; value: number }
        into.set(key, value)
        heard += 1
        if (heard === count) enough()
      })
    })
  }
})
