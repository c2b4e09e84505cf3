import type { Editor, TLEventInfo, VecLike } from '@tldraw/tldraw'

const points = new WeakMap<Editor, VecLike>()

/** Keeps where the pointer was last on the canvas. Answers how to stop. */
export function rememberPointer(editor: Editor): () => void {
  const remember = (event: TLEventInfo) => {
    if (event.type === 'pointer') points.set(editor, editor.inputs.currentPagePoint.toJson())
  }
  editor.on('event', remember)
  return () => void editor.off('event', remember)
}

/** Where a person pointed last, when that is still in view; undefined before the first time. */
export function lastPointer(editor: Editor): VecLike | undefined {
  const point = points.get(editor)
  return point && editor.getViewportPageBounds().containsPoint(point) ? point : undefined
}
