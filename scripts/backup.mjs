import './setup/nodeVersion.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runNode } from './setup/project.mjs'
import { runScript, SetupProblem } from './setup/terminal.mjs'

// Copies the data folder to a new folder, also while Samenbord runs: `npm run backup -- <folder>`.
await runScript(async () => {
  const target = process.argv[2]
  if (!target)
    throw new SetupProblem(
      'Say where the backup should go.',
      'npm run backup -- /backups/samenbord-2026-11-21',
    )
  await ensureDependencies()
  const { code } = await runNode(['scripts/backup/copy.mjs', process.env.DATA_DIR || './data', target])
  return code
})
