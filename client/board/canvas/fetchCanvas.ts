import { boardModeAtFirst } from '../state/boardMode.ts'
import { isNarrow } from '../state/useNarrow.ts'

/** Everything that only the canvas needs: tldraw and the tools. It comes once, also when it is asked for twice. */
export function fetchCanvas(): Promise<typeof import('./CanvasSide.tsx')> {
  return import('./CanvasSide.tsx')
}

/** Fetches the canvas beside the page of a board; who sees a list does not wait for it, nor pay for it. */
export function fetchCanvasAhead(): void {
  if (boardModeAtFirst(isNarrow()) === 'canvas') fetchCanvas().catch(() => undefined)
}
