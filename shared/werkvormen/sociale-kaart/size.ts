import type { Colour } from '../kit/pieces.ts'

/** The map without its legend, in page units. */
export const mapSize = { w: 4330, h: 2232 } as const

/** The bar of each level, from the inside out. Never colour alone: the name stands beside it. */
export const levelColours: readonly Colour[] = ['green', 'blue', 'violet', 'orange', 'grey']
