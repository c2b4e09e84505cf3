import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { whileWaiting } from '../../../../client/space/home/whileWaiting.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('a quick answer needs no words, a wait is told soon, and a long one is told honestly', () => {
  const said: string[] = []
  const words = { busy: () => said.push('busy'), slow: () => said.push('slow') }
  const quick = whileWaiting(words)
  vi.advanceTimersByTime(200)
  quick()
  vi.advanceTimersByTime(20_000)
  expect(said).toEqual([])

  whileWaiting(words)
  vi.advanceTimersByTime(500)
  expect(said).toEqual(['busy'])
  vi.advanceTimersByTime(7_600)
  expect(said).toEqual(['busy', 'slow'])
})
