import { monthWords } from '../../../shared/reading/days.ts'
import type { Language } from '../../../shared/space/model.ts'
import type { Axis, ZoneAxes } from '../../../shared/werkvormen/kit/zone.ts'

type Value = { readonly x?: number; readonly y?: number }

/** What a place on the axes of a zone means, in a few words: "maart 2029", or "Belang 70 · Invloed 30". */
export function placeWords(axes: ZoneAxes, { x, y }: Value, language: Language): string {
  return [wordsOn(axes.x, x, language), wordsOn(axes.y, y, language)]
    .filter((word) => word !== '')
    .join(' · ')
}

/** A hand that drags is not more exact than a month. A number says nothing without the name of its axis. */
function wordsOn(axis: Axis | undefined, value: number | undefined, language: Language): string {
  if (!axis || value === undefined) return ''
  return axis.kind === 'date' ? monthWords(value, language) : `${axis.title} ${Math.round(value)}`
}
