/** Two of a row, by their places in it. */
export type Duo = readonly [number, number]

/**
 * Rounds of duos in which an even number of things meet each other exactly once: n - 1 rounds (a 1-factorisation
 * of the complete graph). The first rounds are between the first and the second half of the row, so a row that is
 * ordered by discipline gives other disciplines first. Halves meet each other by turning one of them; then each half
 * does the same within itself, side by side.
 */
export function roundsOfDuos(count: number): Duo[][] {
  return count < 2 ? [] : roundsOf(Array.from({ length: count - (count % 2) }, (_, at) => at))
}

function roundsOf(row: readonly number[]): Duo[][] {
  const half = row.length / 2
  const [left, right] = [row.slice(0, half), row.slice(half)]
  if (half % 2 === 1) return [...turns(left, right).slice(1), ...oddRounds(left, right)]
  const [within, beside] = [roundsOf(left), roundsOf(right)]
  return [...turns(left, right), ...within.map((round, at) => [...round, ...(beside[at] ?? [])])]
}

/** Everybody of one half with everybody of the other. The turn by 0 comes first. */
function turns(left: readonly number[], right: readonly number[]): Duo[][] {
  return left.map((_, turn) => left.map((one, at) => [one, pick(right, at + turn)]))
}

/** Within odd halves one is left over in each round: those two, who face each other, meet (the turn by 0). */
function oddRounds(left: readonly number[], right: readonly number[]): Duo[][] {
  return left.map((one, over) => [[one, pick(right, over)], ...circle(left, over), ...circle(right, over)])
}

/** The circle method: who sit as far to the left as to the right of the one left over. */
function circle(half: readonly number[], over: number): Duo[] {
  const pairs = (half.length - 1) / 2
  return Array.from({ length: pairs }, (_, at) => [pick(half, over + at + 1), pick(half, over - at - 1)])
}

function pick(half: readonly number[], at: number): number {
  return half[(at + half.length) % half.length] ?? 0
}
