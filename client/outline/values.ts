import { shareOn } from '../../shared/board/outline/items.ts'
import type { Language } from '../../shared/space/language.ts'
import type { list } from '../../shared/texts/nl/list.ts'
import type { Axis } from '../../shared/werkvormen/kit/zone.ts'

type Words = (typeof list)['value']

/** A value on an axis as people read it: a day in words, a whole number. */
export function shownValue({ kind }: Axis, value: number, language: Language): string {
  if (kind === 'number') return new Intl.NumberFormat(language).format(Math.round(value))
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(value)
}

/** The same with where it lies between both ends, for who does not see the board. */
export function valueInWords(axis: Axis, value: number, language: Language, texts: Words): string {
  const shown = shownValue(axis, value, language)
  return axis.kind === 'date' ? shown : texts.withWords(shown, texts[levelOf(axis, value)])
}

/** What is wrong with what was typed for an axis, and how to put it right. */
export function wrongValueWords(axis: Axis, language: Language, texts: Words): string {
  const ends = [shownValue(axis, axis.from, language), shownValue(axis, axis.to, language)] as const
  return axis.kind === 'date' ? texts.notADate(...ends) : texts.notANumber(...ends)
}

/** What stands in the field of an axis: a day as `YYYY-MM-DD`, a whole number. */
export function fieldOf({ kind }: Axis, value: number): string {
  return kind === 'number' ? String(Math.round(value)) : new Date(value).toISOString().slice(0, 10)
}

/** The value that was typed; undefined when it is none, or beyond an end of the axis. */
export function typedValue(axis: Axis, typed: string): number | undefined {
  const value = axis.kind === 'number' ? numberOf(typed) : dayOf(typed)
  const [least, most] = [Math.min(axis.from, axis.to), Math.max(axis.from, axis.to)]
  return value === undefined || value < least || value > most ? undefined : value
}

function numberOf(typed: string): number | undefined {
  const words = typed.trim().replace(',', '.')
  return /^-?\d+(\.\d+)?$/.test(words) ? Number(words) : undefined
}

function dayOf(typed: string): number | undefined {
  const words = typed.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return undefined
  const time = Date.parse(`${words}T00:00:00Z`)
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(words)
  return exists ? time : undefined
}

type Level = 'low' | 'belowMiddle' | 'middle' | 'aboveMiddle' | 'high'

/** In which fifth of an axis a value lies. */
export function levelOf(axis: Axis, value: number): Level {
  const share = shareOn(axis, value)
  if (share < 0.2) return 'low'
  if (share < 0.4) return 'belowMiddle'
  if (share <= 0.6) return 'middle'
  return share <= 0.8 ? 'aboveMiddle' : 'high'
}
