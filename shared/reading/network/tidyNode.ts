import type { Box } from '../../werkvormen/kit/box.ts'

/** The middle of a node on the page. */
export type Place = { readonly x: number; readonly y: number }

/** A node that gets a place; `rooms` are those of its level, none for one that stays where it is. */
export type TidyNode = Place & {
  readonly id: string
  readonly w: number
  readonly h: number
  readonly rooms: readonly Box[]
}

export type TidyTie = { readonly from: string; readonly to: string }
