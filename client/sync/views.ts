import type { Editor, TLShapeId, TLStore, TLTextOptions } from '@tldraw/tldraw'
import type { CloseReason } from '../../shared/protocol/closeCodes.ts'
import type { Access } from '../../shared/space/access.ts'
import type { Message } from '../../shared/space/meeting/live.ts'
import type { SpaceState } from '../../shared/space/model.ts'

/**
 * Why a document cannot be shown: the relay's close reason, or `newer`: it was written by a newer
 * version of Samenbord than this page ("ververs de pagina").
 */
export type RefusedReason = CloseReason | 'newer'

/**
 * - `loading`: nothing to show yet; neither an offline copy nor an answer of the server. With a
 *   `reason` (`notReady`, `restarting`) the server said "not now", and it is tried again
 * - `ready`: `state` or `store` can be shown; `connected` says whether the server is there
 * - `refused`: the server said no for good; `reason` says why
 */
export type SyncStatus = 'loading' | 'ready' | 'refused'

/** What `useSpace` answers. */
export type SpaceView = {
  status: SyncStatus
  reason?: RefusedReason
  /** Readable offline too, from the copy on this device. */
  state?: SpaceState
  /** Whether this page has a connection with the server now. */
  connected: boolean
  /** Ids of the members who have this space open now; oneself is in it only when open elsewhere too. */
  online: ReadonlySet<string>
  /** What the members who are here have open; see `usePlacePresence`. */
  where: ReadonlyMap<string, OpenPlace>
}

/** Which page of the space a person has open: a board by its id, the home or the desk. */
export type OpenPlace = string

/**
 * Where the work of this page is (B29).
 * - `saved`: everything is in the server's journal
 * - `saving`: sent, not acknowledged yet
 * - `device`: only on this device, and it survives closing the page
 * - `unsaved`: only in this page; closing it would lose it
 */
export type SavedState = 'saved' | 'saving' | 'device' | 'unsaved'

/** Something a person must be told about. */
export type BoardNotice =
  | {
      /** The note that this person was typing in was deleted by someone else. */
      kind: 'deleted-while-typing'
      /** What stood in it, as plain text. */
      text: string
      /** Puts the note back, with everybody's words. */
      restore: () => void
    }
  | {
      /** Work that the server does not take any more was put aside on this device, not thrown away. */
      kind: 'kept-aside'
    }

/** A text editor in the page, outside the canvas. */
export type WritingOptions = {
  element: HTMLElement
  /** Of the field itself: its label for who cannot see it. */
  attributes: Readonly<Record<string, string>>
  /** Escape or Ctrl+Enter was pressed. */
  done: () => void
}

/** Words that are being written; stop it when they are not any more. */
export type TextWriting = { words: () => string; focus: () => void; stop: () => void }

/** What `useBoard` answers. */
export type BoardView = {
  status: SyncStatus
  reason?: RefusedReason
  /** For `<Tldraw store>`; there when `ready`. It is replaced when the board is replaced: use it as a React key too. */
  store?: TLStore
  /** Options for `<Tldraw textOptions>`; they belong to the store. */
  textOptions?: TLTextOptions
  saved: SavedState
  connected: boolean
  /** Whether editing is possible at all: the content document may be written. BOARD sets `isReadonly` from it. */
  access: { content: Access; layout: Access }
  /** Items that are not shown because they are damaged or too new; their bytes are kept. */
  setAside: number
  /** Records on the board, for the warning at 2,000 and the stop at 4,000. */
  records: number
  /** Hand this to `<Tldraw onMount>`; answers what must run at unmount. */
  onEditorMount: (editor: Editor) => () => void
  /** Call it while the board is seen as a list, without an editor; answers what must run when it goes. */
  onListMount: () => () => void
  /** Opens a text editor for the words of a note in an element of the page; undefined when it cannot be written. */
  writeText: (id: TLShapeId, options: WritingOptions) => TextWriting | undefined
  /** Undoes the last own action: in the text when one is being typed, else on the board. */
  undo: () => void
  redo: () => void
  /** The newest message of a facilitator to the group of this board. */
  message?: Message
  /** Zones of a personal board that its owner shares; what is not ticked stays with her (B19). */
  ticked: ReadonlySet<string>
  tick: (zone: string, ticked: boolean) => void
  /** Calls the listener for each notice; answers how to stop. */
  onNotice: (listener: (notice: BoardNotice) => void) => () => void
}

/** What `useBoard` needs. `epoch` comes from the board in the space's state. */
export type BoardAddress = {
  spaceId: string
  boardId: string
  epoch: number
  /** Nothing is told about who is on an anonymous board: no cursor, no selection (B20). */
  anonymous?: boolean
}

/** Meta of a presence record in the store, as the server stamped it; for cursors with name and discipline. */
export type PresenceMeta = {
  memberId: string
  role: string
  discipline: string
  /** The relay's client id: two tabs of one member differ in it. */
  client: number
}
