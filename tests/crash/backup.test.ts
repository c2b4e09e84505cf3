import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join as path, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from 'vitest'
import { join, makeSpace } from '../support/fixtures.ts'
import { serverForFile, startServer } from '../support/server.ts'

const root = resolve(import.meta.dirname, '../..')
const folder = await mkdtemp(path(tmpdir(), 'samenbord-backup-'))
const server = serverForFile()

afterAll(() => rm(folder, { recursive: true, force: true }))

function backUp(target: string) {
  const env = { ...process.env, DATA_DIR: server().dataDir }
  return promisify(execFile)(process.execPath, ['scripts/backup.mjs', target], { cwd: root, env })
}

test('T13: a backup made while people come in opens elsewhere, with everyone who was in before it', async () => {
  const created = await makeSpace(server().url)
  const before = await join(server().url, created, { name: 'Voor de reservekopie' })
  const target = path(folder, 'first')
  const arriving = Array.from({ length: 40 }, (_, nr) => join(server().url, created, { name: `Gast ${nr}` }))
  await Promise.all([backUp(target), ...arriving])

  const restored = await startServer({ dataDir: target })
  try {
    const headers = { Authorization: `Bearer ${before.token}` }
    const answer = await fetch(`${restored.url}/api/spaces/${created.space.id}`, { headers })
    expect(await answer.json()).toMatchObject({
      space: { title: created.space.title },
      member: { name: 'Voor de reservekopie' },
    })
  } finally {
    await restored.dispose()
  }
})

test('T13: a backup never overwrites an earlier one', async () => {
  const target = path(folder, 'second')
  await backUp(target)
  await expect(backUp(target)).rejects.toThrow(/exists and is not empty/)
})
