import type { Editor, TLRecord, TLShape, TLShapeId } from '@tldraw/tldraw'
import { type Ground, groundAt, grounds } from '../../../shared/board/outline/grounds.ts'
import { itemOf } from '../../../shared/board/outline/items.ts'
import type { Language } from '../../../shared/space/model.ts'
import type { Zone } from '../../../shared/werkvormen/kit/zone.ts'
import { layoutShapes } from '../canvas/layout.ts'
import { placeWords } from './axisWords.ts'

/** The zones of a board as readings see them, from its layout alone; empty for a board without axes. */
export function axisGrounds(editor: Editor, zones: readonly Zone[]): readonly Ground[] {
  if (zones.every(({ axes }) => axes === undefined)) return []
  const layout = new Map<string, TLRecord>(layoutShapes(editor).map((shape) => [shape.id, shape]))
  return grounds(layout, zones)
}

/** What the place of a shape means now; undefined where a place means nothing. */
export function meaningOfPlace(
  editor: Editor,
  shape: TLShape,
  all: readonly Ground[],
  language: Language,
): string | undefined {
  const item = itemOf(shape, (id) => editor.getShape(id as TLShapeId), all)
  const axes = item && groundAt({ x: item.box.x + item.box.w / 2, y: item.box.y + item.box.h / 2 }, all)?.axes
  return axes && placeWords(axes, item.value, language)
}
