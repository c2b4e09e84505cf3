/** The shortest that a step can be. */
const least = 1

/**
 * Divides whole minutes over steps in proportion to the minutes they have, each at least 1 and at most `most`.
 * Minutes go one by one to the step that has the least for its share (Sainte-Laguë's highest quotients), so that
 * a total that is right already changes nothing. The sum is exactly `total` whenever those bounds allow.
 */
export function fitMinutes(minutes: readonly number[], total: number, most: number): number[] {
  const fitted = minutes.map(() => least)
  let left = Math.min(total, minutes.length * most) - minutes.length * least
  for (; left >= 1; left -= 1) {
    const next = neediest(minutes, fitted, most)
    fitted[next] = (fitted[next] ?? 0) + 1
  }
  return fitted
}

function neediest(minutes: readonly number[], fitted: readonly number[], most: number): number {
  let [best, highest] = [-1, -1]
  minutes.forEach((share, at) => {
    const given = fitted[at] ?? most
    const quotient = share / (2 * given + 1)
    if (given < most && quotient > highest) [best, highest] = [at, quotient]
  })
  return best
}
