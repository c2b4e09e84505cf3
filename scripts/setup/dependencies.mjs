import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hash, projectNode, readStamp, root, run } from './project.mjs'
import { SetupProblem, say, seconds, showProgress } from './terminal.mjs'
import { texts } from './texts.mjs'

const stampFile = join(root, 'node_modules', '.samenbord-installed')

/** Installs the packages of package-lock.json when they are not there yet or another lock was installed. */
export async function ensureDependencies() {
  const wanted = wantedStamp()
  if (readStamp(stampFile) === wanted && existsSync(projectNode)) return
  requireWritableFolder()
  if (!installedByHand()) await install()
  await requireProjectNode()
  writeFileSync(stampFile, `${wanted}\n`)
}

function wantedStamp() {
  const files = ['package.json', 'package-lock.json'].map((name) => readFileSync(join(root, name), 'utf8'))
  return hash([process.platform, process.arch, ...files])
}

/** Whether npm itself noted that all packages of the lock are there, for example after `npm install`. */
function installedByHand() {
  const noted = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(noted) || !existsSync(projectNode)) return false
  const { packages } = JSON.parse(readFileSync(noted, 'utf8'))
  const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return lockedPackages().every(
    (path) => isInstalled(path) && packages[path]?.version === locked[path].version,
  )
}

function requireWritableFolder() {
  try {
    accessSync(root, constants.W_OK)
  } catch {
    throw new SetupProblem(texts.readOnlyFolder(root), texts.readOnlyAdvice)
  }
}

/** The relays that the benchmark compares with have a lock and a folder of their own. */
export async function ensureBenchmarkPeers() {
  const folder = join(root, 'tests', 'bench', 'peers')
  if (existsSync(join(folder, 'node_modules'))) return
  say('Installing the relays to compare with')
  const { code, output } = await npm(['ci', '--prefix', folder, '--no-audit', '--no-fund'])
  if (code !== 0) throw explain(code, output)
}

async function install() {
  const began = Date.now()
  const packages = lockedPackages()
  say(texts.installing(packages.length))
  const end = showProgress(() =>
    texts.progress(packages.filter(isInstalled).length, packages.length, seconds(began)),
  )
  // Node comes as a package whose install script puts it in place, so scripts must not be switched off.
  const { code, output } = await npm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts=false',
    '--engine-strict=false',
    '--no-audit',
    '--no-fund',
  ])
  end()
  if (code !== 0) throw explain(code, output)
  say(texts.installed(seconds(began)))
}

/** The packages that this machine needs: the others in the lock are for other systems. */
function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.keys(packages).filter((path) => path !== '' && !packages[path].optional)
}

/** @param {string} path */
function isInstalled(path) {
  return existsSync(join(root, path, 'package.json'))
}

/**
 * Runs npm on the machine's own Node: the project's Node is among the packages that `npm ci` takes away first.
 * @param {string[]} args
 */
function npm(args) {
  const ownTools = join(root, 'node_modules', '.bin')
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== ownTools)
    .join(delimiter)
  const env = { ...process.env, PATH: path, NODE_ENV: 'development' }
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  const machineNode = node && !node.startsWith(root) ? node : undefined
  if (script && machineNode && script.endsWith('.js'))
    return run(machineNode, [script, ...args], { env, quiet: true })
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { env, quiet: true })
}

/** @type {[pattern: RegExp, what: string, advice: string][]} */
const knownProblems = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network/,
    texts.noNetwork,
    texts.noNetworkAdvice,
  ],
  [/ENOSPC/, texts.diskFull, texts.diskFullAdvice],
  [/EACCES|EPERM|EROFS/, texts.notAllowed, texts.notAllowedAdvice(root)],
  [/can only install packages when your package\.json and/, texts.lockDiffers, texts.lockDiffersAdvice],
  [/EINTEGRITY/, texts.otherBytes, texts.otherBytesAdvice],
]

/**
 * @param {number} code
 * @param {string} output
 */
function explain(code, output) {
  if (code === 127) return new SetupProblem(texts.noNpm, texts.noNpmAdvice)
  const known = knownProblems.find(([pattern]) => pattern.test(output))
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!) +(?!at )\S/.test(line))
  const said = lines.slice(0, 12).join('\n') || output.trim().slice(-2000)
  if (!known) return new SetupProblem(texts.installFailed, said)
  return new SetupProblem(known[1], `${known[2]}\n\n${texts.npmSaid}\n${said}`)
}

async function requireProjectNode() {
  const { code, output } = await run(projectNode, ['--version'], { quiet: true })
  if (code === 0 && Number(output.slice(1).split('.')[0]) >= 24) return
  throw new SetupProblem(texts.noNode, texts.noNodeAdvice(output.trim() || `exit code ${code}`))
}
