import './setup/nodeVersion.mjs'
import { runStaticChecks } from './checks/static.mjs'
import { Tally } from './checks/tally.mjs'
import { runVitest } from './checks/vitest.mjs'
import { ensureChromium } from './setup/chromium.mjs'
import { ensureClient } from './setup/client.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { runScript, say, seconds, tellProblem } from './setup/terminal.mjs'

const tally = new Tally()

/**
 * A preparation that fails counts as a failed test; what can still be tested is.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} prepare
 * @returns {Promise<T | undefined>}
 */
async function attempt(name, prepare) {
  try {
    return await prepare()
  } catch (error) {
    tellProblem(error)
    tally.fail(name)
  }
}

await runScript(async () => {
  const began = Date.now()
  await attempt('installing packages', ensureDependencies)
  if (tally.failed > 0) return tally.report()
  const chromium = await attempt('finding a Chromium', ensureChromium)
  await runStaticChecks(tally)
  await attempt('building the pages', ensureClient)
  await runVitest(tally, process.argv.slice(2), chromium ? { CHROMIUM_PATH: chromium } : {})
  say(`Everything ran in ${seconds(began)}`)
  return tally.report()
})
