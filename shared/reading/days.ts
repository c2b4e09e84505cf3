import type { Language } from '../space/model.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * The day `YYYY-MM-DD` to which a time (milliseconds since 1970, UTC) is nearest. Places on a board are kept in
 * hundredths, so a day that was put on an axis comes back as that day and never as the one before.
 */
export function dayOf(time: number): string {
  return new Date(Math.round(time / dayMs) * dayMs).toISOString().slice(0, 10)
}

/** The beginning of a day, in milliseconds since 1970 (UTC). */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

const locales = { nl: 'nl-NL', en: 'en-GB' } as const
const wholeDay = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const
const monthOnly = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const

/** A day as people read it: "12 maart 2027". */
export function dayWords(day: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], wholeDay).format(timeOf(day))
}

/** The month in which the day of a time lies, as people read it: "maart 2027". */
export function monthWords(time: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], monthOnly).format(timeOf(dayOf(time)))
}
