import type { Editor } from '@tldraw/tldraw'
import { createContext, useContext } from 'react'
import type { ShortNames } from '../../../shared/space/distinctNames.ts'
import type { Board, Member, SpaceState } from '../../../shared/space/model.ts'
import type { board as boardNl } from '../../../shared/texts/nl/board.ts'
import type { Belonging } from '../../meeting/belonging.ts'
import type { HarvestTarget, StepHere } from '../../meeting/step/stepHere.ts'
import type { MeetingTexts } from '../../meeting/texts.ts'
import type { BoardView } from '../../sync/views.ts'
import type { BoardMode } from './boardMode.ts'
import type { Notices } from './notices.ts'
import type { ReadOnlyReason } from './readOnlyReason.ts'
import type { ViewOptions } from './viewOptions.ts'

export type BoardTexts = typeof boardNl

/** What every part of the board page can ask for. */
export type Scene = {
  readonly space: SpaceState
  readonly board: Board
  readonly me: Member
  readonly view: BoardView
  /** tldraw's editor, while the canvas is on the screen. */
  readonly editor: Editor | undefined
  /** Names by member id with which people can be told apart, in full and short. */
  readonly names: ReadonlyMap<string, string>
  readonly shortNames: ReadonlyMap<string, ShortNames>
  readonly texts: BoardTexts
  readonly notices: Notices
  /** Whether the server gave no answer to the last thing that was asked of it. */
  readonly unanswered: boolean
  readonly setUnanswered: (unanswered: boolean) => void
  readonly options: ViewOptions
  readonly setOptions: (change: Partial<ViewOptions>) => void
  /** Whether the board is seen as it lies or as a list; without tldraw's editor it is a list. */
  readonly mode: BoardMode
  readonly setMode: (mode: BoardMode) => void
  readonly readOnly: ReadOnlyReason | undefined
  /** Participants only write notes in this step (B6). */
  readonly notesOnly: boolean
  /** The running step, when this board is worked on in it. */
  readonly step: StepHere | undefined
  /** Where what is written here goes when the next step asks for it; undefined when it stays. */
  readonly harvest: HarvestTarget | undefined
  /** Where this person belongs in the meeting, when that is elsewhere. */
  readonly astray: Belonging | undefined
  readonly meeting: MeetingTexts
  /** Whether this facilitator is changing the layout now. */
  readonly layoutOpen: boolean
  readonly setLayoutOpen: (open: boolean) => void
}

export const SceneContext = createContext<Scene | undefined>(undefined)

/** The scene of the board page; only inside it. */
export function useScene(): Scene {
  const scene = useContext(SceneContext)
  if (!scene) throw new Error('useScene is used outside a board page')
  return scene
}
