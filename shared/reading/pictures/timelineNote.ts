import { dayWords } from '../days.ts'
import type { Action, TimelineNote } from '../timeline.ts'
import { timelineTexts } from '../views/timelineTexts.ts'
import { markReach } from './groupMarks.ts'
import { type Label, labelOf } from './label.ts'
import type { Pen } from './timelinePlan.ts'

/** Between the middle of a mark and its words. */
export const besideMark = markReach + 6

/** The words of a note, and below them who does it. */
export type NoteWords = {
  readonly text: Label
  /** In another colour where a name is missing. */
  readonly under: { readonly words: Label; readonly attention: boolean }
  readonly w: number
  readonly h: number
}

/** Of a note on the line only its words, because there are many; of a first step also who does it and when. */
export function noteWords(
  note: TimelineNote,
  { width, widest = width }: { width: number; widest?: number },
  { language, plan }: Pen,
  action?: Action,
): NoteWords {
  const { wordless, noOwner } = timelineTexts[language]
  const most = action ? plan.lines + 1 : plan.lines
  const text = labelOf(note.text.trim() === '' ? wordless : note.text, {
    size: plan.text,
    width,
    widest,
    most,
  })
  const attention = action !== undefined && action.owner === ''
  const due = action?.due ? dayWords(action.due, language) : ''
  const said = [attention ? noOwner : (action?.owner ?? ''), due].filter((word) => word !== '').join(' · ')
  const words = labelOf(said, { size: plan.small, width, most: 2 })
  return { text, under: { words, attention }, w: Math.max(text.w, words.w), h: text.h + words.h }
}
