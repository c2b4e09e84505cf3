import './setup/nodeVersion.mjs'
import { runStaticChecks } from './checks/static.mjs'
import { Tally } from './checks/tally.mjs'
import { runVitest } from './checks/vitest.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runScript } from './setup/terminal.mjs'

await runScript(async () => {
  const tally = new Tally()
  await ensureDependencies()
  await runStaticChecks(tally)
  await runVitest(tally, ['--project', 'unit'])
  return tally.report()
})
