import type { TimelineOutcome } from '../timeline.ts'
import { markReach } from './groupMarks.ts'
import { labelOf } from './label.ts'
import { besideMark, noteWords } from './timelineNote.ts'
import type { LaneBand, Mark } from './timelineParts.ts'
import type { Pen } from './timelinePlan.ts'

export type SideColumn = { readonly band: LaneBand; readonly marks: readonly Mark[] }

/** What lies at an end of the line, as a list: the first steps of today, or the images of the future. */
export function sideColumn(
  lane: 'today' | 'future',
  { x, w }: { x: number; w: number },
  outcome: TimelineOutcome,
  pen: Pen,
): SideColumn {
  const { plan } = pen
  const inner = w - 2 * plan.padding
  const words = outcome.lanes.find((known) => known.lane === lane)?.title ?? ''
  const title = labelOf(words, { size: plan.title, width: inner, most: 2, font: 'sansBold' })
  const at = { x: x + plan.padding, y: plan.margin + plan.padding }
  let y = at.y + title.h + plan.padding
  const marks = outcome.notes.flatMap((note): Mark[] => {
    if (note.lane !== lane) return []
    const action = outcome.actions.find(({ id }) => id === note.id)
    const own = noteWords(note, { width: inner - besideMark - markReach }, pen, action)
    const label = { x: at.x + markReach + besideMark, y, w: own.w, h: own.h }
    y += own.h + plan.padding
    return [{ note, x: at.x + markReach, y: label.y + plan.text * 0.7, label, ...own }]
  })
  return { band: { box: { x, y: plan.margin, w, h: y - plan.margin }, title, at }, marks }
}
