import type { TLArrowBinding, TLArrowShape } from '@tldraw/tlschema'
import { type TieMeaning, tieLookOf, tieMeaningOf } from '../../werkvormen/sociale-kaart/looks.ts'

/** What an arrow is bound to. */
export type Ends = { readonly start?: string; readonly end?: string }

/** The ends of every arrow that is bound to something. */
export function endsOf(bindings: Iterable<TLArrowBinding>): Map<string, Ends> {
  const ends = new Map<string, Ends>()
  for (const { fromId, toId, props } of bindings) {
    ends.set(fromId, { ...ends.get(fromId), [props.terminal]: toId })
  }
  return ends
}

export function meaningOf({ props }: TLArrowShape): TieMeaning {
  const { color, dash, size, arrowheadStart, arrowheadEnd } = props
  return tieMeaningOf({
    color,
    dash,
    size,
    heads: { start: arrowheadStart !== 'none', end: arrowheadEnd !== 'none' },
  })
}

/**
 * One arrow for several of one kind between the same two: the strongest, the first of equals. It runs both ways when
 * they do not all run the same way, and has all their words.
 */
export function strongestOf(
  side: readonly { readonly arrow: TLArrowShape; readonly ends: Ends }[],
  longestText: number,
): { strongest: TLArrowShape; others: TLArrowShape[] } {
  const [first, ...rest] = side.toSorted(
    (a, b) => strengthOf(b) - strengthOf(a) || (a.arrow.id < b.arrow.id ? -1 : 1),
  )
  if (!first) throw new RangeError('At least one arrow')
  const { arrow } = first
  const ways = new Set(side.map(wayOf))
  const directed = ways.size === 1 && !ways.has('')
  const both = tieLookOf({ ...meaningOf(arrow), directed: false }).heads
  const heads = directed ? {} : { arrowheadStart: headOf(both.start), arrowheadEnd: headOf(both.end) }
  const props = { ...arrow.props, ...heads, text: wordsOf(side, longestText) ?? arrow.props.text }
  return { strongest: { ...arrow, props }, others: rest.map((other) => other.arrow) }
}

function strengthOf({ arrow }: { arrow: TLArrowShape }): number {
  return meaningOf(arrow).strength
}

/** Where it points to; empty both ways. */
function wayOf({ arrow, ends }: { arrow: TLArrowShape; ends: Ends }): string {
  if (!meaningOf(arrow).directed) return ''
  return (arrow.props.arrowheadEnd === 'none' ? ends.start : ends.end) ?? ''
}

function headOf(has: boolean): 'arrow' | 'none' {
  return has ? 'arrow' : 'none'
}

function wordsOf(side: readonly { readonly arrow: TLArrowShape }[], longest: number): string | undefined {
  const words = new Set(side.map(({ arrow }) => arrow.props.text.trim()).filter((text) => text !== ''))
  const all = [...words].join(' / ')
  return all.length <= longest ? all : undefined
}
