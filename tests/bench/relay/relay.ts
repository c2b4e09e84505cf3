import { median } from '../lab/numbers.ts'
import type { Samenbord } from '../lab/samenbord.ts'
import { type Row, rounded } from '../lab/table.ts'
import { asContender, startRaw, startWebsocketServer } from './contenders.ts'
import { play, type Result, type Setting } from './rounds.ts'

/** About 20,000 deliveries a second in either: one room, or twenty-five. */
const settings: (Setting & { target: number })[] = [
  { name: '1 room x 30', rooms: 1, people: 30, pace: { edits: 10, cursors: 15 }, target: 0.9 },
  { name: '25 rooms x 20', rooms: 25, people: 20, pace: { edits: 0.9, cursors: 1.35 }, target: 1.2 },
]
const span = { warmSeconds: 1.5, seconds: 4 }
const rounds = 3

/** CPU per delivery beside a bare broadcast and beside @y/websocket-server, in the same minute on the same core. */
export async function relay(server: Samenbord): Promise<Row[]> {
  const contenders = [await startRaw(), await startWebsocketServer(), asContender(server)]
  const rows: Row[] = []
  try {
    for (const setting of settings) {
      const played = await play(contenders, setting, span, rounds)
      rows.push(...contenders.map(({ name }) => row(setting, name, played)))
    }
  } finally {
    for (const contender of contenders.slice(0, 2)) await contender.stop()
  }
  return rows
}

function row(setting: Setting & { target: number }, name: string, played: Result[][]): Row {
  const own = played.flatMap((results) => results.filter(({ contender }) => contender === name))
  const ratios = played.map((results) => perDelivery(results, name) / perDelivery(results, 'raw'))
  const middle = (value: (result: Result) => number) => median(own.map(value))
  const ratio = median(ratios)
  return {
    what: `${setting.name}, ${name}: CPU per delivery beside raw ws`,
    figure: `${ratio.toFixed(2)} (${ratios.map((each) => each.toFixed(2)).join(' ')})`,
    target: name === 'Samenbord' ? `<= ${setting.target}` : '',
    met: name === 'Samenbord' ? ratio <= setting.target : undefined,
    notes: [
      `${rounded(middle((result) => result.perDelivery))} µs`,
      `${Math.round(middle((result) => result.perSecond))} deliveries/s of ${Math.round(middle((result) => result.messageBytes))} B`,
      `p50 ${rounded(middle((result) => result.p50))} ms, p99 ${rounded(middle((result) => result.p99))} ms`,
      `others ${rounded(middle((result) => result.others))} core`,
    ].join('; '),
  }
}

function perDelivery(results: Result[], name: string): number {
  return results.find(({ contender }) => contender === name)?.perDelivery ?? Number.NaN
}
