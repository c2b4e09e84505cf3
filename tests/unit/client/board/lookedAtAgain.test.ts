import { expect, it } from 'vitest'
import { lookedAtAgain } from '../../../../client/board/snapshots/lookedAtAgain.ts'

function looking() {
  const seen = { window: new EventTarget(), part: new EventTarget(), now: 1_000, told: 0 }
  const sights = [
    { target: seen.window, events: ['focus'] },
    { target: seen.part, events: ['pointerenter', 'focusin'] },
  ]
  const tell = () => {
    seen.told += 1
  }
  const stop = lookedAtAgain(sights, tell, () => seen.now)
  const at = (now: number, target: EventTarget, event: string) => {
    seen.now = now
    target.dispatchEvent(new Event(event))
    return seen.told
  }
  return { ...seen, at, stop }
}

it('asks again when somebody comes back to the window or to the part', () => {
  const { at, window, part } = looking()
  expect(at(7_000, window, 'focus')).toBe(1)
  expect(at(13_000, part, 'pointerenter')).toBe(2)
  expect(at(19_000, part, 'focusin')).toBe(3)
})

it('does not ask for what was asked for a moment ago', () => {
  const { at, window, part } = looking()
  expect(at(2_000, window, 'focus')).toBe(0)
  expect(at(7_000, part, 'pointerenter')).toBe(1)
  expect(at(7_100, part, 'focusin')).toBe(1)
})

it('is silent after it was stopped', () => {
  const { at, window, stop } = looking()
  stop()
  expect(at(60_000, window, 'focus')).toBe(0)
})
