import type { Box } from '../../werkvormen/kit/box.ts'
import { bottom, right } from '../../werkvormen/kit/box.ts'
import type { Axis } from '../../werkvormen/kit/zone.ts'
import type { Vector } from '../geometry.ts'
import { shareOn } from '../outline/items.ts'
import { freeSpot, gridBeside } from '../places/noteGrid.ts'
import { cornerWithin } from '../places/within.ts'
import { type Extent, freePlaces, leastCovering, noteExtent, placeInRoom } from '../places/zonePlaces.ts'
import { roundXY } from '../records.ts'
import type { Area, Ground } from './ground.ts'

/** What is asked of a place: values on the axes of its zone, and where the thing lies now when that may stay. */
export type Wish = {
  readonly value?: { readonly x?: number; readonly y?: number }
  readonly now?: Box | undefined
}

/** Where a thing of this size goes, as its top left corner on the page; undefined in a zone that has no room. */
export function spotFor(
  ground: Ground,
  size: Extent,
  zone: string | undefined,
  wish: Wish = {},
): Vector | undefined {
  if (zone === undefined) return rounded(spotOutside(ground, size))
  const area = ground.areas.find(({ box }) => wish.now && holdsMiddle(box, wish.now)) ?? ground.areas[0]
  if (!area) return undefined
  const { axes } = ground
  const [atX, atY] = [axes?.x && wish.value?.x, axes?.y && wish.value?.y]
  if (atX === undefined && atY === undefined) return rounded(freeIn(ground, size))
  const stays = wish.now && holdsMiddle(area.box, wish.now) ? wish.now : undefined
  const x = atX === undefined || !axes?.x ? undefined : alongX(axes.x, atX, area.box, size)
  const y = atY === undefined || !axes?.y ? undefined : alongY(axes.y, atY, area.box, size)
  return cornerWithin(lineUp({ x, y }, { area, ground, size, stays }), area.box, size)
}

/** Right of the layout, or beside what people made on a board without one. */
function spotOutside({ layout, made, taken }: Ground, size: Extent): Vector {
  const scale = Math.max(size.w, size.h) / noteExtent(1).w
  const beside = layout && gridBeside(1, layout, taken, scale)[0]
  return beside ?? freeSpot(size, made ?? { x: 0, y: 0, w: 0, h: 0 }, taken)
}

function freeIn({ areas, taken }: Ground, size: Extent): Vector {
  for (const { room } of areas) {
    const [free] = freePlaces(1, room, taken, size)
    if (free) return free
  }
  return placeInRoom(areas[0]?.room ?? { x: 0, y: 0, w: 0, h: 0 }, taken, size)
}

type Line = { area: Area; ground: Ground; size: Extent; stays: Box | undefined }

/** The corner of which one side, or both, are given: the other stays, or goes where nothing lies. */
function lineUp(given: { x: number | undefined; y: number | undefined }, line: Line): Vector {
  const { x, y } = given
  if (x !== undefined && y !== undefined) return { x, y }
  const { ground, size, stays, area } = line
  const kept = stays && { x: x ?? stays.x, y: y ?? stays.y }
  // A side that means something stays as it is, whatever lies there.
  const means = x === undefined ? ground.axes?.x : ground.axes?.y
  if (kept && means) return kept
  const places = [
    ...(kept ? [kept] : []),
    ...(x === undefined
      ? steps(area.room.x, right(area.room) - size.w, size.w).map((at) => ({ x: at, y: y ?? 0 }))
      : steps(area.room.y, bottom(area.room) - size.h, size.h).map((at) => ({ x, y: at }))),
  ]
  return leastCovering(places, ground.taken, size) ?? { x: x ?? area.room.x, y: y ?? area.room.y }
}

/** Places from a side on, four to the length of a thing. */
function steps(from: number, to: number, side: number): number[] {
  const count = Math.max(1, Math.floor((to - from) / (side / 4)) + 1)
  return Array.from({ length: count }, (_, at) => from + (at * side) / 4)
}

function alongX(axis: Axis, value: number, box: Box, size: Extent): number {
  return box.x + box.w * shareOn(axis, value) - size.w / 2
}

function alongY(axis: Axis, value: number, box: Box, size: Extent): number {
  return bottom(box) - box.h * shareOn(axis, value) - size.h / 2
}

function rounded({ x, y }: Vector): Vector {
  return { x: roundXY(x), y: roundXY(y) }
}

function holdsMiddle(box: Box, { x, y, w, h }: Box): boolean {
  const [middleX, middleY] = [x + w / 2, y + h / 2]
  return middleX >= box.x && middleX <= right(box) && middleY >= box.y && middleY <= bottom(box)
}
