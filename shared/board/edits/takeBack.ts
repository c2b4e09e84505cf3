import type { TLRecord } from '@tldraw/tlschema'
import { equalityDeep } from 'lib0/function'
import { placementFault } from '../placement.ts'
import type { Change } from './change.ts'

type Records = ReadonlyMap<string, TLRecord>
type Plain = Readonly<Record<string, unknown>>

/**
 * The change that takes an earlier one back on a board that may have changed since: only what the edit changed, and
 * what nobody changed after it, gets the value that it had in `before`.
 */
export function takeBack(change: Change, before: Records, now: Records): Change {
  const back = change.put.flatMap((after): TLRecord[] => {
    const [was, is] = [before.get(after.id), now.get(after.id)]
    return was && is ? [reverted(was, after, is)] : []
  })
  const made = change.put.flatMap(({ id }) => (!before.has(id) && now.has(id) ? id : []))
  return { put: [...back, ...restored(change, before, now)], remove: made }
}

/** What was removed, as long as what it lies in and what it ties are there. */
function restored({ remove }: Change, before: Records, now: Records): TLRecord[] {
  const gone = new Map(remove.flatMap((id) => (now.has(id) ? [] : [[id as string, before.get(id)] as const])))
  const find = (id: string) => gone.get(id) ?? now.get(id)
  // Shapes before the bindings between them, and parents before what lies in them.
  const inOrder = [...gone.values()]
    .flatMap((record) => record ?? [])
    .sort((a, b) => depth(a, find) - depth(b, find))
  return inOrder.filter((record) => placementFault(record, find) === undefined)
}

function depth(record: TLRecord, find: (id: string) => TLRecord | undefined): number {
  if (record.typeName === 'binding') return 1_000
  let steps = 0
  let parent = record.typeName === 'shape' ? find(record.parentId) : undefined
  while (parent?.typeName === 'shape' && steps < 100) {
    steps += 1
    parent = find(parent.parentId)
  }
  return steps
}

function reverted(was: TLRecord, after: TLRecord, is: TLRecord): TLRecord {
  const [a, b, c] = [was, after, is].map((record) => record as unknown as Plain) as [Plain, Plain, Plain]
  const parts = { props: entries(a.props, b.props, c.props), meta: entries(a.meta, b.meta, c.meta) }
  return { ...entries(a, b, c), ...parts } as unknown as TLRecord
}

/** Entry by entry: as it was, where the edit changed it and it is still as the edit left it. */
function entries(was: unknown, after: unknown, is: unknown): Plain {
  const [a, b, c] = [was ?? {}, after ?? {}, is ?? {}] as [Plain, Plain, Plain]
  const kept = Object.entries(c).flatMap(([key, value]): [string, unknown][] => {
    const isOurs = !equalityDeep(a[key], b[key]) && equalityDeep(value, b[key])
    if (!isOurs) return [[key, value]]
    return Object.hasOwn(a, key) ? [[key, a[key]]] : []
  })
  const lost = Object.entries(a).filter(([key]) => !Object.hasOwn(b, key) && !Object.hasOwn(c, key))
  return Object.fromEntries([...kept, ...lost])
}
