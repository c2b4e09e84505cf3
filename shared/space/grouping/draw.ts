/** The next number of a row that looks random, from 0 up to 1. */
export type Draw = () => number

/** The same row for the same seed, on every machine: mulberry32 (Tommy Ettinger, 2017, public domain). */
export function seededDraw(seed: number): Draw {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), 1 | state)
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A whole number from 0 up to a limit. */
export function drawBelow(limit: number, draw: Draw): number {
  return Math.floor(draw() * limit)
}

/** A copy in another order, each order as likely (Fisher-Yates). */
export function shuffled<Item>(items: readonly Item[], draw: Draw): Item[] {
  const left = [...items]
  const taken: Item[] = []
  while (left.length > 0) taken.push(...left.splice(drawBelow(left.length, draw), 1))
  return taken
}
