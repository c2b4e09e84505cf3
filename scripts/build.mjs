import './setup/nodeVersion.mjs'
import { ensureClient } from './setup/client.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runScript, say } from './setup/terminal.mjs'

await runScript(async () => {
  await ensureDependencies()
  await ensureClient()
  say('The pages in dist/client are built from the sources as they are now')
  return 0
})
