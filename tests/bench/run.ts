import { setTimeout as wait } from 'node:timers/promises'
import { bytes, commits } from './apart.ts'
import { conference } from './conference.ts'
import { exports } from './exports.ts'
import { grouping } from './grouping.ts'
import { harvest } from './harvest.ts'
import { joining } from './join.ts'
import { describeMachine, machineCpuSeconds, pinLoad, requireLinux } from './lab/machine.ts'
import { Samenbord } from './lab/samenbord.ts'
import { markdown, type Row } from './lab/table.ts'
import { meeting } from './meeting.ts'
import { collecting, memory } from './memory.ts'
import { reading } from './reading.ts'
import { relay } from './relay/relay.ts'
import { saved } from './saved.ts'
import { tiles } from './tiles.ts'

type Part = { name: string; nodeOptions?: string[]; measure: (server: Samenbord) => Promise<Row[]> | Row[] }

const parts: readonly Part[] = [
  { name: 'relay', measure: relay },
  { name: 'conference', measure: conference },
  { name: 'saved', measure: saved },
  { name: 'join', measure: joining },
  { name: 'memory', nodeOptions: collecting, measure: memory },
  { name: 'meeting', measure: meeting },
  { name: 'tiles', measure: tiles },
  { name: 'bytes', measure: bytes },
  { name: 'commits', measure: commits },
  { name: 'harvest', measure: harvest },
  { name: 'grouping', measure: grouping },
  { name: 'reading', measure: reading },
  { name: 'exports', measure: exports },
]

/** `npm run bench [part ...]`: measures, and prints one table in Markdown that docs/trust.md takes over. */
async function main(): Promise<void> {
  requireLinux()
  pinLoad()
  const wanted = process.argv.slice(2)
  const rows: Row[] = []
  const startedAt = performance.now()
  const busy = await otherWork()
  for (const part of parts) {
    if (wanted.length === 0 || wanted.includes(part.name)) rows.push(...(await run(part)))
  }
  const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1)
  const date = new Date().toISOString().slice(0, 10)
  console.log(
    `\n${date}, ${describeMachine()}; other work at the start ${busy} core; ${minutes} minutes\n\n${markdown(rows)}`,
  )
}

/** Every part has a server and data of its own. A part that fails is told in the table. */
async function run({ name, nodeOptions, measure }: Part): Promise<Row[]> {
  console.log(`· ${name}`)
  const server = await Samenbord.start(nodeOptions)
  try {
    return await measure(server)
  } catch (error) {
    process.exitCode = 1
    const figure = error instanceof Error ? error.message : String(error)
    return [{ what: name, figure, target: '', met: false, notes: '' }]
  } finally {
    await server.stop()
  }
}

/** How much of the processors others use before anything is measured. */
async function otherWork(): Promise<string> {
  const before = machineCpuSeconds()
  await wait(2_000)
  return ((machineCpuSeconds() - before) / 2).toFixed(2)
}

await main()
