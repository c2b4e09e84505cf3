import { afterEach, expect, it } from 'vitest'
import { MemoryStore } from '../../server/store/memory.ts'
import { limits } from '../../shared/protocol/limits.ts'
import * as nl from '../../shared/texts/nl/errors.ts'
import { HttpTestServer } from '../support/http.ts'
import { TestMeeting } from '../support/meeting.ts'

/** A store of which every space has nearly all of its bytes in snapshots. */
class NearlyFull extends MemoryStore {
  override async boardSnapshotBytes(): Promise<number> {
    return limits.snapshotBytesPerSpace - 10
  }
}

let http: HttpTestServer
let meeting: TestMeeting
afterEach(async () => {
  await meeting.end()
  await http.stop()
})

it('keeps no more of a space than its share of the disk, and says what to do', async () => {
  http = await HttpTestServer.start({}, { store: new NearlyFull() })
  meeting = await TestMeeting.start(http, 0)
  const { boardId } = await meeting.do({ type: 'addBoard', werkvorm: 'wie-zijn-wij' })
  expect(await meeting.try(meeting.facilitator, { type: 'snapshotBoard', boardId })).toMatchObject({
    status: 422,
    body: {
      error: { message: nl.refusalTexts['snapshots-too-large'], details: { reason: 'snapshots-too-large' } },
    },
  })
})

it('takes snapshots of one space one after the other, and a step that starts meanwhile does not wait', async () => {
  http = await HttpTestServer.start()
  meeting = await TestMeeting.start(http, 0)
  const { boardId } = await meeting.do({ type: 'addBoard', werkvorm: 'wie-zijn-wij' })
  const { stepId } = await meeting.do({
    type: 'addStep',
    grouping: { by: 'plenary', size: 1, mix: 'random' },
  })
  const order: string[] = []
  const flood = Array.from({ length: 20 }, async () => {
    const { status } = await meeting.try(meeting.facilitator, { type: 'snapshotBoard', boardId })
    order.push(`snapshot ${status}`)
  })
  const start = meeting.do({ type: 'startStep', stepId }).then(() => order.push('step'))
  await Promise.all([...flood, start])
  expect(order.indexOf('step')).toBeLessThan(order.lastIndexOf('snapshot 200'))
  expect(new Set(order)).toEqual(new Set(['step', 'snapshot 200', 'snapshot 429']))
})
