import type { DotsQuestion } from './dotBudget.ts'

/** What can get dots: a note by its record id, or a zone by its name. */
export type Thing = {
  readonly key: string
  /** Its words; empty for a note without any. */
  readonly words: string
  /** The title of the zone in which a note lies; undefined outside every zone and for zones themselves. */
  readonly zone: string | undefined
}

/** What can get dots of a question on the board that is open, in reading order. */
export type ThingsOf = (question: DotsQuestion) => readonly Thing[]

/** Things of one zone together, in their order. */
export function byZone(things: readonly Thing[]): { zone: string | undefined; things: Thing[] }[] {
  return [...Map.groupBy(things, ({ zone }) => zone)].map(([zone, own]) => ({ zone, things: own }))
}

/** Things that have dots of this person but are not on the board any more: they must be able to take them back. */
export function goneThings(dots: Readonly<Record<string, number>>, things: readonly Thing[]): string[] {
  const known = new Set(things.map(({ key }) => key))
  return Object.keys(dots).filter((key) => !known.has(key))
}
