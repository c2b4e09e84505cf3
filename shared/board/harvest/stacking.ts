import { isShape, type TLRecord, type TLShape } from '@tldraw/tlschema'

/**
 * New things in the order of the stack: arrows below the notes that came with them, so that a line that runs over a note
 * does not strike out its words. `indices` are those that were given out, in their order.
 */
export function withArrowsBelow(put: readonly TLRecord[], indices: readonly TLShape['index'][]): TLRecord[] {
  const given = new Set<string>(indices)
  const stacked = put.filter(isShape).filter(({ index }) => given.has(index))
  const order = [...stacked.filter(isArrow), ...stacked.filter((shape) => !isArrow(shape))]
  const places = new Map(order.map(({ id }, at) => [id as string, indices[at]]))
  return put.map((record) => {
    const index = places.get(record.id)
    return index === undefined ? record : ({ ...record, index } as TLRecord)
  })
}

function isArrow({ type }: TLShape): boolean {
  return type === 'arrow'
}
