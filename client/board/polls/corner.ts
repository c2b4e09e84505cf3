import type { Editor } from '@tldraw/tldraw'
import { areaOfThing } from './boardThings.ts'

/** The right upper or lower corner of a note or zone in pixels of the view; undefined when it is out of sight. */
export function cornerOfThing(
  editor: Editor,
  key: string,
  side: 'top' | 'bottom',
): { x: number; y: number; width: number } | undefined {
  const area = areaOfThing(editor, key)
  if (!area) return undefined
  const { x, y } = editor.pageToViewport({
    x: area.x + area.w,
    y: side === 'top' ? area.y : area.y + area.h,
  })
  const screen = editor.getViewportScreenBounds()
  const width = area.w * editor.getZoomLevel()
  const inSight = x > -width && y > -60 && x < screen.w + width && y < screen.h + 60
  return inSight ? { x: Math.round(x), y: Math.round(y), width } : undefined
}
