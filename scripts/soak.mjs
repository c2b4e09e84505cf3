import './setup/nodeVersion.mjs'
import { Tally } from './checks/tally.mjs'
import { runVitest } from './checks/vitest.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runScript } from './setup/terminal.mjs'

// The tests of chance with many more seeds and cycles than fit in `npm test`; they read SOAK themselves.
const projects = ['simulation', 'fuzz', 'crash'].flatMap((name) => ['--project', name])

await runScript(async () => {
  const tally = new Tally()
  await ensureDependencies()
  await runVitest(tally, [...projects, '--testTimeout', '7200000', ...process.argv.slice(2)], { SOAK: '1' })
  return tally.report()
})
