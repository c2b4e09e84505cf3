import './setup/nodeVersion.mjs'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { licenceText, productionPackages } from './notice/packages.mjs'
import { root } from './setup/project.mjs'

/** @typedef {import('./notice/packages.mjs').Package} Package */

/**
 * Packages whose licence file holds the plain text of a licence, to show it once for all that use it.
 * @type {Record<string, string>}
 */
const fullTextOf = {
  MIT: 'react',
  ISC: 'lucide-react',
  'BSD-3-Clause': 'fast-uri',
  'BSD-2-Clause': 'entities',
  'BlueOak-1.0.0': 'glob',
  'Apache-2.0': '@opentelemetry/api',
  'OFL-1.1': '@fontsource-variable/atkinson-hyperlegible-next',
  'Python-2.0': 'argparse',
  'CC0-1.0': 'fractional-indexing-jittered',
  '0BSD': 'tslib',
  Unlicense: 'wouter',
}

const file = join(root, 'NOTICE')
const text = notice(productionPackages())

if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('NOTICE is out of date: run "npm run notice"')
  process.exitCode = 1
}

/** @param {Package[]} packages */
function notice(packages) {
  const preface = readFileSync(join(root, 'scripts/notice/preface.txt'), 'utf8')
  const tldraw = readFileSync(join(root, 'scripts/notice/tldraw.md'), 'utf8').replace(/^(?=.)/gm, '    ')
  const licences = [...new Set(packages.map(({ licence }) => licence))].sort()
  return [
    preface.replace('{tldraw}', () => tldraw),
    `${title('Packages')}\n${packages.map(entry).join('\n')}\n\n`,
    ...licences.map((licence) => fullText(licence, packages)),
  ].join('\n')
}

/** @param {Package} found */
function entry({ name, version, licence, holders }) {
  return [`- ${name} ${version}: ${licence}`, ...holders.map((holder) => `    ${holder}`)].join('\n')
}

/**
 * @param {string} licence
 * @param {Package[]} packages
 */
function fullText(licence, packages) {
  const example = packages.find(({ name }) => name === fullTextOf[licence])
  return example
    ? `\n${title(`The text of ${licence}, as in ${example.name}`)}\n${licenceText(example.folder)}\n`
    : ''
}

/** @param {string} words */
function title(words) {
  return `${words}\n${'='.repeat(words.length)}\n`
}
