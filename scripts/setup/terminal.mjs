const interactive = Boolean(process.stdout.isTTY)

/** A problem that the person at the terminal has to solve: what went wrong, and what to do about it. */
export class SetupProblem extends Error {
  /**
   * @param {string} what
   * @param {string} advice
   */
  constructor(what, advice) {
    super(what)
    this.advice = advice
  }
}

/** @param {string} text one line that says what happens now */
export function say(text) {
  console.log(`· ${text}`)
}

/** @param {number} since milliseconds, from Date.now() */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

/**
 * Shows a line about work under way: rewritten in place on a terminal, a new line every ten seconds elsewhere.
 * @param {() => string} describe
 * @returns {() => void} ends the progress
 */
export function showProgress(describe) {
  const write = interactive
    ? () => process.stdout.write(`\r\x1b[2K  ${describe()}`)
    : () => console.log(`  ${describe()}`)
  const timer = setInterval(write, interactive ? 500 : 10_000)
  return () => {
    clearInterval(timer)
    if (interactive) process.stdout.write('\r\x1b[2K')
  }
}

/**
 * Tells a known problem in clear lines, without a stack trace; anything else is a fault of ours and is thrown on.
 * @param {unknown} error
 */
export function tellProblem(error) {
  if (!(error instanceof SetupProblem)) throw error
  console.error(`\n✗ ${error.message}\n  ${error.advice.replaceAll('\n', '\n  ')}`)
}

/**
 * Runs the main function of a script.
 * @param {() => Promise<number>} main answers the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    tellProblem(error)
    process.exitCode = 1
  }
}
