import type { Member } from '../../../shared/space/model.ts'

export type Author =
  | { readonly kind: 'member'; readonly member: Member }
  /** Someone who is not in the space any more. */
  | { readonly kind: 'gone' }
  /** Nobody was written down: part of the layout, brought in from elsewhere, or an anonymous step. */
  | { readonly kind: 'none' }

type Meta = Readonly<Record<string, unknown>>

/** Who made a shape, from the member id in its meta. */
export function authorOf(meta: Meta, members: ReadonlyMap<string, Member>): Author {
  const by = meta.by
  if (typeof by !== 'string' || by === '') return { kind: 'none' }
  const member = members.get(by)
  return member ? { kind: 'member', member } : { kind: 'gone' }
}

/** What a new shape carries: its author and when it was made (milliseconds since 1970). */
export function originMeta(memberId: string, now: number): { by: string; at: number } {
  return { by: memberId, at: now }
}
