import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { text } from '../../../../client/api/reader.ts'
import { get, post } from '../../../../client/api/request.ts'
import { common } from '../../../../shared/texts/nl/common.ts'

vi.mock('../../../../client/ui/i18n/language.ts', () => ({ currentLanguage: () => 'nl' }))

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A server that takes a request and never answers it. */
const silent = (_path: unknown, init?: RequestInit) =>
  new Promise<Response>((_answer, fail) => {
    init?.signal?.addEventListener('abort', () => fail(new DOMException('aborted', 'AbortError')))
  })

test.each([
  ['a question', () => get('/api/config', text)],
  ['a change', () => post('/api/spaces', {}, text)],
])('%s that gets no answer is given up after 15 s, in words of its own', async (_name, ask) => {
  vi.stubGlobal('fetch', silent)
  const answered = vi.fn()
  const asking = ask().then(answered)
  await vi.advanceTimersByTimeAsync(14_900)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(200)
  await asking
  expect(answered).toHaveBeenCalledWith({
    ok: false,
    trouble: { kind: 'offline', code: 'no-answer', message: common.trouble.noAnswer },
  })
})

test('a server that cannot be reached is told at once as a lost connection', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await get('/api/config', text)).toMatchObject({ trouble: { code: 'offline' } })
  expect(vi.getTimerCount()).toBe(0)
})
