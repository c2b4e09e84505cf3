import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { root } from './lab/serverProcess.ts'
import type { Row } from './lab/table.ts'

/** What editing costs on the wire in the trace of 30 users (tests/bench/trace.ts). */
export function bytes(): Row[] {
  const printed = run('tests/bench/trace.ts')
  const figure = (name: RegExp) => name.exec(printed)?.[1] ?? ''
  const perChange = figure(/bytes per change +([\d.]+)/)
  return [
    {
      what: 'bytes per change on the wire, 30 users',
      figure: perChange,
      target: '<= 30',
      met: Number(perChange) <= 30,
      notes: `${figure(/changes +([\d,]+)/)} changes; document ${figure(/document, V1 +([\d,]+)/)} bytes`,
    },
  ]
}

/** How long the journal takes for a commit that is safe on disk (tests/bench/store.ts). */
export function commits(): Row[] {
  const lines = run('tests/bench/store.ts', tmpdir()).split('\n').slice(1)
  return lines
    .map((line) => /^ *(\d+ rows), (.*?) +(p50 .*)$/.exec(line))
    .filter((found) => found !== null)
    .map(([, rows, upkeep, times]) => ({
      what: `commit of ${rows}, ${upkeep}`,
      figure: `${times} ms`,
      target: '',
      met: undefined,
      notes: 'through the thread that writes, synchronous = FULL',
    }))
}

function run(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
}
