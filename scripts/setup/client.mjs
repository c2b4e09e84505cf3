import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compressFolder } from './compress.mjs'
import { hash, readStamp, root, runNode, toolFile } from './project.mjs'
import { SetupProblem, say, seconds } from './terminal.mjs'
import { texts } from './texts.mjs'

const folder = join(root, 'dist', 'client')
const next = join(root, 'dist', 'client.next')
const stampFile = join(root, 'dist', 'client.stamp')

/** Builds the pages when their sources changed since the last build. */
export async function ensureClient() {
  const wanted = sourcesStamp()
  if (readStamp(stampFile) === wanted && existsSync(join(folder, 'index.html'))) return
  const began = Date.now()
  say(texts.building)
  const { code, output } = await runNode(
    [toolFile('vite'), 'build', '--outDir', next, '--emptyOutDir', '--logLevel', 'warn'],
    { quiet: true },
  )
  if (code !== 0) throw new SetupProblem(texts.notBuilt, output.trim().slice(-4000))
  await compressFolder(next)
  // A running server goes on with whole pages: the new ones take the place of the old in one move.
  rmSync(folder, { recursive: true, force: true })
  renameSync(next, folder)
  writeFileSync(stampFile, `${wanted}\n`)
  say(texts.built(seconds(began)))
}

/** Everything that ends up in the pages, by content: a fresh clone or a touched file builds nothing needlessly. */
function sourcesStamp() {
  const files = ['package-lock.json', 'vite.config.ts', ...filesIn('client'), ...filesIn('shared')]
  return hash(files.flatMap((file) => [file, readFileSync(join(root, file), 'base64')]))
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesIn(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      return entry.isDirectory() ? filesIn(path) : [path]
    })
}
