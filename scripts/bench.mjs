import './setup/nodeVersion.mjs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ensureClient } from './setup/client.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { root, runNode } from './setup/project.mjs'
import { runScript, say } from './setup/terminal.mjs'

// Each tests/bench/<name>.bench.ts is a program that prints its figures; `npm run bench -- <name>` runs one.
await runScript(async () => {
  await ensureDependencies()
  await ensureClient()
  const wanted = process.argv.slice(2)
  const names = readdirSync(join(root, 'tests', 'bench'))
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  let failed = 0
  for (const name of names) {
    say(name)
    const { code } = await runNode([join('tests', 'bench', name)])
    if (code !== 0) failed += 1
  }
  return failed === 0 ? 0 : 1
})
