import type { TLRecord } from '@tldraw/tlschema'
import type { Language, Settings } from '../../space/model.ts'
import { leeg } from '../leeg/index.ts'
import { wieZijnWij } from '../wie-zijn-wij/index.ts'
import { brainstormRecords } from './brainstorm.ts'
import { content } from './content.ts'
import { meetingRecords } from './meeting.ts'

export { type TryoutMember, tryoutMembers } from './members.ts'

export type TryoutBoard = {
  /** A key of the catalogue; the board's layout comes from there, with these settings. */
  readonly werkvorm: string
  readonly title: string
  readonly settings: Settings
  /** What people put on the board: notes, frames, arrows and their bindings; not the layout. */
  readonly records: TLRecord[]
}

/** The filled boards of a try-out space; `meta.by` of their records is the id of a `tryoutMembers` person. */
export function tryoutBoards(language: Language): TryoutBoard[] {
  const { meeting, ideas, experiments } = content[language]
  const settings = { forWhom: meeting.forWhom }
  return [
    { werkvorm: wieZijnWij.id, title: meeting.title, settings, records: meetingRecords(settings, language) },
    ...[ideas, experiments].map((board) => ({
      werkvorm: leeg.id,
      title: board.title,
      settings: { heading: board.heading },
      records: brainstormRecords(board),
    })),
  ]
}
