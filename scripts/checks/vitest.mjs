import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root, runNode, toolFile } from '../setup/project.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ status: string, fullName: string }} Assertion */
/** @typedef {{ name: string, status: string, assertionResults: Assertion[] }} TestFile */

/**
 * Runs vitest, which prints as it goes, and adds its counts.
 * @param {Tally} tally
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runVitest(tally, args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'samenbord-tests-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runNode([toolFile('vitest'), 'run', ...reporters, ...args], { env })
  const failedBefore = tally.failed
  if (existsSync(report)) addFiles(tally, JSON.parse(readFileSync(report, 'utf8')).testResults)
  rmSync(folder, { recursive: true, force: true })
  // An error outside any test (an unhandled rejection, a crashed worker) fails the run but no test.
  if (code !== 0 && tally.failed === failedBefore) tally.fail(`vitest ended with exit code ${code}`)
}

/**
 * @param {Tally} tally
 * @param {TestFile[]} files
 */
export function addFiles(tally, files) {
  for (const file of files) {
    const name = relative(root, file.name)
    for (const test of file.assertionResults) addTest(tally, name, test)
    // A file that cannot be loaded has no tests to count, or a hook failed around tests that passed.
    const told = file.assertionResults.some((test) => test.status === 'failed')
    if (file.status === 'failed' && !told) tally.fail(`${name}: the file failed outside its tests`)
  }
}

/**
 * @param {Tally} tally
 * @param {string} file
 * @param {Assertion} test
 */
function addTest(tally, file, test) {
  if (test.status === 'passed') tally.passed += 1
  else if (test.status === 'failed') tally.fail(`${file}: ${test.fullName}`)
  else tally.skipped += 1
}
