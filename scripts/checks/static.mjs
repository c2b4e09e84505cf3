import { runNode, toolFile } from '../setup/project.mjs'
import { seconds } from '../setup/terminal.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/** @type {() => [name: string, command: string[]][]} */
const checks = () => [
  [
    'format and lint (biome)',
    [toolFile('@biomejs/biome', 'biome'), 'ci', '--colors=off', '--max-diagnostics=50'],
  ],
  [
    'import directions (dependency-cruiser)',
    [
      toolFile('dependency-cruiser', 'depcruise'),
      'shared',
      'server',
      'client',
      'tests',
      '--output-type',
      'err-long',
    ],
  ],
  ...['shared', 'server', 'client', 'tests'].map(
    (part) =>
      /** @type {[string, string[]]} */ ([
        `types of ${part} (tsc)`,
        [toolFile('typescript', 'tsc'), '-p', part],
      ]),
  ),
]

/**
 * What can be judged without running anything: each check counts as one test.
 * @param {Tally} tally
 */
export async function runStaticChecks(tally) {
  for (const [name, command] of checks()) {
    const began = Date.now()
    const { code, output } = await runNode(command, { quiet: true })
    tally.count(name, code === 0)
    console.log(`${code === 0 ? '✓' : '✗'} ${name}, ${seconds(began)}`)
    if (code !== 0) console.log(output.trimEnd())
  }
}
