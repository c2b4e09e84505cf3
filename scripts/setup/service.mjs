import { spawn } from 'node:child_process'
import { projectEnvironment, projectNode, root } from './project.mjs'

/**
 * Runs a long-lived program on the project's Node, passes signals on and answers its exit code.
 *
 * The program gets a process group of its own: a Ctrl-C in the terminal reaches this script alone, which passes it
 * on once, so that a graceful stop is not taken for a second, impatient one.
 * @param {string[]} args file and arguments
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function keepRunning(args, env = {}) {
  const child = spawn(projectNode, args, {
    cwd: root,
    env: projectEnvironment(env),
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  })
  process.on('SIGINT', () => child.kill('SIGINT'))
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGKILL' ? 137 : 1)))
  })
}
