import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { run, runNode, toolFile } from './project.mjs'
import { SetupProblem, say, seconds } from './terminal.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const macBrowsers = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the browser tests: CHROMIUM_PATH, one in PATH, or the one that Playwright downloaded before.
 * @returns {string | undefined}
 */
export function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given) return given
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...candidates, ...macBrowsers, downloaded()].find((file) => file !== '' && existsSync(file))
}

function downloaded() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath()
  } catch {
    return ''
  }
}

/** Finds a Chromium and installs one where there is none: the system's package when root, Playwright's otherwise. */
export async function ensureChromium() {
  const found = findChromium()
  if (found && existsSync(found)) return found
  if (found)
    throw new SetupProblem(
      `CHROMIUM_PATH points to nothing: ${found}`,
      'Correct it, or leave it out to have one found or installed.',
    )
  const began = Date.now()
  if (await installSystemPackage()) say(`Chromium installed in ${seconds(began)}`)
  else await download(began)
  const installed = findChromium()
  if (installed) return installed
  throw new SetupProblem(
    'No Chromium was found after installing one.',
    'Set CHROMIUM_PATH to a Chromium or Chrome.',
  )
}

async function installSystemPackage() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  say('Installing Chromium for the browser tests with apt-get (about a minute)')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env, quiet: true })
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    env,
    quiet: true,
  })
  // On Ubuntu the package only points to a snap, which cannot run in a container.
  return code === 0 && findChromium() !== undefined && (await starts(findChromium()))
}

/** @param {string | undefined} browser */
async function starts(browser) {
  return browser !== undefined && (await run(browser, ['--version'], { quiet: true })).code === 0
}

/** @param {number} began */
async function download(began) {
  say('Downloading Chromium for the browser tests (about 200 MB)')
  const withSystemLibraries = process.getuid?.() === 0 && process.platform === 'linux' ? ['--with-deps'] : []
  const { code, output } = await runNode(
    [toolFile('playwright-core'), 'install', ...withSystemLibraries, 'chromium'],
    { quiet: true },
  )
  if (code !== 0) {
    throw new SetupProblem(
      'Chromium, which the browser tests need, could not be installed.',
      `Install Chromium or Chrome yourself, or set CHROMIUM_PATH to one.\n\n${output.trim().slice(-1500)}`,
    )
  }
  say(`Chromium downloaded to ${downloaded()} in ${seconds(began)}`)
}
