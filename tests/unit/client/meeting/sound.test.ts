import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

/** An audio context that lets sound out when the test says so. */
class Audio {
  static made: Audio[] = []
  notes = 0
  readonly currentTime = 0
  readonly destination = {}
  readonly #allowed = Promise.withResolvers<void>()
  constructor() {
    Audio.made.push(this)
  }
  resume = () => this.#allowed.promise
  allow = () => this.#allowed.resolve()
  createGain = () => {
    const ramp = () => undefined
    const gain = { setValueAtTime: ramp, linearRampToValueAtTime: ramp, exponentialRampToValueAtTime: ramp }
    return { gain, connect: (next: unknown) => next }
  }
  createOscillator = () => ({
    frequency: { value: 0 },
    connect: (next: unknown) => next,
    stop: () => undefined,
    start: () => {
      this.notes += 1
    },
  })
}

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('document', { documentElement: {} })
  vi.stubGlobal('AudioContext', Audio)
  vi.useFakeTimers()
  Audio.made = []
})
afterEach(() => vi.useRealTimers())

describe('B9 the sound at the end of the time', () => {
  test('is one tone of two notes', async () => {
    const { playTone } = await import('../../../../client/meeting/sound.ts')
    playTone()
    const [audio] = Audio.made
    audio?.allow()
    await vi.advanceTimersByTimeAsync(0)
    expect(audio?.notes).toBe(2)
  })

  test('that a browser held back until a press is not heard minutes later', async () => {
    const { playTone } = await import('../../../../client/meeting/sound.ts')
    playTone()
    await vi.advanceTimersByTimeAsync(120_000)
    const [audio] = Audio.made
    audio?.allow()
    await vi.advanceTimersByTimeAsync(0)
    expect(audio?.notes).toBe(0)
  })

  test('comes once, when the time runs out, and not for who comes in or wakes up later', async () => {
    const { endsNow } = await import('../../../../client/meeting/useEndSound.ts')
    expect(endsNow('red', { phase: 'over', ms: -200 })).toBe(true)
    expect(endsNow('over', { phase: 'over', ms: -1_200 })).toBe(false)
    expect(endsNow('red', { phase: 'over', ms: -20 * 60_000 })).toBe(false)
    expect(endsNow('calm', { phase: 'red', ms: 9_000 })).toBe(false)
  })
})
