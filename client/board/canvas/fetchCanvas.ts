/** Everything that only the canvas needs: tldraw and the tools. It comes once, also when it is asked for twice. */
export function fetchCanvas(): Promise<typeof import('./CanvasSide.tsx')> {
  return import('./CanvasSide.tsx')
}
