import { startUsage } from '../lab/measuring.ts'
import { Crowd, type Pace } from '../load/crowd.ts'
import type { Contender } from './contenders.ts'

export type Setting = { name: string; rooms: number; people: number; pace: Pace }

/** One contender in one round. */
export type Result = {
  contender: string
  /** Microseconds of the server's CPU for one delivery. */
  perDelivery: number
  perSecond: number
  p50: number
  p99: number
  /** Cores. */
  server: number
  load: number
  others: number
  messageBytes: number
}

export type Span = { warmSeconds: number; seconds: number }

/** Loads one contender and checks afterwards that everyone has everything. */
export async function measure(contender: Contender, setting: Setting, span: Span): Promise<Result> {
  const crowd = await Crowd.gather(await contender.open(setting.rooms, setting.people))
  try {
    await crowd.write(setting.pace, span.warmSeconds)
    crowd.forgetTimes()
    const before = crowd.delivered
    const usage = startUsage(contender.pid())
    await crowd.write(setting.pace, span.seconds)
    const { seconds, server, load, others } = usage()
    const deliveries = crowd.delivered - before
    const [p50, p99] = [crowd.delays.percentile(0.5), crowd.delays.percentile(0.99)]
    if (!(await crowd.settle(15_000))) throw new Error(`${contender.name} lost something: ${crowd.state}`)
    return {
      contender: contender.name,
      perDelivery: (server * seconds * 1e6) / deliveries,
      perSecond: deliveries / seconds,
      ...{ p50, p99, server, load, others },
      messageBytes: crowd.sentBytes / crowd.sentMessages,
    }
  } finally {
    await crowd.leave()
  }
}

/** Several rounds in which the contenders take turns, each round in another order. */
export async function play(
  contenders: readonly Contender[],
  setting: Setting,
  span: Span,
  rounds: number,
): Promise<Result[][]> {
  const played: Result[][] = []
  for (let round = 0; round < rounds; round += 1) {
    const results: Result[] = []
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const contender = contenders[(round + turn) % contenders.length]
      if (contender) results.push(await measure(contender, setting, span))
    }
    played.push(results)
  }
  return played
}
