import { useCallback, useState } from 'react'

/**
 * What a part of the desk shows.
 * - `work`, `run`, `people`: the meeting: boards, run sheet, people; side by side where there is room
 * - `sheet`: changing the run sheet; `groups`: looking at the groups
 */
export type DeskTab = 'work' | 'run' | 'people' | 'sheet' | 'groups'

type Memory = { tab: DeskTab | undefined; scroll: Map<string, number> }

/** How each desk was left, as long as this page lives: who looks at a board for a moment comes back to the same place. */
const memories = new Map<string, Memory>()

function memoryOf(spaceId: string): Memory {
  const known = memories.get(spaceId)
  if (known) return known
  const made: Memory = { tab: undefined, scroll: new Map() }
  memories.set(spaceId, made)
  return made
}

/** The tab that was chosen; `standard` until one was. */
export function useDeskTab(spaceId: string, standard: DeskTab): [DeskTab, (tab: DeskTab) => void] {
  const [chosen, setChosen] = useState(memoryOf(spaceId).tab)
  const choose = useCallback(
    (tab: DeskTab) => {
      memoryOf(spaceId).tab = tab
      setChosen(tab)
    },
    [spaceId],
  )
  return [chosen ?? standard, choose]
}

/** Gives a scrolling part of the desk back its place; hand the answer to it as its `ref`. */
export function useKeptScroll(
  spaceId: string,
  part: string,
): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element) => {
      if (!element) return undefined
      const { scroll } = memoryOf(spaceId)
      element.scrollTop = scroll.get(part) ?? 0
      const keep = () => scroll.set(part, element.scrollTop)
      element.addEventListener('scroll', keep, { passive: true })
      return () => element.removeEventListener('scroll', keep)
    },
    [spaceId, part],
  )
}
