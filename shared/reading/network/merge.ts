import type { TLArrowBinding, TLArrowShape, TLRecord, TLShape } from '@tldraw/tlschema'
import { type EditBoard, madeShape, permitted } from '../../board/edits/board.ts'
import { type Change, noChange } from '../../board/edits/change.ts'
import type { OtherNames } from '../../board/otherNames.ts'
import { limits } from '../../protocol/limits.ts'
import { nameKey } from '../names/normalise.ts'
import { type Ends, endsOf, meaningOf, strongestOf } from './parallel.ts'
import { rememberedMeta } from './remember.ts'

/**
 * Makes one node of several that name the same: `keep` stays where it is, the ties of the others come to it. A tie
 * between two of them goes, and ties of one kind that now run side by side become the strongest of them. What the
 * others were called is kept with the node. Nothing when one of them is not there to be changed.
 */
export function mergeNodes(board: EditBoard, keep: string, others: readonly string[]): Change {
  const gone = new Set(others.filter((id) => id !== keep))
  const kept = madeShape(board, keep)
  if (!kept || gone.size === 0 || ![...gone].every((id) => madeShape(board, id))) return noChange
  const moved = rebound(board, kept.id, gone)
  const arrows = arrowsAfter(board, moved, kept.id)
  const removed = new Set<string>([...gone, ...arrows.remove])
  const bindings = bindingsOf(board).filter(
    (binding) => removed.has(binding.fromId) || removed.has(binding.toId),
  )
  const put = [
    rememberedMeta(kept, wordsOf(board, keep), namesOf(board, keep, gone), originsOf(board, gone)),
    ...arrows.put,
    ...[...moved.values()].filter(({ fromId }) => !removed.has(fromId)),
  ]
  const remove = [
    ...bindings.filter(({ id, fromId }) => !moved.has(id) || removed.has(fromId)).map(({ id }) => id),
    ...([...arrows.remove, ...gone] as TLShape['id'][]),
  ]
  return permitted({ put: put as TLRecord[], remove }, board)
}

/** The bindings to what goes, bound to what stays. */
function rebound(
  board: EditBoard,
  keep: TLShape['id'],
  gone: ReadonlySet<string>,
): Map<string, TLArrowBinding> {
  const moved = bindingsOf(board).filter(({ toId }) => gone.has(toId))
  return new Map(moved.map((binding) => [binding.id, { ...binding, toId: keep }]))
}

/** What becomes of the arrows that got another end: those without a sense go, and of those side by side all but one. */
function arrowsAfter(
  board: EditBoard,
  moved: ReadonlyMap<string, TLArrowBinding>,
  keep: string,
): { put: TLShape[]; remove: string[] } {
  const touched = new Set([...moved.values()].map(({ fromId }) => fromId as string))
  const ends = endsOf(bindingsOf(board).map((binding) => moved.get(binding.id) ?? binding))
  const selves = [...touched].filter((id) => ends.get(id)?.start === keep && ends.get(id)?.end === keep)
  const [put, remove]: [TLShape[], string[]] = [[], selves]
  for (const side of sideBySide(board, ends, keep)) {
    if (!side.some(({ arrow }) => touched.has(arrow.id))) continue
    const { strongest, others } = strongestOf(side, limits.noteCharacters)
    if (others.length === 0) continue
    put.push(strongest)
    remove.push(...others.map(({ id }) => id))
  }
  return { put, remove }
}

/** The arrows between the node and one other, of one kind, that may be changed. */
function sideBySide(
  board: EditBoard,
  ends: ReadonlyMap<string, Ends>,
  keep: string,
): { arrow: TLArrowShape; ends: Ends }[][] {
  const own = [...ends].flatMap(([id, its]) => {
    const arrow = madeShape(board, id)
    const other = its.start === keep ? its.end : its.start
    const isTie = its.start === keep || its.end === keep
    if (arrow?.type !== 'arrow' || !isTie || !other || other === keep) return []
    return [{ arrow: arrow as TLArrowShape, ends: its, other }]
  })
  const kind = ({ arrow, other }: (typeof own)[number]) => JSON.stringify([other, meaningOf(arrow).type])
  return [...Map.groupBy(own, kind).values()]
}

function bindingsOf({ records }: EditBoard): TLArrowBinding[] {
  return [...records.values()].filter(
    (record): record is TLArrowBinding => record.typeName === 'binding' && record.type === 'arrow',
  )
}

function wordsOf({ outline }: EditBoard, id: string): string {
  return outline.items.get(id)?.text ?? ''
}

/** Other ways in which it was written. */
function namesOf(board: EditBoard, keep: string, gone: ReadonlySet<string>): string[] {
  const own = nameKey(wordsOf(board, keep))
  const names = [...gone].flatMap((id) => [wordsOf(board, id), ...(othersOf(board, id).names ?? [])])
  return names.filter((name) => name !== '' && nameKey(name) !== own)
}

function originsOf(board: EditBoard, gone: ReadonlySet<string>): string[] {
  return [...gone].flatMap((id) => {
    const own = board.outline.items.get(id)?.origin?.label
    return [...(own ? [own] : []), ...(othersOf(board, id).namedBy ?? [])]
  })
}

function othersOf({ outline }: EditBoard, id: string): OtherNames {
  return outline.items.get(id)?.others ?? {}
}
