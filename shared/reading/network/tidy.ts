import type { TLShape } from '@tldraw/tlschema'
import { type EditBoard, madeShape, permitted } from '../../board/edits/board.ts'
import { type Change, noChange } from '../../board/edits/change.ts'
import { groundFor } from '../../board/edits/ground.ts'
import { roundXY } from '../../board/records.ts'
import type { Box } from '../../werkvormen/kit/box.ts'
import type { NetworkOutcome } from '../network.ts'
import type { Place, TidyNode } from './tidyNode.ts'
import { tidyPlaces } from './tidyPlaces.ts'

/**
 * New places for the nodes of a map: near those they are tied to, with few ties that cross, none over another, and each
 * in the level where it lay. What has no level, what lies in a group or is turned, and what is locked stays.
 * The same board gives the same places.
 */
export function tidy(board: EditBoard, network: NetworkOutcome): Change {
  const rooms = new Map(network.levels.map(({ level }) => [level, roomsOf(board, level)]))
  const nodes = network.nodes.flatMap((node) => tidyNode(board, node.id, rooms.get(node.level) ?? []))
  const places = tidyPlaces(nodes, network.ties)
  const put = nodes.flatMap((node) => {
    const place = places.get(node.id)
    const shape = madeShape(board, node.id)
    return shape && place && node.rooms.length > 0 ? movedTo(shape, node, place) : []
  })
  return put.length === 0 ? noChange : permitted({ put, remove: [] }, board)
}

function roomsOf(board: EditBoard, zone: string): Box[] {
  return groundFor(board, zone).areas.map(({ room }) => room)
}

function tidyNode(board: EditBoard, id: string, rooms: readonly Box[]): TidyNode[] {
  const item = board.outline.items.get(id)
  const shape = madeShape(board, id)
  if (!item) return []
  const { x, y, w, h } = item.box
  const moves = shape !== undefined && shape.rotation === 0 && shape.parentId.startsWith('page:')
  return [{ id, w, h, x: x + w / 2, y: y + h / 2, rooms: moves ? rooms : [] }]
}

function movedTo(shape: TLShape, node: TidyNode, place: Place): TLShape[] {
  const [x, y] = [roundXY(shape.x + place.x - node.x), roundXY(shape.y + place.y - node.y)]
  return x === shape.x && y === shape.y ? [] : [{ ...shape, x, y }]
}
