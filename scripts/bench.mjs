import './setup/nodeVersion.mjs'
import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runNode } from './setup/project.mjs'
import { runScript } from './setup/terminal.mjs'

// `npm run bench` measures everything; `npm run bench -- relay join` only those parts (tests/bench/run.ts).
await runScript(async () => {
  await ensureDependencies()
  const { code } = await runNode([join('tests', 'bench', 'run.ts'), ...process.argv.slice(2)])
  return code
})
