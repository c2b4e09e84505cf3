import type { TLGeoShape } from '@tldraw/tlschema'
import type { Vector } from '../../shared/board/geometry.ts'
import { polygon, polyline, rectangle, short } from './marks.ts'

type Geo = TLGeoShape['props']['geo']

/** The corners of the forms with straight sides, as parts of width and height where they are not said in units. */
const straight: Partial<Record<Geo, (w: number, h: number) => Vector[]>> = {
  diamond: (w, h) => points([w / 2, 0], [w, h / 2], [w / 2, h], [0, h / 2]),
  triangle: (w, h) => points([w / 2, 0], [w, h], [0, h]),
  trapezoid: (w, h) => points([slant(w, h), 0], [w - slant(w, h), 0], [w, h], [0, h]),
  rhombus: (w, h) => points([slant(w, h), 0], [w, 0], [w - slant(w, h), h], [0, h]),
  'rhombus-2': (w, h) => points([0, 0], [w - slant(w, h), 0], [w, h], [slant(w, h), h]),
  pentagon: (w, h) => regular(w, h, 5),
  hexagon: (w, h) => regular(w, h, 6),
  octagon: (w, h) => regular(w, h, 8),
  star: (w, h) =>
    fitted(
      around(10, (place) => (place % 2 === 0 ? 1 : 0.5)),
      w,
      h,
    ),
  'arrow-right': (w, h) => wideArrow(w, h),
  'arrow-left': (w, h) => wideArrow(w, h).map(({ x, y }) => ({ x: w - x, y })),
  'arrow-down': (w, h) => wideArrow(h, w).map(({ x, y }) => ({ x: y, y: x })),
  'arrow-up': (w, h) => wideArrow(h, w).map(({ x, y }) => ({ x: y, y: h - x })),
}

/** The outline of a form as the `d` of a path. */
export function geoPath(geo: Geo, w: number, h: number): string {
  if (geo === 'ellipse') return ellipse(w, h)
  if (geo === 'oval') return stadium(w, h)
  if (geo === 'cloud') return cloud(w, h)
  if (geo === 'heart') return heart(w, h)
  if (geo === 'x-box') return `${rectangle(w, h)}M0 0L${short(w)} ${short(h)}M${short(w)} 0L0 ${short(h)}`
  if (geo === 'check-box') return rectangle(w, h) + tick(w, h)
  const corners = straight[geo]
  return corners ? polygon(corners(w, h)) : rectangle(w, h)
}

/** The outline of a form as corners, for arrows that end at it; round ones in short sides. */
export function geoCorners(geo: Geo, w: number, h: number): Vector[] {
  const corners = straight[geo]
  if (corners) return corners(w, h)
  if (geo === 'ellipse' || geo === 'oval' || geo === 'cloud' || geo === 'heart') {
    return fitted(
      around(32, () => 1),
      w,
      h,
    )
  }
  return points([0, 0], [w, 0], [w, h], [0, h])
}

function points(...pairs: [x: number, y: number][]): Vector[] {
  return pairs.map(([x, y]) => ({ x, y }))
}

function slant(w: number, h: number): number {
  return Math.min(w, h) * 0.38
}

function wideArrow(w: number, h: number): Vector[] {
  const [head, side] = [Math.min(w, h) * 0.38, h * 0.16]
  const neck = w - head
  return points([0, side], [neck, side], [neck, 0], [w, h / 2], [neck, h], [neck, h - side], [0, h - side])
}

function regular(w: number, h: number, sides: number): Vector[] {
  return fitted(
    around(sides, () => 1),
    w,
    h,
  )
}

/** Points around the origin, the first at the top. */
function around(count: number, radius: (place: number) => number): Vector[] {
  return Array.from({ length: count }, (_, place) => {
    const angle = (2 * Math.PI * place) / count - Math.PI / 2
    return { x: Math.cos(angle) * radius(place), y: Math.sin(angle) * radius(place) }
  })
}

/** Stretches points so that they just fill a box. */
function fitted(shape: readonly Vector[], w: number, h: number): Vector[] {
  const [xs, ys] = [shape.map(({ x }) => x), shape.map(({ y }) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const [across, down] = [Math.max(...xs) - left, Math.max(...ys) - top]
  return shape.map(({ x, y }) => ({ x: ((x - left) / across) * w, y: ((y - top) / down) * h }))
}

function ellipse(w: number, h: number): string {
  const arc = `A${short(w / 2)} ${short(h / 2)} 0 0 1`
  return `M0 ${short(h / 2)}${arc} ${short(w)} ${short(h / 2)}${arc} 0 ${short(h / 2)}Z`
}

function stadium(w: number, h: number): string {
  const r = Math.min(w, h) / 2
  const arc = `A${short(r)} ${short(r)} 0 0 1`
  const [right, bottom] = [short(w - r), short(h - r)]
  return `M${short(r)} 0H${right}${arc} ${short(w)} ${short(r)}V${bottom}${arc} ${right} ${short(h)}H${short(r)}${arc} 0 ${bottom}V${short(r)}${arc} ${short(r)} 0Z`
}

/** Ten bumps on an ellipse; tldraw throws dice for theirs. */
function cloud(w: number, h: number): string {
  const bumps = fitted(
    around(10, () => 1),
    w,
    h,
  ).map(({ x, y }) => ({ x: w * 0.08 + x * 0.84, y: h * 0.08 + y * 0.84 }))
  const start = bumps[0] ?? { x: 0, y: 0 }
  const arcs = [...bumps.slice(1), start].map(
    ({ x, y }) => `A${short(w / 6)} ${short(h / 6)} 0 0 1 ${short(x)} ${short(y)}`,
  )
  return `M${short(start.x)} ${short(start.y)}${arcs.join('')}Z`
}

function heart(w: number, h: number): string {
  const at = (x: number, y: number) => `${short(x * w)} ${short(y * h)}`
  return [
    `M${at(0.5, 1)}C${at(0.375, 0.75)} ${at(0, 0.625)} ${at(0, 0.3)}`,
    `C${at(0, -0.08)} ${at(0.4625, -0.08)} ${at(0.5, 0.225)}`,
    `C${at(0.5375, -0.08)} ${at(1, -0.08)} ${at(1, 0.3)}C${at(1, 0.625)} ${at(0.625, 0.75)} ${at(0.5, 1)}Z`,
  ].join('')
}

function tick(w: number, h: number): string {
  const size = Math.min(w, h) * 0.82
  const [left, top] = [(w - size) / 2, (h - size) / 2]
  const corners: [number, number][] = [
    [0.25, 0.52],
    [0.45, 0.82],
    [0.82, 0.22],
  ]
  return polyline(corners.map(([x, y]) => ({ x: left + x * size, y: top + y * size })))
}
