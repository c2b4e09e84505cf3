import { type Draw, drawBelow } from './draw.ts'
import type { Exchange } from './exchange.ts'

/** Looks at most, one settling more or less: some 5 ms, for any number of people. */
export const mostLooks = 300_000
const mostNudges = 300
const changesPerNudge = 3

/**
 * Looks for the cheapest way to sit: settles, then again and again nudges a few at random, settles and goes on from
 * what is no worse (iterated local search). The same row of draws gives the same answer.
 */
export function search(exchange: Exchange, draw: Draw): void {
  exchange.settle()
  let best = exchange.remember()
  for (let nudges = 0; nudges < mostNudges && exchange.looks < mostLooks; nudges += 1) {
    nudge(exchange, draw)
    exchange.settle()
    if (exchange.cost <= best.cost) best = exchange.remember()
    else exchange.restore(best)
  }
}

function nudge(exchange: Exchange, draw: Draw): void {
  const { movable } = exchange
  for (let change = 0; change < changesPerNudge; change += 1) {
    const a = movable[drawBelow(movable.length, draw)]
    const b = movable[drawBelow(movable.length, draw)]
    if (a !== undefined && b !== undefined) exchange.change(a, b)
  }
}
