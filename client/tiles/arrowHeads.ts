import type { TLArrowShape } from '@tldraw/tlschema'
import type { Vector } from '../../shared/board/geometry.ts'
import { polygon, polyline, short } from './marks.ts'
import { between, lengthOf, type Polyline, pointAt } from './polylines.ts'

type Kind = TLArrowShape['props']['arrowheadEnd']

/** The head at the first point of a line, as tldraw sizes it; undefined for none. */
export function arrowHead(
  kind: Kind,
  line: Polyline,
  width: number,
): { d: string; solid: boolean } | undefined {
  const tip = line[0]
  const length = lengthOf(line)
  if (kind === 'none' || !tip || length === 0) return undefined
  const back = pointAt(line, Math.min(Math.max(length / 5, width), width * 3))
  const [left, right] = [turned(back, tip, Math.PI / 6), turned(back, tip, -Math.PI / 6)]
  if (kind === 'arrow') return { d: polyline([left, tip, right]), solid: false }
  if (kind === 'triangle') return { d: polygon([left, tip, right]), solid: true }
  if (kind === 'dot') return { d: circle(between(tip, back, 0.45), tip), solid: true }
  const [up, down] = [
    turned(between(tip, back, 0.5), tip, Math.PI / 2),
    turned(between(tip, back, 0.5), tip, -Math.PI / 2),
  ]
  if (kind === 'bar' || kind === 'pipe') return { d: polyline([up, down]), solid: false }
  if (kind === 'inverted') return { d: polygon([up, back, down]), solid: true }
  if (kind === 'diamond') return { d: polygon([tip, left, between(tip, back, 1.5), right]), solid: true }
  return { d: polygon([up, shifted(up, tip, back), shifted(down, tip, back), down]), solid: true }
}

function turned(point: Vector, around: Vector, angle: number): Vector {
  const [x, y] = [point.x - around.x, point.y - around.y]
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { x: around.x + x * cos - y * sin, y: around.y + x * sin + y * cos }
}

function shifted(point: Vector, from: Vector, to: Vector): Vector {
  return { x: point.x + to.x - from.x, y: point.y + to.y - from.y }
}

function circle({ x, y }: Vector, edge: Vector): string {
  const r = short(Math.hypot(edge.x - x, edge.y - y))
  return `M${short(x - r)} ${short(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
}
