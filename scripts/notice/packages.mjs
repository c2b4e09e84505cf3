import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../setup/project.mjs'

/** @typedef {{ name: string, version: string, licence: string, holders: string[], folder: string }} Package */

/**
 * Every package that runs in production, by name, from package-lock.json.
 * @returns {Package[]}
 */
export function productionPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  const found = new Map()
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '' || entry.dev || entry.optional || entry.devOptional) continue
    const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const licence = entry.license?.startsWith('SEE LICENSE') ? 'tldraw licence' : (entry.license ?? 'unknown')
    const folder = join(root, path)
    found.set(`${name}@${entry.version}`, {
      name,
      version: entry.version,
      licence,
      holders: holders(folder),
      folder,
    })
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version))
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * The text of a package's licence file, or nothing.
 * @param {string} folder
 */
export function licenceText(folder) {
  const file =
    existsSync(folder) &&
    readdirSync(folder)
      .sort()
      .find((name) => /^licen[cs]e/i.test(name))
  return file ? readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : ''
}

/**
 * Who holds the copyright, as the licence file says it, else the author of the package.
 * @param {string} folder
 */
function holders(folder) {
  const lines = licenceText(folder)
    .split('\n')
    .map((line) => line.trim())
  const told = lines
    .filter((line) => /^copyright\s+(\(c\)|©|\d)/i.test(line))
    .map((line) => line.replace(/\s*<\S+@\S+>/, ''))
  return told.length > 0 ? [...new Set(told)] : author(folder)
}

/** @param {string} folder */
function author(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file)) return []
  const given = JSON.parse(readFileSync(file, 'utf8')).author
  const name = typeof given === 'string' ? given.replace(/\s*[<(].*$/, '') : given?.name
  return name ? [name] : []
}
