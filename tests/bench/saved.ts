import { startUsage } from './lab/measuring.ts'
import type { Samenbord } from './lab/samenbord.ts'
import { type Row, rounded } from './lab/table.ts'
import { Crowd } from './load/crowd.ts'
import { asContender } from './relay/contenders.ts'

const pace = { edits: 10, cursors: 15 }
const targetMs = 100

/** How long after an edit its writer hears that it is on disk (T8): alone, and among thirty. */
export async function saved(server: Samenbord): Promise<Row[]> {
  return [await measure(server, 1), await measure(server, 30)]
}

async function measure(server: Samenbord, writers: number): Promise<Row> {
  const crowd = await Crowd.gather(await asContender(server).open(1, writers))
  try {
    await crowd.write(pace, 1)
    crowd.forgetTimes()
    const usage = startUsage(server.pid)
    await crowd.write(pace, 5)
    const { server: cores, others } = usage()
    const at = (share: number) => crowd.savedDelays.percentile(share)
    return {
      what: `from edit to saved on disk, ${writers === 1 ? 'one writer' : `${writers} writers`}`,
      figure: `p50 ${rounded(at(0.5))}, p95 ${rounded(at(0.95))}, p99 ${rounded(at(0.99))} ms`,
      target: `p95 <= ${targetMs} ms`,
      met: at(0.95) <= targetMs,
      notes: `${crowd.savedDelays.count} edits; server ${rounded(cores)} core; others ${rounded(others)} core`,
    }
  } finally {
    await crowd.leave()
  }
}
