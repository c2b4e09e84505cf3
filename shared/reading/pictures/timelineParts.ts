import type { Box } from '../../werkvormen/kit/box.ts'
import type { TimelineNote } from '../timeline.ts'
import type { Label } from './label.ts'
import type { NoteWords } from './timelineNote.ts'

/** A note in the picture: its mark, and its words beside it. */
export type Mark = NoteWords & {
  readonly note: TimelineNote
  /** Of the middle of its mark. */
  readonly x: number
  readonly y: number
  readonly label: Box
}

/** The ground of a lane. */
export type LaneBand = {
  readonly box: Box
  readonly title: Label
  readonly at: { readonly x: number; readonly y: number }
}
