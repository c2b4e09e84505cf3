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
