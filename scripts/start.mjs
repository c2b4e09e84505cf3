import './setup/nodeVersion.mjs'
import { ensureClient } from './setup/client.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { keepRunning } from './setup/service.mjs'
import { runScript } from './setup/terminal.mjs'

await runScript(async () => {
  await ensureDependencies()
  await ensureClient()
  return keepRunning(['server/main.ts'])
})
