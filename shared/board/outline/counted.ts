import type { Axis } from '../../werkvormen/kit/zone.ts'

const dayMs = 24 * 60 * 60 * 1000

/**
 * What a place on an axis counts as. A time is the day that is nearest, because places are kept in hundredths and a
 * day that was put on an axis must come back as that day; where the axis snaps it is the first day of its month or
 * quarter, so that nobody reads more into a place than people meant. Numbers are as they are.
 */
export function counted({ kind, snap, from }: Pick<Axis, 'kind' | 'snap' | 'from'>, value: number): number {
  if (kind === 'number') return value
  const day = Math.round(value / dayMs) * dayMs
  return snap === undefined ? day : Math.max(from, firstDay(day, monthsIn[snap]))
}

const monthsIn = { month: 1, quarter: 3 } as const

/** The first day of the month, or of the months that count as one, in which a time lies. */
function firstDay(time: number, months: number): number {
  const date = new Date(time)
  return Date.UTC(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / months) * months)
}
