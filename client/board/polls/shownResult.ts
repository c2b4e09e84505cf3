import { useSyncExternalStore } from 'react'

/** Which outcome one person looks at on a board, as long as the page lives. */
export type ShownResult = {
  /** Undefined: the newest. */
  readonly pollId?: string | undefined
  /** Undefined: the last. */
  readonly round?: number | undefined
  /** Whether its dots are drawn on the notes. */
  readonly hidden?: boolean
}

const nothingChosen: ShownResult = {}
const shown = new Map<string, ShownResult>()
const listeners = new Set<() => void>()

export function useShownResult(boardId: string): [ShownResult, (change: ShownResult) => void] {
  const result = useSyncExternalStore(subscribe, () => shown.get(boardId) ?? nothingChosen)
  return [result, (change) => show(boardId, { ...result, ...change })]
}

function show(boardId: string, result: ShownResult): void {
  shown.set(boardId, result)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
