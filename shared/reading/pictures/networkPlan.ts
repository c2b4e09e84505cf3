import { type Box, bottom, right } from '../../werkvormen/kit/box.ts'
import type { TidyTie } from '../network/tidyNode.ts'
import { tidyPlaces } from '../network/tidyPlaces.ts'
import { type NetworkNode, type NetworkOutcome, nodeTypes, unknownType } from '../network.ts'

/** Sizes in pixels of the picture. */
export const sizes = {
  node: { w: 190, h: 58 },
  between: { x: 34, y: 26 },
  title: 72,
  padding: 22,
  gutter: 70,
  margin: 24,
} as const

export type Drawn = { readonly node: NetworkNode; readonly box: Box }
export type NetworkPlan = {
  readonly levels: readonly { readonly title: string; readonly box: Box }[]
  readonly nodes: ReadonlyMap<string, Drawn>
  readonly size: { readonly w: number; readonly h: number }
}

/** Plans of maps are kept, because a picture is asked for again at every change, mostly of something else. */
const mostKept = 6
const kept = new Map<string, ReadonlyMap<string, { x: number; y: number }>>()

/** Levels beside each other, the innermost at the left, and in each its nodes near those that they are tied to. */
export function networkPlan(
  { levels, nodes }: Pick<NetworkOutcome, 'levels' | 'nodes'>,
  ties: readonly TidyTie[],
  outside: string,
): NetworkPlan {
  const known = new Set(levels.map(({ level }) => level))
  const apart = nodes.some(({ level }) => !known.has(level)) ? [{ level: '', title: outside }] : []
  const groups = [...levels, ...apart].map(({ level, title }) => ({
    title,
    nodes: nodes.filter((node) => (known.has(node.level) ? node.level : '') === level).sort(byType),
  }))
  const boxes = levelBoxes(groups.map((group) => group.nodes.length))
  const places = placesOf(groups, boxes, ties)
  const drawn = nodes.map((node): [string, Drawn] => [node.id, { node, box: boxAt(places.get(node.id)) }])
  const last = boxes.at(-1) ?? { x: sizes.margin, y: sizes.margin, w: 0, h: 0 }
  return {
    levels: groups.flatMap(({ title }, at) => {
      const box = boxes[at]
      return box ? [{ title, box }] : []
    }),
    nodes: new Map(drawn),
    size: { w: right(last) + sizes.margin, h: bottom(last) + sizes.margin },
  }
}

function byType(a: NetworkNode, b: NetworkNode): number {
  const order: readonly string[] = [...nodeTypes, unknownType]
  return order.indexOf(a.type) - order.indexOf(b.type)
}

/** A picture is about so many times as wide as it is high, so that it fills a page and a screen. */
const proportion = 1.5
const leastRows = 3

function levelBoxes(counts: readonly number[]): Box[] {
  const most = Math.max(leastRows, ...counts)
  for (let rows = leastRows; rows < most; rows += 1) {
    const boxes = boxesOf(counts, rows)
    const last = boxes.at(-1)
    if (last && right(last) <= proportion * bottom(last)) return boxes
  }
  return boxesOf(counts, most)
}

/** With at most so many names below each other, a level that has more gets another column. */
function boxesOf(counts: readonly number[], rows: number): Box[] {
  const { node, between, title, padding, gutter, margin } = sizes
  const h = title + padding + rows * (node.h + between.y)
  let x: number = margin
  return counts.map((count) => {
    const across = Math.max(1, Math.ceil(count / rows))
    const box = { x, y: margin, w: 2 * padding + across * (node.w + between.x) - between.x, h }
    x += box.w + gutter
    return box
  })
}

type Group = { readonly nodes: readonly NetworkNode[] }

function placesOf(groups: readonly Group[], boxes: readonly Box[], ties: readonly TidyTie[]) {
  const key = JSON.stringify([
    groups.map(({ nodes }) => nodes.map(({ id }) => id)),
    ties.map(({ from, to }) => [from, to]),
  ])
  const known = kept.get(key) ?? arranged(groups, boxes, ties)
  kept.delete(key)
  kept.set(key, known)
  for (const oldest of kept.keys()) {
    if (kept.size <= mostKept) break
    kept.delete(oldest)
  }
  return known
}

function arranged(groups: readonly Group[], boxes: readonly Box[], ties: readonly TidyTie[]) {
  const { node, between, title, padding } = sizes
  const cell = { w: node.w + between.x, h: node.h + between.y }
  const all = groups.flatMap(({ nodes }, at) => {
    const box = boxes[at]
    if (!box) return []
    const room = {
      x: box.x + padding - between.x / 2,
      y: box.y + title,
      w: box.w - 2 * padding + between.x,
      h: box.h - title,
    }
    const spread = room.h / (nodes.length + 1)
    return nodes.map(({ id }, place) => ({
      id,
      ...cell,
      x: room.x + room.w / 2,
      y: room.y + (place + 1) * spread,
      rooms: [room],
    }))
  })
  // Everywhere the same rows, so that lines can run between them.
  return tidyPlaces(all, ties, [0])
}

function boxAt(middle = { x: 0, y: 0 }): Box {
  const { w, h } = sizes.node
  return { x: middle.x - w / 2, y: middle.y - h / 2, w, h }
}
