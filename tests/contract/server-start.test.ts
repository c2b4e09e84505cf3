import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as en from '../../shared/texts/en/server.ts'
import * as nl from '../../shared/texts/nl/server.ts'
import { startServer } from '../support/server.ts'

let folder: string
let running: ChildProcess[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenbord-start-'))
  running = []
})
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Runs the server and waits until it gives up; answers its exit code and what it said. */
async function startAndFail(env: Record<string, string>, identity: { uid?: number } = {}) {
  const child = spawn(process.execPath, ['server/main.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: {
      PATH: process.env.PATH,
      DATA_DIR: folder,
      PORT: '0',
      HOST: '127.0.0.1',
      LANG: 'nl_NL.UTF-8',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...identity,
  })
  running.push(child)
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const [code] = await once(child, 'close')
  return { code, lines: said.trim().split('\n') }
}

/** Only root can try as another user, and only where that user can reach Samenbord's own files. */
function otherUserReachesCheckout(): boolean {
  if (process.getuid?.() !== 0) return false
  const checkout = resolve(import.meta.dirname, '../..')
  return spawnSync(process.execPath, ['--version'], { cwd: checkout, uid: 65_534 }).status === 0
}

/** Processes start slowly on a busy machine. */
const patience = { timeout: 90_000 }

describe('a start that cannot succeed says in a line what to do', patience, () => {
  it('a port that is in use', async () => {
    const taken = createServer()
    await once(taken.listen(0, '127.0.0.1'), 'listening')
    const address = taken.address()
    const port = typeof address === 'object' && address ? address.port : 0
    try {
      const dutch = await startAndFail({ PORT: String(port) })
      expect(dutch).toEqual({ code: 1, lines: [nl.serverTexts.portInUse(port)] })
      const english = await startAndFail({ PORT: String(port), LANG: 'en_GB.UTF-8' })
      expect(english).toEqual({ code: 1, lines: [en.serverTexts.portInUse(port)] })
    } finally {
      taken.close()
    }
  })

  it('settings that are wrong, all at once', async () => {
    const { code, lines } = await startAndFail({ PORT: 'tachtig', TRUST_PROXY: 'veel', LOG_LEVEL: 'luid' })
    expect(code).toBe(1)
    expect(lines[0]).toBe(nl.serverTexts.wrongSettings)
    expect(lines.slice(1).map((line) => line.trim().split(' ')[0])).toEqual([
      'PORT',
      'TRUST_PROXY',
      'LOG_LEVEL',
    ])
  })

  it('a data folder that is a file', async () => {
    const file = join(folder, 'bestand')
    writeFileSync(file, '')
    expect(await startAndFail({ DATA_DIR: file })).toEqual({
      code: 1,
      lines: [nl.serverTexts.folder.unreadable(file)],
    })
  })

  it('a database that is none', async () => {
    writeFileSync(
      join(folder, 'samenbord.db'),
      'dit is geen database, maar wel lang genoeg om er een te lijken'.repeat(40),
    )
    const { code, lines } = await startAndFail({})
    expect(code).toBe(1)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(folder)
  })

  it.skipIf(!otherUserReachesCheckout())('a data folder that this user may not read', async () => {
    chmodSync(folder, 0o700)
    const { code, lines } = await startAndFail({}, { uid: 65_534 })
    expect({ code, lines }).toEqual({ code: 1, lines: [nl.serverTexts.folder.unreadable(folder)] })
  })

  it('an address that this computer does not have', async () => {
    const { code, lines } = await startAndFail({ HOST: '203.0.113.7' })
    expect({ code, lines }).toEqual({ code: 1, lines: [nl.serverTexts.noSuchAddress('203.0.113.7')] })
  })
})

describe('T11 a start and a stop', patience, () => {
  it('prints its address, stops within 5 s with everything in the store, and comes back with it', async () => {
    const server = await startServer()
    try {
      expect(server.output()).toContain(`http://localhost:${server.port}`)
      const made = await fetch(`${server.url}/api/spaces`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ title: 'Blijft', name: 'Fatma' }),
      })
      const { space, token } = await made.json()
      const began = performance.now()
      expect(await server.stop()).toBe(0)
      expect(performance.now() - began).toBeLessThan(5_000)
      await server.restart()
      const again = await fetch(`${server.url}/api/spaces/${space.id}`, {
        headers: { authorization: `Bearer ${token}` },
      })
      expect(await again.json()).toMatchObject({ space: { title: 'Blijft' }, member: { name: 'Fatma' } })
    } finally {
      await server.dispose()
    }
  })

  it('a second server does not touch the data of the first', async () => {
    const server = await startServer()
    try {
      const { code, lines } = await startAndFail({ DATA_DIR: server.dataDir })
      expect({ code, lines }).toEqual({ code: 1, lines: [nl.serverTexts.folder.busy(server.dataDir)] })
    } finally {
      await server.dispose()
    }
  })
})
