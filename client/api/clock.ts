import { count, object } from './reader.ts'
import { get } from './request.ts'

const readTime = object({ now: count })

/** What time it is on the server, in milliseconds since 1970; undefined when it did not answer. */
export async function getServerTime(): Promise<number | undefined> {
  const answer = await get('/api/clock', readTime)
  return answer.ok ? answer.value.now : undefined
}
