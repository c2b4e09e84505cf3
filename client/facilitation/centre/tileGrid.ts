export type Size = { readonly width: number; readonly height: number }
export type TileGrid = {
  readonly columns: number
  readonly rows: number
  /** Height of a tile in pixels. */
  readonly height: number
  /** Whether all tiles fit in the room; else the grid scrolls. */
  readonly fits: boolean
  /** Whether there is no room for the names of the members. */
  readonly dense: boolean
}

const gap = 12
/** Below this a tile says nothing any more. */
const least: Size = { width: 120, height: 104 }
/** Name, members and state under the picture; many tiles leave the members out. */
const words = { roomy: 82, dense: 56 }
/** More tiles than this are dense. */
const mostRoomy = 12
/** A picture of a board is twice as wide as high. */
const shape = 2

/**
 * The number of columns with which `count` tiles get the largest pictures in the room that there is, without
 * scrolling when that can be.
 */
export function tileGrid(count: number, room: Size, pictures = true): TileGrid {
  if (!pictures) return wordsOnly(count, room)
  const most = Math.max(1, Math.floor((room.width + gap) / (least.width + gap)))
  const options = Array.from({ length: Math.min(most, Math.max(1, count)) }, (_, place) => place + 1)
  const fitting = options.map((columns) => fill(columns, count, room)).filter(({ fits }) => fits)
  const best = fitting.reduce<TileGrid | undefined>(
    (found, grid) => (found && pictureWidth(found, room) >= pictureWidth(grid, room) ? found : grid),
    undefined,
  )
  return best ?? scrolling(count, room)
}

function fill(columns: number, count: number, room: Size): TileGrid {
  const rows = Math.ceil(count / columns)
  const most = Math.floor((room.height - gap * (rows - 1)) / rows)
  const width = (room.width - gap * (columns - 1)) / columns
  const fits = most >= least.height && width >= least.width
  // No higher than its picture: room that is left stays below the tiles, not white inside each of them.
  const height = Math.min(most, Math.max(least.height, Math.ceil(width / shape) + under(isDense(count))))
  return { columns, rows, height, fits, dense: isDense(count) }
}

function under(dense: boolean): number {
  return dense ? words.dense : words.roomy
}

function isDense(count: number): boolean {
  return count > mostRoomy
}

/** The picture is as wide as its tile, or as its height allows. */
function pictureWidth({ columns, height, dense }: TileGrid, room: Size): number {
  return Math.min((room.width - gap * (columns - 1)) / columns, (height - under(dense)) * shape)
}

/** Boards that are nobody else's to see have no picture: a name and a line each. */
function wordsOnly(count: number, room: Size): TileGrid {
  const columns = Math.max(1, Math.min(count, Math.floor((room.width + gap) / (190 + gap))))
  const rows = Math.ceil(count / columns)
  const height = 76
  return { columns, rows, height, fits: rows * (height + gap) - gap <= room.height, dense: false }
}

function scrolling(count: number, room: Size): TileGrid {
  const columns = Math.max(1, Math.floor((room.width + gap) / (180 + gap)))
  return { columns, rows: Math.ceil(count / columns), height: 200, fits: false, dense: false }
}
