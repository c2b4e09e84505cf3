import { expect, it } from 'vitest'
import { MemoryStore } from '../../server/store/memory.ts'
import { makeFaulty } from '../simulation/faultyStore.ts'
import { storeContract } from './store.ts'
import { faultOf, textOf, update } from './storeRows.ts'

storeContract('faulty, without faults', async () => makeFaulty(new MemoryStore()).store)

const write = (store: ReturnType<typeof makeFaulty>['store'], text: string) =>
  store.append([{ document: 'a/space', update: update(text) }])
const textsIn = async (inner: MemoryStore) => (await inner.load('a/space')).updates.map(textOf)

it('T9 fails as often as it is told, before the call takes effect or after', async () => {
  const inner = new MemoryStore()
  const { store, fail } = makeFaulty(inner)
  fail('append', 'full', { times: 1 })
  fail('append', 'failed', { times: 1, moment: 'after' })
  const faults = []
  for (const text of ['1', '2', '3']) faults.push(await faultOf(write(store, text)))
  expect(faults).toEqual(['full', 'failed', undefined])
  expect(await textsIn(inner)).toEqual(['2', '3'])
})

it('T9 fails until it recovers, and only in the method that is named', async () => {
  const { store, fail, recover, calls, called } = makeFaulty(new MemoryStore())
  fail('append', 'busy')
  const third = called('append', 3)
  for (const text of ['1', '2']) expect(await faultOf(write(store, text))).toBe('busy')
  expect(await store.load('a/space')).toMatchObject({ updates: [] })
  recover()
  await write(store, '3')
  await third
  expect(calls('append')).toBe(3)
})

it('T10 holds calls until they are let go, in their order', async () => {
  const inner = new MemoryStore()
  const { store, hold, called } = makeFaulty(inner)
  const letGo = hold('append')
  const writes = [write(store, '1'), write(store, '2')]
  await called('append', 2)
  expect(await textsIn(inner)).toEqual([])
  letGo()
  await Promise.all(writes)
  expect(await textsIn(inner)).toEqual(['1', '2'])
})
