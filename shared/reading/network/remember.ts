import type { TLShape } from '@tldraw/tlschema'
import { recordLimits } from '../../board/validate.ts'
import { nameKey } from '../names/normalise.ts'

const mostNames = 12
const longestName = 80

/**
 * A node that knows what else it was called (`names`) and which groups named it (`namedBy`), in its meta; as far as
 * there is room for that.
 */
export function rememberedMeta(
  node: TLShape,
  own: string,
  names: readonly string[],
  origins: readonly string[],
): TLShape {
  const called = apart([...textsOf(node.meta.names), ...names]).filter(
    (name) => nameKey(name) !== nameKey(own),
  )
  const named = apart([...textsOf(node.meta.namedBy), ...origins])
  const meta = {
    ...node.meta,
    ...(called.length > 0 ? { names: called } : {}),
    ...(named.length > 0 ? { namedBy: named } : {}),
  }
  return JSON.stringify(meta).length > recordLimits.metaCharacters ? node : { ...node, meta }
}

function apart(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.toWellFormed().slice(0, longestName)))].slice(0, mostNames)
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}
