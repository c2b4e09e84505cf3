import type { Samenbord } from './lab/samenbord.ts'
import { type Row, rounded } from './lab/table.ts'
import { asContender } from './relay/contenders.ts'
import { measure } from './relay/rounds.ts'

const targetMs = 40
const targetCores = 0.8
const conferenceSetting = {
  name: '500 people at 25 boards, 10 edits and 15 cursors a second each',
  rooms: 25,
  people: 20,
  pace: { edits: 10, cursors: 15 },
}

/** A conference at full speed: 237,500 deliveries a second. */
export async function conference(server: Samenbord): Promise<Row[]> {
  const span = { warmSeconds: 3, seconds: 8 }
  const result = await measure(asContender(server), conferenceSetting, span)
  const { name } = conferenceSetting
  const delivered = `${Math.round(result.perSecond)} deliveries/s, each checked`
  const others = `others ${rounded(result.others)} core`
  return [
    {
      what: `${name}: delay`,
      figure: `p50 ${rounded(result.p50)}, p99 ${rounded(result.p99)} ms`,
      target: `p99 <= ${targetMs} ms`,
      met: result.p99 <= targetMs,
      notes: `${delivered}; load ${rounded(result.load)} core; ${others}`,
    },
    {
      what: `${name}: CPU of the server`,
      figure: `${rounded(result.server)} core`,
      target: `<= ${targetCores} core`,
      met: result.server <= targetCores,
      notes: `${rounded(result.perDelivery)} µs per delivery; ${others}`,
    },
  ]
}
