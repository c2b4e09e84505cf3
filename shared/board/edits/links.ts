import type { TLArrowBinding, TLArrowShape, TLBindingId, TLParentId, TLShape } from '@tldraw/tlschema'
import { limits } from '../../protocol/limits.ts'
import { centreOf, type Vector } from '../geometry.ts'
import { indicesAbove } from '../harvest/indices.ts'
import { arrowScale } from '../noteScale.ts'
import { boardPage } from '../placement.ts'
import { roundXY } from '../records.ts'
import { type EditBoard, madeShape, permitted, shapeId } from './board.ts'
import { type Change, noChange } from './change.ts'
import { groundFor } from './ground.ts'

/** What an arrow looks like, from which a reading tells what kind of tie it is; tldraw's values. */
export type LinkLook = {
  readonly color?: string
  readonly dash?: string
  readonly size?: string
  readonly heads?: { readonly start: boolean; readonly end: boolean }
}

export type NewLink = {
  /** Its record's id, with or without `shape:`. */
  readonly id: string
  readonly from: string
  readonly to: string
  readonly look?: LinkLook
  readonly text?: string
  readonly by?: string | undefined
}

/** Ties two things together with an arrow from middle to middle. */
export function connect(board: EditBoard, { id, from, to, look = {}, text = '', by }: NewLink): Change {
  const arrowId = shapeId(id)
  const { items } = board.outline
  const known = items.has(from) && items.has(to) && from !== to && !board.records.has(arrowId)
  const [start, end] = [middleOf(board, from), middleOf(board, to)]
  if (!known || !start || !end || text.length > limits.noteCharacters) return noChange
  const scale = arrowScale(groundFor(board, undefined).layout)
  const arrow: TLArrowShape = {
    id: arrowId,
    typeName: 'shape',
    type: 'arrow',
    x: roundXY(start.x),
    y: roundXY(start.y),
    rotation: 0,
    index: indicesAbove(board.records)(),
    parentId: boardPage as TLParentId,
    isLocked: false,
    opacity: 1,
    meta: by ? { by } : {},
    props: { ...plainArrow, end: { x: roundXY(end.x - start.x), y: roundXY(end.y - start.y) }, text, scale },
  }
  const put = [dressed(arrow, look), binding(arrowId, from, 'start'), binding(arrowId, to, 'end')]
  return permitted({ put, remove: [] }, board)
}

/** Gives an arrow another look or other words. */
export function changeLink(
  board: EditBoard,
  id: string,
  { look = {}, text }: { readonly look?: LinkLook; readonly text?: string },
): Change {
  const arrow = madeShape(board, id)
  if (arrow?.type !== 'arrow' || (text ?? '').length > limits.noteCharacters) return noChange
  const { props } = arrow as TLArrowShape
  const changed = dressed({ ...(arrow as TLArrowShape), props: { ...props, text: text ?? props.text } }, look)
  return permitted({ put: [changed], remove: [] }, board)
}

/** As a new arrow between notes looks on this board: straight, from middle to middle. */
const plainArrow: TLArrowShape['props'] = {
  kind: 'arc',
  elbowMidPoint: 0.5,
  dash: 'solid',
  size: 'm',
  fill: 'none',
  color: 'black',
  labelColor: 'black',
  bend: 0,
  start: { x: 0, y: 0 },
  end: { x: 0, y: 0 },
  arrowheadStart: 'none',
  arrowheadEnd: 'arrow',
  text: '',
  labelPosition: 0.5,
  font: 'sans',
  scale: 1,
}

function dressed(arrow: TLArrowShape, { color, dash, size, heads }: LinkLook): TLArrowShape {
  const look: Record<string, unknown> = {
    ...(color === undefined ? {} : { color }),
    ...(dash === undefined ? {} : { dash }),
    ...(size === undefined ? {} : { size }),
    ...(heads === undefined ? {} : { arrowheadStart: headOf(heads.start), arrowheadEnd: headOf(heads.end) }),
  }
  return { ...arrow, props: { ...arrow.props, ...look } }
}

function headOf(has: boolean): 'arrow' | 'none' {
  return has ? 'arrow' : 'none'
}

function binding(fromId: TLArrowShape['id'], to: string, terminal: 'start' | 'end'): TLArrowBinding {
  return {
    id: fromId.replace('shape:', 'binding:').concat(`-${terminal}`) as TLBindingId,
    typeName: 'binding',
    type: 'arrow',
    fromId,
    toId: to as TLShape['id'],
    props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
    meta: {},
  }
}

function middleOf({ records }: EditBoard, id: string): Vector | undefined {
  const shape = records.get(id)
  return shape?.typeName === 'shape' ? centreOf(shape, (other) => records.get(other)) : undefined
}
