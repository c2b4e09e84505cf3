import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../../client/api/answer.ts'
import type { Trouble } from '../../../../client/api/trouble.ts'
import { AnswerKeeper } from '../../../../client/polls/answerKeeper.ts'
import type { PollAnswer } from '../../../../shared/space/meeting/poll.ts'

const away: Trouble = { kind: 'offline', code: 'offline', message: 'Geen verbinding' }
const closed: Trouble = { kind: 'refused', code: 'poll-not-open', message: 'Niet open' }

/** A server that answers when the test says so, and a clock that runs when the test says so. */
function surroundings(before: PollAnswer['answers'] = {}, trouble: { get?: Trouble; put?: Trouble } = {}) {
  const sent: PollAnswer['answers'][] = []
  const waiting: { run: () => void; ms: number }[] = []
  const held: (() => void)[] = []
  const at = { sent, trouble, held, holds: false, stored: before }
  const keeper = new AnswerKeeper({
    get: async () =>
      trouble.get ? { ok: false, trouble: trouble.get } : { ok: true, value: { answers: at.stored } },
    put: async ({ answers }): Promise<Answer<unknown>> => {
      sent.push(answers)
      if (at.holds) await new Promise<void>((go) => held.push(go))
      if (trouble.put) return { ok: false, trouble: trouble.put }
      at.stored = answers
      return { ok: true, value: true }
    },
    later: (run, ms) => {
      const entry = { run, ms }
      waiting.push(entry)
      return () => {
        const place = waiting.indexOf(entry)
        if (place >= 0) waiting.splice(place, 1)
      }
    },
  })
  const settle = async () => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  const pass = async () => {
    for (const { run } of waiting.splice(0)) run()
    await settle()
  }
  return { keeper, at, waiting, pass, settle }
}

describe('one answer to a poll', () => {
  test('B26 comes back after a reload, also on a second device', async () => {
    const { keeper, settle } = surroundings({ q: 4 })
    expect(keeper.view().state).toBe('loading')
    await settle()
    expect(keeper.view()).toEqual({ answers: { q: 4 }, state: 'saved', trouble: undefined })
  })

  test('is sent once for a burst of letters, and is saved only when the server says so', async () => {
    const { keeper, at, pass, settle } = surroundings()
    await settle()
    for (const words of ['E', 'Ee', 'Een']) keeper.give('q', words)
    expect(keeper.view().state).toBe('saving')
    at.holds = true
    await pass()
    expect(at.sent).toEqual([{ q: 'Een' }])
    expect(keeper.view().state).toBe('saving')
    at.held.shift()?.()
    await settle()
    expect(keeper.view().state).toBe('saved')
  })

  test('what is typed while it is on its way goes out after it', async () => {
    const { keeper, at, pass, settle } = surroundings()
    await settle()
    keeper.give('q', 1)
    at.holds = true
    await pass()
    keeper.give('q', 2)
    await pass()
    expect(at.sent).toEqual([{ q: 1 }])
    at.holds = false
    at.held.shift()?.()
    await settle()
    await pass()
    expect(at.sent).toEqual([{ q: 1 }, { q: 2 }])
    expect(keeper.view().state).toBe('saved')
  })

  test('without a connection it says so, is kept, and goes out when the connection is back', async () => {
    const { keeper, at, waiting, pass, settle } = surroundings()
    await settle()
    at.trouble.put = away
    keeper.give('q', 3)
    await pass()
    expect(keeper.view()).toMatchObject({ answers: { q: 3 }, state: 'unsaved', trouble: away })
    expect(waiting).toHaveLength(1)
    delete at.trouble.put
    keeper.retry()
    await settle()
    expect(keeper.view()).toMatchObject({ state: 'saved', trouble: undefined })
    expect(at.stored).toEqual({ q: 3 })
  })

  test('what was answered elsewhere is not overwritten by a page that did not know it yet', async () => {
    const { keeper, at, pass, settle } = surroundings({ a: 1, b: 2 }, { get: away })
    await settle()
    keeper.give('b', 5)
    await pass()
    expect(keeper.view().state).toBe('unsaved')
    expect(at.sent).toEqual([])
    delete at.trouble.get
    await pass()
    expect(at.sent).toEqual([{ a: 1, b: 5 }])
    expect(keeper.view()).toMatchObject({ answers: { a: 1, b: 5 }, state: 'saved' })
  })

  test('a poll that was closed in between is told and not asked again and again', async () => {
    const { keeper, at, waiting, pass, settle } = surroundings()
    await settle()
    at.trouble.put = closed
    keeper.give('q', 3)
    await pass()
    expect(keeper.view()).toMatchObject({ state: 'unsaved', trouble: closed })
    expect(waiting).toHaveLength(0)
  })

  test('an answer that is taken back leaves nothing, and nothing is called saved', async () => {
    const { keeper, at, pass, settle } = surroundings({ q: 4 })
    await settle()
    keeper.give('q', undefined)
    await pass()
    expect(at.stored).toEqual({})
    expect(keeper.view().state).toBe('empty')
  })
})
