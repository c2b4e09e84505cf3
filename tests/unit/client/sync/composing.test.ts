import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { HeldWhileComposing } from '../../../../client/sync/composing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function page() {
  const target = new EventTarget()
  const applied: number[] = []
  const held = new HeldWhileComposing((update) => applied.push(...update), target)
  const say = (type: 'compositionstart' | 'compositionupdate' | 'compositionend') =>
    target.dispatchEvent(new Event(type))
  return { held, applied, say, others: (letter: number) => held.take(new Uint8Array([letter])) }
}

test('B28 what others write comes in at once, and while a word is composed only after it', () => {
  const { applied, say, others } = page()
  others(1)
  expect(applied).toEqual([1])
  say('compositionstart')
  others(2)
  others(3)
  say('compositionend')
  expect(applied).toEqual([1])
  vi.runAllTimers()
  expect(applied).toEqual([1, 2, 3])
  others(4)
  expect(applied).toEqual([1, 2, 3, 4])
})

test('B28 a next word that begins at once is composed whole too, but nothing is held for ever', () => {
  const { applied, say, others } = page()
  say('compositionstart')
  others(1)
  say('compositionend')
  say('compositionstart')
  vi.advanceTimersByTime(1_000)
  expect(applied).toEqual([])
  vi.advanceTimersByTime(4_000)
  expect(applied).toEqual([1])
  others(2)
  say('compositionend')
  vi.runAllTimers()
  expect(applied).toEqual([1, 2])
})

test('B28 a field that goes away in the middle of a word holds others back no longer than once', () => {
  const { applied, say, others } = page()
  say('compositionstart')
  others(1)
  vi.advanceTimersByTime(4_000)
  others(2)
  expect(applied).toEqual([1, 2])
  say('compositionupdate')
  others(3)
  expect(applied).toEqual([1, 2])
})

test('a connection that is closed lets go of everything', () => {
  const { held, applied, say, others } = page()
  say('compositionstart')
  others(1)
  held.destroy()
  say('compositionend')
  vi.runAllTimers()
  expect(applied).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
