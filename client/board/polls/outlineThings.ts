import type { Outline, OutlineItem } from '../../../shared/board/outline/types.ts'
import type { DotsQuestion } from '../../polls/dotBudget.ts'
import type { Thing } from '../../polls/things.ts'

/** What can get dots on a board that is seen as a list, in reading order: the same as on the canvas (boardThings.ts). */
export function outlineThings({ zones, elsewhere }: Outline, question: DotsQuestion): Thing[] {
  // A frame that somebody drew is a zone to read by, but none of the werkvorm.
  const own = zones.filter(({ name }) => !name.startsWith('shape:'))
  if (question.on === 'zones')
    return own.map(({ name, title }) => ({ key: name, words: title, zone: undefined }))
  const only = question.zone === '' ? undefined : question.zone
  const inZones = zones
    .filter(({ name }) => only === undefined || name === only)
    .flatMap(({ title, items }) => notesOf(items, title))
  return only === undefined ? [...inZones, ...notesOf(elsewhere, undefined)] : inZones
}

/** The words of a note or the title of a zone; undefined when it is not on the board. */
export function nameInOutline({ items, zones }: Outline, key: string): string | undefined {
  return items.get(key)?.text ?? zones.find(({ name }) => name === key)?.title
}

function notesOf(items: readonly OutlineItem[], zone: string | undefined): Thing[] {
  return items.flatMap(({ id, kind, text }) => (kind === 'note' ? [{ key: id, words: text, zone }] : []))
}
