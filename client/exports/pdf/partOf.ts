import type { SvgNode } from '../../../shared/reading/pictures/svg.ts'
import type { Box } from '../../../shared/werkvormen/kit/box.ts'

/** In pixels: letters stand above their line, and lines are thick. */
const around = 60

/** What of a picture lies in a box, as a picture. Marks far above or below are left out, so that many pages stay light. */
export function partOf(picture: SvgNode, box: Box): SvgNode {
  const [x, y, w, h] = [box.x, box.y, box.w, box.h].map(Math.round)
  const children = picture.children.filter((child) => typeof child === 'string' || mayReach(child, box))
  const attributes = { ...picture.attributes, viewBox: `${x} ${y} ${w} ${h}`, width: w ?? 0, height: h ?? 0 }
  return { ...picture, attributes, children }
}

function mayReach(mark: SvgNode, { y, h }: Box): boolean {
  const heights = heightsOf(mark)
  if (heights === undefined || heights.length === 0) return true
  return Math.min(...heights) - around <= y + h && Math.max(...heights) + around >= y
}

/** The heights at which a mark has something; undefined when that cannot be told, and then it stays. */
function heightsOf({ tag, attributes, children }: SvgNode): number[] | undefined {
  if (tag === 'title') return []
  if (attributes.transform !== undefined) return movedTo(String(attributes.transform))
  const own = attributes.d === undefined ? placesOf(attributes) : pathHeights(String(attributes.d))
  const inner = children.map((child) => (typeof child === 'string' ? [] : heightsOf(child)))
  const all = [own, ...inner].filter((heights) => heights !== undefined)
  return all.length > inner.length ? all.flat() : undefined
}

function placesOf(attributes: SvgNode['attributes']): number[] {
  const { y, height, y1, y2, cy, r, ry } = attributes
  const top = y ?? (height === undefined ? undefined : 0)
  const bottom = top === undefined ? undefined : Number(top) + Number(height ?? 0)
  const radius = Number(r ?? ry ?? 0)
  const round = cy === undefined ? [] : [Number(cy) - radius, Number(cy) + radius]
  return [...[top, bottom, y1, y2].flatMap((end) => (end === undefined ? [] : [Number(end)])), ...round]
}

/** Of paths that are told in whole points only. */
function pathHeights(d: string): number[] | undefined {
  if (/[^MLCZ\d\s.,-]/.test(d)) return undefined
  return (d.match(/-?[\d.]+/g) ?? []).filter((_, at) => at % 2 === 1).map(Number)
}

/** Of a small mark that stands somewhere else than it was drawn. */
function movedTo(transform: string): number[] | undefined {
  const [, y] = /^translate\([-\d.]+[\s,]+([-\d.]+)\)$/.exec(transform) ?? []
  return y === undefined ? undefined : [Number(y)]
}
