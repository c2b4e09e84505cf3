import type { Colour } from '../kit/pieces.ts'
import { type TextStyle, typeScale } from '../kit/type.ts'

/** How large a map is without its legend and what lies beside it, in page units. */
export type MapSize = {
  readonly w: number
  readonly h: number
  readonly words: 'large' | 'small'
  /** The name of a level, and the part of an arch with it: as wide as the name on one line, from and to these. */
  readonly title: TextStyle
  readonly heads: { readonly least: number; readonly most: number }
  /** Between arches, and between bands. */
  readonly gap: number
  readonly bar: number
  /** A strip with its bar, and a leg, hold one row of notes of 1.25 times the ordinary size, with some air. */
  readonly strip: number
  readonly leg: number
  /** Between the edge of an arch and its name; half of it around notes. */
  readonly margin: number
  /** Where names lie that have no place yet, at the left of the map. */
  readonly waiting: number
  /** Of the words of the legend. */
  readonly legend: number
}

/** Everyone: the names of the levels are read from 6 metres. */
export const everyoneSize: MapSize = {
  ...{ w: 4330, h: 2232, words: 'large', gap: 24, bar: 24, strip: 324, leg: 310, margin: 30 },
  ...{ title: typeScale.title, heads: { least: 500, most: 1080 } },
  ...{ waiting: 480, legend: typeScale.title.size },
}

/** A group at one laptop: no larger than 60 names need, because it is mostly seen as a whole. */
export const groupSize: MapSize = {
  ...{ w: 3276, h: 1790, words: 'small', gap: 12, bar: 16, strip: 278, leg: 262, margin: 12 },
  ...{ title: { ...typeScale.smallTitle, size: 46 }, heads: { least: 300, most: 740 } },
  ...{ waiting: 640, legend: 46 },
}

/** The bar of each level, from the inside out. Never colour alone: the name stands beside it. */
export const levelColours: readonly Colour[] = ['green', 'blue', 'violet', 'orange', 'grey']
