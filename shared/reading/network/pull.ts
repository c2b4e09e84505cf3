import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force'
import type { Place, TidyNode, TidyTie } from './tidyNode.ts'

/** Rounds of pulling; on a larger map fewer, because each of them looks at all nodes. */
const mostRounds = 120
const leastRounds = 20
const looks = 60_000

type Moving = SimulationNodeDatum & { readonly node: TidyNode; x: number; y: number }

/**
 * Where ties would like to have the nodes, each kept in the rooms of its level. d3 counts with a fixed seed and starts
 * from where things lie, so that it comes out the same every time.
 */
export function pull(nodes: readonly TidyNode[], ties: readonly TidyTie[]): Map<string, Place> {
  const moving = nodes.map((node): Moving => {
    const stays = node.rooms.length === 0
    return { node, x: node.x, y: node.y, ...(stays ? { fx: node.x, fy: node.y } : {}) }
  })
  const side = Math.max(1, ...nodes.map(({ w }) => w))
  const links = ties.map(({ from, to }) => ({ source: from, target: to }))
  const simulation = forceSimulation(moving)
    .force(
      'tie',
      forceLink<Moving, { source: string; target: string }>(links)
        .id(({ node }) => node.id)
        .distance(1.6 * side),
    )
    .force(
      'apart',
      forceManyBody<Moving>()
        .strength(-2 * side)
        .distanceMax(8 * side),
    )
    .force('room', forceCollide<Moving>(0.6 * side))
    .force('x', forceX<Moving>(({ node }) => middleOf(node).x).strength(0.03))
    .force('y', forceY<Moving>(({ node }) => middleOf(node).y).strength(0.03))
    .stop()
  const rounds = Math.max(leastRounds, Math.min(mostRounds, Math.floor(looks / nodes.length)))
  for (let round = 0; round < rounds; round += 1) {
    simulation.tick()
    for (const each of moving) Object.assign(each, inRoom(each, each.node))
  }
  return new Map(moving.map(({ node, x, y }) => [node.id, { x, y }]))
}

/** The middle of the largest room of its level. */
function middleOf(node: TidyNode): Place {
  const [largest] = node.rooms.toSorted((a, b) => b.w * b.h - a.w * a.h)
  return largest ? { x: largest.x + largest.w / 2, y: largest.y + largest.h / 2 } : node
}

/** The nearest point to it in its rooms. */
function inRoom({ x, y }: Place, { rooms, w, h }: TidyNode): Place {
  let [nearest, least]: [Place, number] = [{ x, y }, Infinity]
  for (const room of rooms) {
    const at = {
      x: between(x, room.x + w / 2, room.x + room.w - w / 2),
      y: between(y, room.y + h / 2, room.y + room.h - h / 2),
    }
    const distance = (at.x - x) ** 2 + (at.y - y) ** 2
    if (distance < least) [nearest, least] = [at, distance]
  }
  return nearest
}

function between(value: number, least: number, most: number): number {
  return most < least ? (least + most) / 2 : Math.min(most, Math.max(least, value))
}
