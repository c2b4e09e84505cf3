import { expect, test } from 'vitest'
import { ServerClock } from '../../../../client/meeting/serverClock.ts'
import { timerDigits } from '../../../../client/meeting/timerWords.ts'

/** A machine whose wall clock is wrong by `wrongBy`; each answer takes the next of `trips` milliseconds. */
function machine(wrongBy: number, trips: number[] = [20]) {
  const world = {
    at: 1_000_000,
    wrongBy,
    trips,
    reachable: true,
    remembered: undefined as number | undefined,
  }
  const clock = new ServerClock({
    wall: () => world.at + world.wrongBy,
    steady: () => world.at - 900_000,
    ask: async () => {
      const trip = world.trips.shift() ?? 20
      // The way there takes a third, so that half of the round trip is a guess as it is in life.
      world.at += trip / 3
      const answer = world.reachable ? world.at : undefined
      world.at += (trip * 2) / 3
      return answer
    },
    remembered: () => world.remembered,
    remember: (offset) => {
      world.remembered = offset
    },
  })
  return { world, clock, error: () => Math.abs(clock.now() - world.at) }
}

test('T38 a machine that is ten minutes wrong knows the time within 250 ms', async () => {
  const { clock, error } = machine(-600_000, [400, 90, 300, 500])
  await clock.measure()
  expect(error()).toBeLessThanOrEqual(250)
  expect(error()).toBeLessThanOrEqual(45)
})

test('T38 the first answer is enough for a time that is nearly right, and is remembered when none is better', async () => {
  const { world, clock, error } = machine(-600_000, [60])
  await clock.firstAnswer()
  expect(error()).toBeLessThanOrEqual(30)
  await clock.measure()
  expect(Math.abs((world.remembered ?? 0) - 600_000)).toBeLessThanOrEqual(30)
})

test('a server that does not answer is not waited for', async () => {
  const { world, clock } = machine(5_000)
  world.reachable = false
  await clock.firstAnswer()
  expect(clock.now()).toBe(world.at + 5_000)
})

test('T38 a clock that is set during the meeting changes nothing', async () => {
  const { world, clock, error } = machine(0)
  await clock.measure()
  world.wrongBy = 3_600_000
  world.at += 5_000
  expect(error()).toBeLessThanOrEqual(250)
  expect(clock.jumped).toBe(true)
  await clock.measure()
  expect(clock.jumped).toBe(false)
  expect(error()).toBeLessThanOrEqual(250)
})

test('without a connection the last known difference counts, also on the next page', async () => {
  const { world, clock, error } = machine(-600_000)
  await clock.measure()
  world.reachable = false
  world.at += 60_000
  await clock.measure()
  expect(error()).toBeLessThanOrEqual(250)
  expect(Math.abs((world.remembered ?? 0) - 600_000)).toBeLessThanOrEqual(250)
  const next = machine(-600_000)
  next.world.remembered = world.remembered
  expect(next.error()).toBeLessThanOrEqual(250)
})

test('a slow answer does not spoil what a quick one told', async () => {
  const { world, clock, error } = machine(0, [20])
  await clock.measure()
  world.trips = [3_000, 4_000, 3_000, 5_000]
  await clock.measure()
  expect(error()).toBeLessThanOrEqual(20)
})

test('a quick answer is not asked for again', async () => {
  const { world, clock } = machine(0, [10, 10, 10, 10])
  await clock.measure()
  expect(world.trips).toHaveLength(3)
})

test('B9 the digits of a timer: what is left is rounded up, what is over counts up', () => {
  expect([300_000, 299_001, 59_400, 1, 0, -35_500, 3_899_000].map(timerDigits)).toEqual([
    '5:00',
    '5:00',
    '1:00',
    '0:01',
    '0:00',
    '0:35',
    '1:04:59',
  ])
})
