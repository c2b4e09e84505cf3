import { describe, expect, test } from 'vitest'
import { TileBeat } from '../../../../client/sync/tileBeat.ts'
import { TilePlaces } from '../../../../client/sync/tilePlaces.ts'
import { detailFor, wordsAt } from '../../../../client/tiles/detail.ts'
import { prettyLines } from '../../../../client/tiles/pretty.ts'

describe('connections for pictures', () => {
  test('open at most four at once, in the order in which they were asked for', () => {
    const places = new TilePlaces()
    const started: number[] = []
    const asked = Array.from({ length: 7 }, (_, number) => places.ask(100, () => started.push(number)))
    expect(started).toEqual([0, 1, 2, 3])
    asked[1]?.settled()
    expect(started).toEqual([0, 1, 2, 3, 4])
    asked[0]?.release()
    asked[0]?.release()
    expect(started).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('are never more than so many, and a place that comes free goes to the next', () => {
    const places = new TilePlaces()
    const started: number[] = []
    const asked = Array.from({ length: 5 }, (_, number) => places.ask(3, () => started.push(number)))
    for (const place of asked) place.settled()
    expect(started).toEqual([0, 1, 2])
    asked[3]?.release()
    asked[2]?.release()
    expect(started).toEqual([0, 1, 2, 4])
  })
})

describe('a connection that is of no use now', () => {
  test('goes to who waits, and stays with who looks again', () => {
    const places = new TilePlaces()
    const events: string[] = []
    const asked = ['a', 'b'].map((name) => places.ask(2, () => events.push(`start ${name}`)))
    for (const place of asked) place.settled()
    const [first, second] = asked
    first?.spare(() => {
      events.push('give up a')
      first.release()
    })
    second?.spare(() => events.push('give up b'))
    second?.keep()
    places.ask(2, () => events.push('start c'))
    places.ask(2, () => events.push('start d'))
    expect(events).toEqual(['start a', 'start b', 'give up a', 'start c'])
  })
})

describe('drawing again', () => {
  function beating() {
    let now = 0
    const timers: { at: number; call: () => void }[] = []
    const clock = {
      now: () => now,
      later: (milliseconds: number, call: () => void) => {
        timers.push({ at: now + milliseconds, call })
        return () => {}
      },
    }
    const pass = (until: number) => {
      for (;;) {
        const next = timers.sort((a, b) => a.at - b.at)[0]
        if (!next || next.at > until) break
        timers.shift()
        now = next.at
        next.call()
      }
      now = until
    }
    return { beat: new TileBeat(clock), pass, timers, now: () => now }
  }

  test('happens at most twice a second, however often it is asked, and soon after a rest', () => {
    const { beat, pass, now } = beating()
    const runs: number[] = []
    const task = beat.add(() => runs.push(now()))
    for (let at = 0; at <= 3_000; at += 20) {
      task.plan()
      pass(at)
    }
    expect(runs[0]).toBeLessThanOrEqual(125)
    expect(runs.length).toBeLessThanOrEqual(7)
    expect(runs.length).toBeGreaterThanOrEqual(5)
  })

  test('leaves no timer when nothing is to be drawn', () => {
    const { beat, pass, timers } = beating()
    const task = beat.add(() => {})
    task.plan()
    task.cancel()
    pass(1_000)
    expect(timers).toEqual([])
  })
})

describe('words', () => {
  test('are letters when they can be read, bars when they cannot, and nothing as dust', () => {
    expect(
      ['letters', 'bars', 'nothing'].map((_, place) => wordsAt(22, [0.4, 0.1, 0.02][place] ?? 0)),
    ).toEqual(['letters', 'bars', 'nothing'])
    expect(wordsAt(22, detailFor(0))).toBe('nothing')
  })

  test('stay as they are while a picture grows a little', () => {
    expect(detailFor(0.5)).toBe(detailFor(0.55))
    expect(detailFor(0.5)).not.toBe(detailFor(0.8))
  })

  test('do not leave one short word on the last line, as the canvas', () => {
    const widthOf = (line: string) => line.length
    expect(prettyLines(['Minder kinderen', 'thuis, meer', 'kinderen in de', 'klas.'], 16, widthOf)).toEqual([
      ...['Minder kinderen', 'thuis, meer', 'kinderen in', 'de klas.'],
    ])
    expect(prettyLines(['een regel', 'en nog een'], 16, widthOf)).toEqual(['een regel', 'en nog een'])
  })
})
