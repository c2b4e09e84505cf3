import { describe, expect, test } from 'vitest'
import { type Clock, SavedTracker, slowSaveMs, worstState } from '../../../../client/sync/savedTracker.ts'

/** A clock that a test moves on. */
class HandClock implements Clock {
  time = 0
  #waiting: { at: number; call: () => void }[] = []
  now = () => this.time
  later = (milliseconds: number, call: () => void) => {
    const entry = { at: this.time + milliseconds, call }
    this.#waiting.push(entry)
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== entry)
    }
  }
  forward(milliseconds: number): void {
    this.time += milliseconds
    const due = this.#waiting.filter(({ at }) => at <= this.time)
    this.#waiting = this.#waiting.filter(({ at }) => at > this.time)
    for (const { call } of due) call()
  }
}

function tracker({ hadUnsent = false, keptOnDevice = true } = {}) {
  const clock = new HandClock()
  const states: string[] = []
  const saved: SavedTracker = new SavedTracker({
    hadUnsent,
    keptOnDevice,
    clock,
    changed: () => states.push(saved.state),
  })
  return { saved, clock, states }
}

/** Connects, with the step 2 acknowledged. */
function connected(options = {}) {
  const made = tracker(options)
  made.saved.opened()
  made.saved.sentStep2()
  made.saved.acknowledged(1)
  return made
}

describe('B29 where the work is', () => {
  test('nothing to save is saved', () => expect(tracker().saved.state).toBe('saved'))

  test('an edit is being saved until it is acknowledged', () => {
    const { saved } = connected()
    saved.edited()
    saved.sentUpdate()
    expect(saved.state).toBe('saving')
    saved.acknowledged(2)
    expect(saved.state).toBe('saved')
  })

  test('an older acknowledgement is not enough', () => {
    const { saved } = connected()
    saved.edited()
    saved.sentUpdate()
    saved.sentUpdate()
    saved.acknowledged(2)
    expect(saved.state).toBe('saving')
    saved.acknowledged(3)
    expect(saved.state).toBe('saved')
  })

  test('a change that was not flushed yet is not saved', () => {
    const { saved } = connected()
    saved.unflushed = true
    expect(saved.state).toBe('saving')
    saved.edited()
    saved.sentUpdate()
    saved.unflushed = false
    expect(saved.state).toBe('saving')
    saved.acknowledged(2)
    expect(saved.state).toBe('saved')
  })

  test('offline it is on this device, or nowhere but in the page', () => {
    for (const [keptOnDevice, state] of [
      [true, 'device'],
      [false, 'unsaved'],
    ] as const) {
      const { saved } = connected({ keptOnDevice })
      saved.closed()
      expect(saved.state).toBe('saved')
      saved.edited()
      expect(saved.state).toBe(state)
    }
  })

  test('after a reconnect only the acknowledgement of step 2 makes it saved', () => {
    const { saved } = connected()
    saved.edited()
    saved.sentUpdate()
    saved.closed()
    expect(saved.state).toBe('device')
    saved.opened()
    // The old connection's count means nothing here.
    saved.acknowledged(0)
    expect(saved.state).toBe('saving')
    saved.sentStep2()
    expect(saved.state).toBe('saving')
    saved.acknowledged(1)
    expect(saved.state).toBe('saved')
  })

  test('edits of an earlier visit that never arrived count', () => {
    const { saved } = tracker({ hadUnsent: true })
    expect([saved.state, saved.hasUnsent]).toEqual(['device', true])
    saved.opened()
    saved.sentStep2()
    saved.acknowledged(1)
    expect([saved.state, saved.hasUnsent]).toEqual(['saved', false])
  })

  test('T9 a server that does not acknowledge is not called saving for ever', () => {
    const { saved, clock, states } = connected()
    saved.edited()
    saved.sentUpdate()
    clock.forward(slowSaveMs)
    expect(saved.state).toBe('device')
    expect(states.at(-1)).toBe('device')
    saved.acknowledged(2)
    expect(saved.state).toBe('saved')
  })

  test('someone who types on while answers come is saving, not stuck', () => {
    const { saved, clock } = connected()
    for (let update = 1; update < 40; update += 1) {
      saved.edited()
      saved.sentUpdate()
      clock.forward(200)
      saved.acknowledged(update)
      expect(saved.state).toBe('saving')
    }
  })

  test('a device that stops keeping changes the answer', () => {
    const { saved } = connected()
    saved.closed()
    saved.edited()
    saved.keptOnDevice = false
    expect(saved.state).toBe('unsaved')
  })

  test('the worst of two documents is shown', () => {
    expect(worstState(['saved', 'device', 'saving'])).toBe('device')
    expect(worstState(['saved', 'saved'])).toBe('saved')
    expect(worstState([])).toBe('saved')
  })
})
