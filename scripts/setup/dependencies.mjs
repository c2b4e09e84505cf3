import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hash, projectNode, readStamp, root, run } from './project.mjs'
import { SetupProblem, say, seconds, showProgress } from './terminal.mjs'

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
    throw new SetupProblem(
      `This folder cannot be written to: ${root}`,
      'Samenbord installs its packages and builds its pages here. Copy the project to a folder of your own, or change its owner.',
    )
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
  say(`Installing ${packages.length} packages from the npm registry (about half a minute, 400 MB of disk)`)
  const end = showProgress(
    () => `${packages.filter(isInstalled).length} of ${packages.length}, ${seconds(began)}`,
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
  say(`Packages installed in ${seconds(began)}`)
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
    'The package registry cannot be reached.',
    'The first start needs the internet once. Check the connection (and a proxy: npm config get proxy), then try again.',
  ],
  [/ENOSPC/, 'The disk is full.', 'Make 1 GB of room, then try again.'],
  [
    /EACCES|EPERM|EROFS/,
    'npm may not write here.',
    `Check who owns ${root} and the npm cache (npm config get cache), then try again.`,
  ],
  [
    /can only install packages when your package\.json and package-lock\.json/,
    'package.json and package-lock.json do not agree.',
    'Run "npm install" once and keep the new package-lock.json, or take both files from the repository again.',
  ],
  [
    /EINTEGRITY/,
    'A package differs from the one the project was tested with.',
    'Run "npm cache clean --force", then try again.',
  ],
]

/**
 * @param {number} code
 * @param {string} output
 */
function explain(code, output) {
  if (code === 127) {
    return new SetupProblem(
      'npm was not found.',
      "It comes with Node: install it from https://nodejs.org or with your system's package manager.",
    )
  }
  const known = knownProblems.find(([pattern]) => pattern.test(output))
  const lines = output
    .split('\n')
    .filter((line) => /npm (error|ERR!)/.test(line))
    .slice(0, 12)
    .join('\n')
  if (!known) return new SetupProblem('npm could not install the packages.', lines || output.slice(-2000))
  return new SetupProblem(known[1], `${known[2]}\n\nWhat npm said:\n${lines}`)
}

async function requireProjectNode() {
  const { code, output } = await run(projectNode, ['--version'], { quiet: true })
  if (code === 0 && Number(output.slice(1).split('.')[0]) >= 24) return
  throw new SetupProblem(
    'Node 24, which comes with the project as a package, does not run on this machine.',
    `It said: ${output.trim() || `exit code ${code}`}\nSupported: Linux (glibc), macOS and Windows on x64 or arm64.`,
  )
}
