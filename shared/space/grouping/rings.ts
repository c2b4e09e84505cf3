import type { Costs } from './costs.ts'

/**
 * Two rounds together are rings in which duos of the one and of the other take turns. In each ring they can change
 * rounds and everyone still meets everyone once; they do so when that makes the earlier round cheaper. Works on the
 * rounds themselves, in at most a number of steps (one step is a person in a round).
 */
export function moveCostsBack(rounds: readonly Int32Array[], costs: Costs, mostSteps: number): void {
  let steps = 0
  let changed = true
  while (changed) {
    changed = false
    for (const [at, early] of rounds.entries()) {
      for (const late of rounds.slice(at + 1)) {
        if (steps > mostSteps) return
        if (changeRings(early, late, costs)) changed = true
        steps += early.length
      }
    }
  }
}

function changeRings(early: Int32Array, late: Int32Array, costs: Costs): boolean {
  const seen = new Uint8Array(early.length)
  let changed = false
  for (let start = 0; start < early.length; start += 1) {
    if (seen[start] === 1) continue
    if (walkRing(start, early, late, costs, seen) <= 0) continue
    changeRing(start, early, late)
    changed = true
  }
  return changed
}

/** How much the early round gets cheaper when the ring through a person changes. */
function walkRing(
  start: number,
  early: Int32Array,
  late: Int32Array,
  costs: Costs,
  seen: Uint8Array,
): number {
  let saved = 0
  let person = start
  do {
    const partner = early[person] ?? start
    const next = late[partner] ?? start
    saved += costs.between(person, partner) - costs.between(partner, next)
    seen[person] = 1
    seen[partner] = 1
    person = next
  } while (person !== start)
  return saved
}

function changeRing(start: number, early: Int32Array, late: Int32Array): void {
  let person = start
  do {
    const partner = early[person] ?? start
    const next = late[partner] ?? start
    early[person] = late[person] ?? start
    early[partner] = next
    late[person] = partner
    late[partner] = person
    person = next
  } while (person !== start)
}
