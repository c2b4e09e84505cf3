import type { TLShape } from '@tldraw/tlschema'
import { distinctNames, otherNames } from '../../board/otherNames.ts'
import { recordLimits } from '../../board/validate.ts'
import { nameKey } from '../names/normalise.ts'

/**
 * A node that knows what else it was called (`names`) and which groups named it (`namedBy`), in its meta; as far as
 * there is room for that. What the others remembered of themselves comes along when it is among `names` and `origins`.
 */
export function rememberedMeta(
  node: TLShape,
  own: string,
  names: readonly string[],
  origins: readonly string[],
): TLShape {
  const known = otherNames(node.meta)
  const called = distinctNames([...(known.names ?? []), ...names]).filter(
    (name) => nameKey(name) !== nameKey(own),
  )
  const named = distinctNames([...(known.namedBy ?? []), ...origins])
  const meta = {
    ...node.meta,
    ...(called.length > 0 ? { names: called } : {}),
    ...(named.length > 0 ? { namedBy: named } : {}),
  }
  return JSON.stringify(meta).length > recordLimits.metaCharacters ? node : { ...node, meta }
}
