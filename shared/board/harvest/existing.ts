import type { TLShape } from '@tldraw/tlschema'
import type { Terms } from './identity.ts'
import { markOf, trailOf } from './origin.ts'
import { printOf, withLooksOf } from './print.ts'
import type { HarvestSource, Properties } from './types.ts'

/** What becomes of a shape on the target that an earlier harvest put there. */
export type Change = { readonly kind: 'update' | 'mark'; readonly shape: TLShape }

/**
 * Compares what the source would bring now (`copy`) with what the last harvest wrote and with what the target has.
 * Undefined when nothing is to be done.
 */
export function changeOf(
  target: TLShape,
  copy: TLShape,
  source: HarvestSource,
  { anonymous }: Pick<Terms, 'anonymous'>,
): Change | undefined {
  const [mark, now] = [markOf(target.meta), markOf(copy.meta)]
  if (!mark || !now || target.type !== copy.type) return undefined
  const further = !anonymous && trailOf(copy.meta).length > trailOf(target.meta).length
  if (mark.from !== undefined && mark.from !== source.boardId && !further) return undefined
  if (now.print === mark.print) return unchangedAtSource(target, copy, further)
  const onTarget = printOf(target)
  if (onTarget === mark.print || onTarget === now.print) {
    return { kind: 'update', shape: withMeta(target, copy, withLooksOf(copy, target)) }
  }
  if (mark.changedAtSource) return undefined
  return {
    kind: 'mark',
    shape: { ...target, meta: { ...target.meta, harvest: { ...mark, changedAtSource: true } } },
  }
}

/** Nothing new, unless it comes by another way with a round more, or was marked before the source went back. */
function unchangedAtSource(target: TLShape, copy: TLShape, further: boolean): Change | undefined {
  if (further) return { kind: 'update', shape: withMeta(target, copy, target.props) }
  const { changedAtSource, ...mark } = markOf(target.meta) ?? { print: '' }
  if (!changedAtSource) return undefined
  return { kind: 'mark', shape: { ...target, meta: { ...target.meta, harvest: mark } } }
}

function withMeta(target: TLShape, copy: TLShape, props: Properties | TLShape['props']): TLShape {
  const { origin, trail, harvest } = copy.meta
  const came = { ...(origin ? { origin } : {}), ...(trail ? { trail } : {}), ...(harvest ? { harvest } : {}) }
  return { ...target, props, meta: { ...target.meta, ...came } } as TLShape
}
