import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { LocalBus } from '../../server/bus/local.ts'
import { busContract } from './bus.ts'

busContract('local', () => {
  const bus = new LocalBus(() => {})
  return { here: bus, there: bus, settled: () => setImmediate() }
})

it('reports what a receiver throws', async () => {
  const errors: unknown[] = []
  const bus = new LocalBus((error) => errors.push(error))
  const fault = new Error('a broken receiver')
  bus.join('room', () => {
    throw fault
  })
  bus.join('room', () => {}).publish(Uint8Array.of(1))
  await setImmediate()
  expect(errors).toEqual([fault])
})
