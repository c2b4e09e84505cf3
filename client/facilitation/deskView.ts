import { createContext, useContext } from 'react'
import type { ShortNames } from '../../shared/space/distinctNames.ts'
import type { Member, SpaceState } from '../../shared/space/model.ts'
import type { desk } from '../../shared/texts/nl/desk.ts'
import type { DeskNotes } from '../sync/useDesk.ts'
import type { SpaceView } from '../sync/views.ts'

export type DeskTexts = typeof desk

/** Everything that the parts of the desk show. */
export type DeskView = {
  readonly space: SpaceState
  readonly me: Member
  /** Who has the space open now, and which board each of them looks at. */
  readonly online: ReadonlySet<string>
  readonly where: SpaceView['where']
  readonly connected: boolean
  /** Names with which people can be told apart. */
  readonly names: ReadonlyMap<string, string>
  /** Shorter ones, for where there is little room. */
  readonly firstNames: ReadonlyMap<string, ShortNames>
  /** What only facilitators read: hints of steps, how many voted. */
  readonly notes: DeskNotes
  readonly texts: DeskTexts
}

export const DeskContext = createContext<DeskView | undefined>(undefined)

/** What is shown now; only inside the desk. */
export function useDeskView(): DeskView {
  const view = useContext(DeskContext)
  if (!view) throw new Error('This part stands on the desk only')
  return view
}

/** The name by which a member is told apart. */
export function nameOf({ names }: Pick<DeskView, 'names'>, memberId: string): string {
  return names.get(memberId) ?? '…'
}
