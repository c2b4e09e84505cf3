import { mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openStore } from '../../server/store/open.ts'

/**
 * How long a commit takes through the thread that writes: `node tests/bench/store.ts [folder]`. One tick after the
 * other, as the relay does it, with an idle() every 250 ticks or never.
 */
const ticks = 2_000
const update = crypto.getRandomValues(new Uint8Array(300))

type Scenario = { rows: number; idleEvery: number | undefined }

async function measure(folder: string, { rows, idleEvery }: Scenario): Promise<number[]> {
  const dataDir = mkdtempSync(join(folder, 'bench-store-'))
  const store = await openStore(dataDir)
  const batch = Array.from({ length: rows }, (_, index) => ({ document: `space${index}/board:a`, update }))
  const times: number[] = []
  for (let tick = 1; tick <= ticks; tick += 1) {
    const start = performance.now()
    await store.append(batch)
    times.push(performance.now() - start)
    if (idleEvery && tick % idleEvery === 0) await store.idle()
  }
  await store.close()
  rmSync(dataDir, { recursive: true })
  return times.sort((a, b) => a - b)
}

const percentile = (sorted: number[], share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)

const folder = resolve(process.argv[2] ?? '.')
console.log(`${ticks} commits of updates of ${update.byteLength} bytes in ${folder}; milliseconds`)
for (const scenario of [
  { rows: 1, idleEvery: 250 },
  { rows: 1, idleEvery: undefined },
  { rows: 25, idleEvery: 250 },
  { rows: 25, idleEvery: undefined },
]) {
  const times = await measure(folder, scenario)
  const upkeep = scenario.idleEvery ? 'upkeep in quiet moments' : 'never quiet'
  const figures = `p50 ${percentile(times, 0.5)}  p99 ${percentile(times, 0.99)}  max ${percentile(times, 1)}`
  console.log(`${String(scenario.rows).padStart(2)} rows, ${upkeep.padEnd(24)} ${figures}`)
}
