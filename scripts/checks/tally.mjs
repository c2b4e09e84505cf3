/** Counts what passed, failed and was skipped over everything that a script runs. */
export class Tally {
  passed = 0
  failed = 0
  skipped = 0
  /** @type {string[]} */
  failures = []

  /**
   * @param {string} name what is counted as one
   * @param {boolean} good
   */
  count(name, good) {
    if (good) this.passed += 1
    else this.fail(name)
  }

  /** @param {string} name */
  fail(name) {
    this.failed += 1
    this.failures.push(name)
  }

  /** The failures by name, then the one line that machines read. */
  report() {
    if (this.failures.length > 0)
      console.log(`\nFailed:\n${this.failures.map((name) => `  ✗ ${name}`).join('\n')}`)
    console.log(`\n${this.summary()}`)
    return this.failed === 0 ? 0 : 1
  }

  summary() {
    const skipped = this.skipped > 0 ? `, ${this.skipped} skipped` : ''
    return `${this.passed} passed, ${this.failed} failed${skipped}`
  }
}
