import { type Editor, GeoShapeGeoStyle } from '@tldraw/tldraw'

export type ToolName =
  | 'select'
  | 'note'
  | 'draw'
  | 'text'
  | 'arrow'
  | 'line'
  | 'highlight'
  | 'eraser'
  | 'hand'
  | 'laser'
  | 'rectangle'
  | 'ellipse'

/** Takes a tool in hand and gives the keyboard back to the canvas. */
export function chooseTool(editor: Editor, tool: ToolName): void {
  editor.complete()
  if (tool === 'rectangle' || tool === 'ellipse') {
    editor.setStyleForNextShapes(GeoShapeGeoStyle, tool)
    editor.setCurrentTool('geo')
  } else {
    editor.setCurrentTool(tool)
  }
  editor.focus()
}

/** The tool in hand. Reads tldraw's signals: use it inside `useValue`. */
export function toolInHand(editor: Editor): ToolName | undefined {
  const id = editor.getCurrentToolId()
  if (id !== 'geo') return id as ToolName
  const geo = editor.getStyleForNextShape(GeoShapeGeoStyle)
  return geo === 'rectangle' || geo === 'ellipse' ? geo : undefined
}
