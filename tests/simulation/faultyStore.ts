import type { Store, StoreFault } from '../../server/store/store.ts'
import { StoreError } from '../../server/store/store.ts'

export type StoreMethod = Exclude<keyof Store, 'close'>

/** Where a call goes wrong: before it took effect, or after, so that only the answer is lost. */
export type FaultMoment = 'before' | 'after'

type Fault = { method: StoreMethod | '*'; fault: StoreFault; moment: FaultMoment; times: number }

/** A store whose calls can be made to fail or to wait; for the tests of everything that leans on a store. */
export type FaultyStore = {
  store: Store
  /**
   * Makes the next calls of a method ('*' for all) reject. A full disk: `fail('append', 'full')` until `recover()`;
   * one failed commit: `fail('append', 'failed', { times: 1 })`; a commit whose answer got lost: `moment: 'after'`.
   */
  fail(method: StoreMethod | '*', fault: StoreFault, options?: { times?: number; moment?: FaultMoment }): void
  /** Ends all faults; what is held stays held. */
  recover(): void
  /** Keeps calls of a method waiting, before they take effect, until the answer of this function is called. */
  hold(method: StoreMethod | '*'): () => void
  /** How many calls of a method were made, failed ones too. */
  calls(method: StoreMethod): number
  /** Resolves when a method has been called so many times since the beginning. */
  called(method: StoreMethod, times: number): Promise<void>
}

/** Wraps a store. Faults and holds apply in the order in which they were given. */
export function makeFaulty(inner: Store): FaultyStore {
  const faults: Fault[] = []
  const gates = new Set<{ method: StoreMethod | '*'; opened: Promise<void> }>()
  const counts = new Map<StoreMethod, number>()
  let watchers: { method: StoreMethod; times: number; tell: () => void }[] = []

  function count(method: StoreMethod): void {
    const calls = (counts.get(method) ?? 0) + 1
    counts.set(method, calls)
    const told = watchers.filter((watcher) => watcher.method === method && watcher.times <= calls)
    watchers = watchers.filter((watcher) => !told.includes(watcher))
    for (const watcher of told) watcher.tell()
  }

  function takeFault(method: StoreMethod): Fault | undefined {
    const fault = faults.find((each) => each.method === method || each.method === '*')
    if (fault) fault.times -= 1
    if (fault?.times === 0) faults.splice(faults.indexOf(fault), 1)
    return fault
  }

  async function through(method: StoreMethod, call: () => Promise<unknown>): Promise<unknown> {
    count(method)
    for (const gate of gates) if (gate.method === method || gate.method === '*') await gate.opened
    const fault = takeFault(method)
    if (fault?.moment !== 'before') {
      const answer = await call()
      if (!fault) return answer
    }
    throw new StoreError(fault.fault, `A test made ${method} fail`)
  }

  const store = new Proxy(inner, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      const call = (...args: unknown[]): unknown => Reflect.apply(member, target, args)
      if (name === 'close') return call
      const method = name as StoreMethod
      return (...args: unknown[]) => through(method, async () => call(...args))
    },
  })

  return {
    store,
    fail(method, fault, { times = Number.POSITIVE_INFINITY, moment = 'before' } = {}) {
      faults.push({ method, fault, moment, times })
    },
    recover() {
      faults.length = 0
    },
    hold(method) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const gate = { method, opened: promise }
      gates.add(gate)
      return () => {
        gates.delete(gate)
        resolve()
      }
    },
    calls: (method) => counts.get(method) ?? 0,
    called(method, times) {
      if ((counts.get(method) ?? 0) >= times) return Promise.resolve()
      return new Promise((tell) => watchers.push({ method, times, tell }))
    },
  }
}
