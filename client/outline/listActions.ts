import type { TLShapeId } from '@tldraw/tldraw'
import { createContext, useContext } from 'react'

/** What every line of the list can ask for; the same object as long as the list is on the page. */
export type ListActions = {
  /** Opens the words of a note for writing. */
  readonly write: (id: TLShapeId) => void
  /** Ends writing; `another` goes on with a new note in the same zone. */
  readonly finish: (words: string, another?: boolean) => void
  /** Writing could not begin. */
  readonly refused: () => void
  /** Opens everything else that can be done with a note. */
  readonly open: (id: TLShapeId) => void
  readonly add: (zone: string | undefined) => void
  readonly fold: (zone: string | undefined) => void
  /** Puts back what was deleted last. */
  readonly putBack: () => void
}

export const ListActionsContext = createContext<ListActions | undefined>(undefined)

export function useListActions(): ListActions {
  const actions = useContext(ListActionsContext)
  if (!actions) throw new Error('useListActions is used outside the list')
  return actions
}
