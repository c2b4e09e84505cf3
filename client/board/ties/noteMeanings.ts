import { Building2, Circle, Lightbulb, type LucideIcon, Minus, Plus, UserRound } from 'lucide-react'
import type { NoteColor } from '../../../shared/board/noteColors.ts'
import { nodeTypes } from '../../../shared/reading/network.ts'
import { stances } from '../../../shared/reading/positions.ts'
import type { ties } from '../../../shared/texts/nl/ties.ts'
import { nodeColors, nodeTypeOf } from '../../../shared/werkvormen/sociale-kaart/looks.ts'
import { stanceColors, stanceOf } from '../../../shared/werkvormen/stakeholders/looks.ts'

export type NoteKind = 'node' | 'stance'

export type NoteMeaning = {
  readonly key: string
  readonly word: string
  readonly color: NoteColor
  readonly Icon: LucideIcon
}

type Meanings = {
  readonly label: string
  readonly all: readonly NoteMeaning[]
  readonly keyOf: (color: string) => string
}

const nodeIcons = { person: UserRound, organisation: Building2, initiative: Lightbulb }
/** The signs of a stance in the pictures of readings too: plus, an open disc, minus. */
const stanceIcons = { for: Plus, neutral: Circle, against: Minus }

/** What the colour of a note can mean: each with a word and a sign, so that nobody needs to see the colour. */
export function meaningsOf(kind: NoteKind, { node, stance }: typeof ties): Meanings {
  if (kind === 'node') {
    const all = nodeTypes.map((key) => {
      return { key, word: node.names[key], color: nodeColors[key], Icon: nodeIcons[key] }
    })
    return { label: node.label, all, keyOf: nodeTypeOf }
  }
  const all = stances.map((key) => {
    return { key, word: stance.names[key], color: stanceColors[key], Icon: stanceIcons[key] }
  })
  return { label: stance.label, all, keyOf: stanceOf }
}
