import type { OutlineLink } from '../../board/outline/types.ts'
import { type NetworkNode, type nodeTypes, type tieTypes, unknownType } from '../../reading/network.ts'

export type NodeType = (typeof nodeTypes)[number]
export type TieType = (typeof tieTypes)[number]
export type TieMeaning = {
  readonly type: TieType
  /** 1 to 3. */
  readonly strength: number
  readonly directed: boolean
}
/** What of an arrow tells what it means; tldraw's values. */
export type TieLook = Pick<OutlineLink, 'color' | 'dash' | 'size' | 'heads'>

/** The colour of a note for each type; of a note of any other colour nobody said it. */
export const nodeColors = {
  person: 'yellow',
  organisation: 'light-blue',
  initiative: 'light-green',
} as const satisfies Record<NodeType, string>

/** Of a new note, until somebody says what it is. */
export const unknownColor = 'grey'

/** Colour and dash of an arrow for each type of tie. */
export const tieLooks = {
  existing: { color: 'black', dash: 'solid' },
  new: { color: 'green', dash: 'solid' },
  wished: { color: 'orange', dash: 'dashed' },
} as const satisfies Record<TieType, Pick<TieLook, 'color' | 'dash'>>

/** The thickness of an arrow for the strengths 1, 2 and 3. */
export const tieSizes: readonly TieLook['size'][] = ['s', 'm', 'l']

export function nodeTypeOf(color: string): NetworkNode['type'] {
  const types = Object.keys(nodeColors) as NodeType[]
  return types.find((type) => nodeColors[type] === color) ?? unknownType
}

export function nodeColorOf(type: NetworkNode['type']): string {
  return type === unknownType ? unknownColor : nodeColors[type]
}

/** What is dashed or dotted is wished, whatever its colour, so that it is told without colours too. */
export function tieMeaningOf({ color, dash, size, heads }: TieLook): TieMeaning {
  const type =
    dash === 'dashed' || dash === 'dotted' ? 'wished' : color === tieLooks.new.color ? 'new' : 'existing'
  const strength = size === 'xl' ? 3 : tieSizes.indexOf(size) + 1
  return { type, strength: Math.max(1, strength), directed: heads.start !== heads.end }
}

export function tieLookOf({ type, strength, directed }: TieMeaning): TieLook {
  const size = tieSizes[Math.min(3, Math.max(1, Math.round(strength))) - 1] ?? 'm'
  return { ...tieLooks[type], size, heads: { start: false, end: directed } }
}
