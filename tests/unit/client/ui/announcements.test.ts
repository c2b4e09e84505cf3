import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { announce, currentAnnouncement } from '../../../../client/ui/components/announcements.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const shown = () => currentAnnouncement()?.text

test('a message goes by itself, one with a button later, a lasting one when it is withdrawn', () => {
  announce('Bewaard')
  vi.advanceTimersByTime(6_000)
  expect(shown()).toBeUndefined()

  announce('Bord 1 ligt in de prullenbak', { action: { label: 'Zet terug', run: () => undefined } })
  vi.advanceTimersByTime(6_000)
  expect(shown()).toBe('Bord 1 ligt in de prullenbak')
  vi.advanceTimersByTime(10_000)
  expect(shown()).toBeUndefined()

  const withdraw = announce('Wordt doorgevoerd…', { lasting: true })
  vi.advanceTimersByTime(60_000)
  expect(shown()).toBe('Wordt doorgevoerd…')
  withdraw()
  expect(shown()).toBeUndefined()
})

test('withdrawing a message leaves the one that came after it, which keeps its own time', () => {
  const withdraw = announce('Wordt doorgevoerd…', { lasting: true })
  announce('De titel is gewijzigd')
  withdraw()
  expect(shown()).toBe('De titel is gewijzigd')
  vi.advanceTimersByTime(6_000)
  expect(shown()).toBeUndefined()
})
