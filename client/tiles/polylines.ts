import type { Vector } from '../../shared/board/geometry.ts'

/** A line of straight stretches, and what arrows need to know of it. */
export type Polyline = readonly Vector[]

export function distance(a: Vector, b: Vector): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

export function lengthOf(line: Polyline): number {
  return line.slice(1).reduce((sum, point, place) => sum + distance(line[place] ?? point, point), 0)
}

export function reversed(line: Polyline): Polyline {
  return [...line].reverse()
}

/** The point at a distance along a line from its start. */
export function pointAt(line: Polyline, along: number): Vector {
  let left = along
  for (const [place, to] of line.slice(1).entries()) {
    const from = line[place] ?? to
    const length = distance(from, to)
    if (left <= length) return between(from, to, length === 0 ? 0 : left / length)
    left -= length
  }
  return line.at(-1) ?? { x: 0, y: 0 }
}

/** The first stretch of a line, so long. */
export function firstPart(line: Polyline, length: number): Vector[] {
  const part: Vector[] = []
  let left = length
  for (const [place, point] of line.entries()) {
    const step = place === 0 ? 0 : distance(line[place - 1] ?? point, point)
    if (step > left) return [...part, between(line[place - 1] ?? point, point, left / step)]
    left -= step
    part.push(point)
  }
  return part
}

/** How far along a line first meets an outline; undefined when it does not. */
export function meets(line: Polyline, outline: Polyline): number | undefined {
  let along = 0
  for (const [place, to] of line.slice(1).entries()) {
    const from = line[place] ?? to
    const crossings = outline.flatMap((corner, index) => {
      const share = crossing(from, to, corner, outline[(index + 1) % outline.length] ?? corner)
      return share === undefined ? [] : [share]
    })
    if (crossings.length > 0) return along + Math.min(...crossings) * distance(from, to)
    along += distance(from, to)
  }
  return undefined
}

/** Points of the arc from a to b that bends so far to the left of the straight line; a straight line when it hardly does. */
export function arc(a: Vector, b: Vector, bend: number): Vector[] {
  const chord = distance(a, b)
  if (chord === 0 || Math.abs(bend) < 1) return [a, b]
  const across = { x: (b.y - a.y) / chord, y: -(b.x - a.x) / chord }
  const radius = (chord * chord) / (8 * bend) + bend / 2
  const middle = between(a, b, 0.5)
  const centre = { x: middle.x + across.x * (bend - radius), y: middle.y + across.y * (bend - radius) }
  const start = Math.atan2(a.y - centre.y, a.x - centre.x)
  const sweep = 4 * Math.atan((2 * bend) / chord)
  const steps = 24
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = start + (sweep * step) / steps
    const r = Math.abs(radius)
    return { x: centre.x + Math.cos(angle) * r, y: centre.y + Math.sin(angle) * r }
  })
}

export function between(a: Vector, b: Vector, share: number): Vector {
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

/** Which part of the stretch from a to b lies before the stretch from c to d; undefined when they do not cross. */
function crossing(a: Vector, b: Vector, c: Vector, d: Vector): number | undefined {
  const [abx, aby, cdx, cdy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y]
  const area = abx * cdy - aby * cdx
  if (area === 0) return undefined
  const onFirst = ((c.x - a.x) * cdy - (c.y - a.y) * cdx) / area
  const onSecond = ((c.x - a.x) * aby - (c.y - a.y) * abx) / area
  return onFirst >= 0 && onFirst <= 1 && onSecond >= 0 && onSecond <= 1 ? onFirst : undefined
}
