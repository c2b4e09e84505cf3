import { useCallback, useState } from 'react'

/** Which parts of which board are folded, as long as the page lives: who goes to the canvas and back finds them so. */
const kept = new Map<string, ReadonlySet<string>>()
const nothingFolded: ReadonlySet<string> = new Set()

type Change = (zone: string | undefined) => void

/** The folded parts of a board, how to fold or unfold one, and how to make sure that one is open. */
export function useFolded(boardId: string): [ReadonlySet<string>, Change, Change] {
  const [folded, setFolded] = useState(() => kept.get(boardId) ?? nothingFolded)
  const change = useCallback(
    (zone: string | undefined, isFolded: (was: boolean) => boolean) =>
      setFolded((old) => {
        const name = zone ?? ''
        if (isFolded(old.has(name)) === old.has(name)) return old
        const next = new Set(old)
        if (!next.delete(name)) next.add(name)
        kept.set(boardId, next)
        return next
      }),
    [boardId],
  )
  const fold = useCallback<Change>((zone) => change(zone, (was) => !was), [change])
  const unfold = useCallback<Change>((zone) => change(zone, () => false), [change])
  return [folded, fold, unfold]
}
