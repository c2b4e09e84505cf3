import { describe, expect, it } from 'vitest'
import { rateSettings } from '../../server/gate/rates.ts'
import { httpForFile } from '../support/http.ts'
import { type Person, TestMeeting } from '../support/meeting.ts'

const http = httpForFile()

/** A meeting on its first step; answers how to start the second. */
async function running(people: number) {
  const meeting = await TestMeeting.start(http(), people)
  const { stepId: first } = await meeting.do({ type: 'addStep' })
  const { stepId: second } = await meeting.do({ type: 'addStep' })
  await meeting.do({ type: 'startStep', stepId: first })
  return { meeting, first, second }
}

describe('nobody fills the queue of a space', () => {
  it('who shouts gets little done, and a facilitator does not wait for it', async () => {
    const { meeting, first, second } = await running(3)
    const flood = meeting.people.flatMap((person) =>
      Array.from({ length: 100 }, (_, at) =>
        meeting.try(person, { type: 'raiseHand', raised: at % 2 === 0 }),
      ),
    )
    const start = await meeting.try(meeting.facilitator, {
      type: 'startStep',
      stepId: second,
      expectedStep: first,
    })
    expect(start.status).toBe(200)
    const statuses = (await Promise.all(flood)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([200, 429]))
    const done = statuses.filter((status) => status === 200)
    expect(done.length).toBeLessThanOrEqual(3 * (rateSettings.memberCommands.burst + 5))
    await meeting.end()
  })

  it('a facilitator keeps a wide rate', async () => {
    const { meeting } = await running(0)
    for (let at = 0; at < rateSettings.memberCommands.burst + 5; at += 1) {
      await meeting.do({ type: 'extendTimer', ms: 1_000 })
    }
    await meeting.end()
  })

  it('60 people who press Klaar at once are all heard', async () => {
    const { meeting } = await running(60)
    const answers = await Promise.all(
      meeting.people.map((person) => meeting.try(person, { type: 'setReady', ready: true })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect((await meeting.state()).ready.size).toBe(60)
    await meeting.end()
  })

  it('what changes nothing is written nowhere and sent to nobody', async () => {
    const { meeting } = await running(1)
    const [kim] = meeting.people as [Person]
    await meeting.do({ type: 'setReady', ready: true }, kim)
    let changes = 0
    const stop = http().server.spaces.onChange(() => {
      changes += 1
    })
    await meeting.do({ type: 'setReady', ready: true }, kim)
    await meeting.do({ type: 'setProfile', name: kim.name }, kim)
    await meeting.do({ type: 'attend' }, kim)
    expect(changes).toBe(0)
    await meeting.do({ type: 'setReady', ready: false }, kim)
    expect(changes).toBe(1)
    stop()
    await meeting.end()
  })
})
