import type { Box } from '../../werkvormen/kit/box.ts'
import { bottom, contains, overlaps, right } from '../../werkvormen/kit/box.ts'
import { textWidth } from '../../werkvormen/kit/measure.ts'

/** Something with a name in a picture: where its middle is, and how far from there its name must stay. */
export type Labelled = {
  readonly bold?: boolean
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly text: string
}

/** Where a name stands; `far` when a line must lead to it. */
export type Label = { readonly box: Box; readonly lines: readonly string[]; readonly far: boolean }

export type LabelRoom = {
  /** Labels stay inside it. */
  readonly inside: Box
  /** What labels may not cover besides the marks and each other. */
  readonly taken: readonly Box[]
  /** What they leave free where they can. */
  readonly spared?: readonly Box[]
  readonly size: number
}

/** More names than this nobody reads in one picture; what is left out stands in the tables. */
const mostLabels = 100
const longest = 26
const gap = 5
/** Around a mark: right, left, above, below, and the corners. */
const sides = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const
/** Beside the mark first, then farther away with a line to it. */
const tries = [
  { distance: 0, spares: true },
  { distance: 40, spares: true },
  { distance: 0, spares: false },
  { distance: 40, spares: false },
  { distance: 90, spares: false },
  { distance: 150, spares: false },
] as const

/**
 * A place for the name of each mark, beside it where there is room and else a little away, over no other name and no
 * mark. The first marks choose first; undefined for one whose name fits nowhere.
 */
export function placeLabels(marks: readonly Labelled[], room: LabelRoom): (Label | undefined)[] {
  const covered = [...room.taken, ...marks.map(aroundMark)]
  return marks.map((mark, at) => {
    const label = at < mostLabels ? labelFor(mark, room, covered) : undefined
    if (label) covered.push(label.box)
    return label
  })
}

function labelFor(mark: Labelled, room: LabelRoom, covered: readonly Box[]): Label | undefined {
  const { inside, size, spared = [] } = room
  const line = shortName(mark.text)
  const width = textWidth(line, mark.bold ? 'sansBold' : 'sans', size)
  const extent = { w: width * 1.02, h: size * 1.15 }
  for (const { distance, spares } of tries) {
    for (const side of sides) {
      const box = besideMark(mark, extent, side, distance)
      const meets = (other: Box) => overlaps(other, box)
      if (!contains(inside, box) || covered.some(meets) || (spares && spared.some(meets))) continue
      return { box, lines: [line], far: distance > 0 }
    }
  }
  return undefined
}

/** A name in one line, cut off where it is too long for a picture. */
export function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length > longest
    ? `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line
}

/** Where the line to a name that stands away from its mark ends. */
export function lineEnd({ box }: Label, { x, y }: Labelled): { x: number; y: number } {
  return {
    x: Math.min(Math.max(x, box.x), right(box)),
    y: Math.min(Math.max(y, box.y), bottom(box)),
  }
}

function aroundMark({ x, y, radius }: Labelled): Box {
  return { x: x - radius, y: y - radius, w: 2 * radius, h: 2 * radius }
}

function besideMark(
  { x, y, radius }: Labelled,
  { w, h }: { w: number; h: number },
  [across, down]: readonly [number, number],
  distance: number,
): Box {
  const away = radius + gap + distance
  return { x: x + across * (away + w / 2) - w / 2, y: y + down * (away + h / 2) - h / 2, w, h }
}
