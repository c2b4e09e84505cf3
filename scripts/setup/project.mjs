import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

const windows = process.platform === 'win32'

/** The Node that travels with the project, whatever version the machine has. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node')

/**
 * The environment in which the project's own tools are found first.
 * @param {NodeJS.ProcessEnv} [extra]
 */
export function projectEnvironment(extra = {}) {
  const tools = join(root, 'node_modules', '.bin')
  return { ...process.env, PATH: `${tools}${delimiter}${process.env.PATH ?? ''}`, ...extra }
}

/**
 * The JavaScript file behind a tool of a package, so that it runs on the project's Node without a shell.
 * @param {string} packageName
 * @param {string} [tool] the name of the tool, when it is not that of the package
 */
export function toolFile(packageName, tool = packageName) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[tool])
}

/**
 * Runs a JavaScript or TypeScript file on the project's Node and waits for its end.
 * @param {string[]} args file and arguments
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] quiet gathers the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, options = {}) {
  return run(projectNode, args, { ...options, env: projectEnvironment(options.env) })
}

/**
 * Runs a program in the project's folder and waits for its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when the program does not exist
 */
export function run(program, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const stdio = quiet ? 'pipe' : 'inherit'
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', stdio, stdio] })
    let output = ''
    const gather = (/** @type {Buffer} */ chunk) => {
      output += chunk
    }
    child.stdout?.on('data', gather)
    child.stderr?.on('data', gather)
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** @param {string[]} texts */
export function hash(texts) {
  const sum = createHash('sha256')
  for (const text of texts) sum.update(text).update('\0')
  return sum.digest('hex')
}

/**
 * What a stamp file says, or nothing when it is not there.
 * @param {string} file
 */
export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
}
