import type { Column } from '../../../shared/reading/view.ts'
import type { Language } from '../../../shared/space/language.ts'

/** A cell as people read it. */
export function cellWords(cell: string | number, kind: Column['kind'], language: Language): string {
  if (typeof cell === 'number') return numberWords(cell, language)
  return kind === 'date' && cell !== '' ? dayWords(cell, language) : cell
}

/** `2031-03-12` as `12 mrt 2031`. What is no day is shown as it stands. */
export function dayWords(day: string, language: Language): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  if (Number.isNaN(time)) return day
  return days[language].format(time)
}

export function numberWords(value: number, language: Language): string {
  return numbers[language].format(value)
}

const dayForm = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const days = {
  nl: new Intl.DateTimeFormat('nl-NL', dayForm),
  en: new Intl.DateTimeFormat('en-GB', dayForm),
}
const numberForm = { maximumFractionDigits: 2 }
const numbers = {
  nl: new Intl.NumberFormat('nl-NL', numberForm),
  en: new Intl.NumberFormat('en-GB', numberForm),
}
