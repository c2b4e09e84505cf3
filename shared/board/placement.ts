import type { TLRecord } from '@tldraw/tlschema'
import type { SetAsideReason } from './validate.ts'

/** The one page of a board; every client makes it itself. */
export const boardPage = 'page:page'

/** Looks a record up among those that can be shown. */
export type Lookup = (id: string) => TLRecord | undefined

const deepest = 100

/**
 * What is wrong with the place of a record among the others: a shape needs its parent, up to the
 * page, and a binding both its ends. A record that is set aside for this may be fine later, when
 * the missing one arrives.
 */
export function placementFault(record: TLRecord, find: Lookup): SetAsideReason | undefined {
  if (record.typeName === 'binding') {
    return find(record.fromId) && find(record.toId) ? undefined : 'dangling-binding'
  }
  return record.typeName === 'shape' ? parentFault(record, find) : undefined
}

function parentFault(shape: TLRecord & { typeName: 'shape' }, find: Lookup): SetAsideReason | undefined {
  let parentId: string = shape.parentId
  for (let depth = 0; depth < deepest; depth += 1) {
    if (parentId === boardPage) return undefined
    if (parentId === shape.id) return 'cyclic-parent'
    const parent = find(parentId)
    if (parent?.typeName !== 'shape') return 'dangling-parent'
    parentId = parent.parentId
  }
  return 'cyclic-parent'
}
