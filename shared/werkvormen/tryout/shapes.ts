import type {
  TLArrowBinding,
  TLArrowShape,
  TLBindingId,
  TLFrameShape,
  TLParentId,
  TLRecord,
  TLShape,
  TLShapeId,
} from '@tldraw/tlschema'
import type { Box } from '../kit/box.ts'

/** A frame that a person drew; the notes in it are its children. */
export function frameShape(
  name: string,
  title: string,
  by: string,
  area: Box,
  index: TLShape['index'],
): TLFrameShape {
  return {
    ...common(name, by, index),
    type: 'frame',
    x: area.x,
    y: area.y,
    props: { w: area.w, h: area.h, name: title, color: 'black' },
  }
}

/** An arrow from the middle of one shape to the middle of another, with the bindings that keep it there. */
export function arrow(
  name: string,
  by: string,
  from: { id: TLShapeId; box: Box },
  to: { id: TLShapeId; box: Box },
  index: TLShape['index'],
): TLRecord[] {
  const start = middle(from.box)
  const end = middle(to.box)
  const shape: TLArrowShape = {
    ...common(name, by, index),
    type: 'arrow',
    x: start.x,
    y: start.y,
    props: {
      kind: 'arc',
      elbowMidPoint: 0.5,
      dash: 'draw',
      size: 'm',
      fill: 'none',
      color: 'black',
      labelColor: 'black',
      bend: 0,
      start: { x: 0, y: 0 },
      end: { x: end.x - start.x, y: end.y - start.y },
      arrowheadStart: 'none',
      arrowheadEnd: 'arrow',
      text: '',
      labelPosition: 0.5,
      font: 'sans',
      scale: 1,
    },
  }
  return [shape, binding(shape.id, from.id, 'start'), binding(shape.id, to.id, 'end')]
}

function binding(fromId: TLShapeId, toId: TLShapeId, terminal: 'start' | 'end'): TLArrowBinding {
  return {
    id: fromId.replace('shape:', 'binding:').concat(`-${terminal}`) as TLBindingId,
    typeName: 'binding',
    type: 'arrow',
    fromId,
    toId,
    props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: 'none' },
    meta: {},
  }
}

function common(name: string, by: string, index: TLShape['index']) {
  return {
    id: `shape:tryout-${name}` as TLShapeId,
    typeName: 'shape' as const,
    rotation: 0,
    index,
    parentId: 'page:page' as TLParentId,
    isLocked: false,
    opacity: 1,
    meta: { by },
  }
}

function middle(box: Box): { x: number; y: number } {
  return { x: box.x + box.w / 2, y: box.y + box.h / 2 }
}
