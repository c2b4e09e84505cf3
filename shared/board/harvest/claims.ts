import type { TLShape } from '@tldraw/tlschema'
import type { Terms } from './identity.ts'
import { roundsOf } from './origin.ts'
import type { HarvestSource } from './types.ts'

type Claim = { readonly source: HarvestSource; readonly rounds: number }
type Part = { readonly source: HarvestSource; readonly shape: TLShape }

/**
 * One and the same note may come by two ways, from the person and from the group that took it on. Answers whether
 * a source brings a shape: the one with which it went through most rounds, and else the first.
 */
export function claimsOf(parts: Iterable<Part>, { ids }: Pick<Terms, 'ids'>): (part: Part) => boolean {
  const claims = new Map<string, Claim>()
  for (const { source, shape } of parts) {
    const id = ids.of(source, shape.id)
    const [known, rounds] = [claims.get(id), roundsOf(shape, source)]
    if (!known || known.rounds < rounds) claims.set(id, { source, rounds })
  }
  return ({ source, shape }) => claims.get(ids.of(source, shape.id))?.source === source
}
