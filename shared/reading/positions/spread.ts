import type { Stakeholder } from '../positions.ts'

type Place = { readonly interest: number; readonly influence: number }

/** Mean and population standard deviation, in tenths; least and most. Of nothing all are 0. */
export function spreadOf(values: readonly number[]): Stakeholder['interest'] {
  if (values.length === 0) return { mean: 0, spread: 0, least: 0, most: 0 }
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return {
    mean: tenths(mean),
    spread: tenths(Math.sqrt(variance)),
    least: Math.min(...values),
    most: Math.max(...values),
  }
}

/** The two places that lie farthest from each other, and how far, in tenths; undefined for fewer than two. */
export function farthest<Of extends Place>(
  places: readonly Of[],
): { one: Of; other: Of; distance: number } | undefined {
  let found: { one: Of; other: Of; distance: number } | undefined
  for (const [at, one] of places.entries()) {
    for (const other of places.slice(at + 1)) {
      const distance = Math.hypot(one.interest - other.interest, one.influence - other.influence)
      if (!found || distance > found.distance) found = { one, other, distance }
    }
  }
  return found && { ...found, distance: tenths(found.distance) }
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10
}
