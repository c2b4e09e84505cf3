import './setup/nodeVersion.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { toolFile } from './setup/project.mjs'
import { keepRunning } from './setup/service.mjs'
import { runScript, say } from './setup/terminal.mjs'

await runScript(async () => {
  await ensureDependencies()
  const port = process.env.PORT || '3000'
  say(
    'The server restarts when its sources change; open the address that Vite prints for pages that reload by themselves',
  )
  const server = keepRunning(['--watch', '--watch-preserve-output', 'server/main.ts'], { PORT: port })
  const pages = keepRunning([toolFile('vite')], { SAMENBORD_SERVER: `http://localhost:${port}` })
  const first = await Promise.race([server, pages])
  process.kill(process.pid, 'SIGTERM')
  await Promise.all([server, pages])
  return first
})
