import { describe, expect, it } from 'vitest'
import { simulate } from './converge.ts'

const seeds = Number(process.env.SIMULATION_SEEDS ?? 200)

describe('everyone has the same in the end', () => {
  it(`T1 ${seeds} seeds with drops, delays, repeats, half-open sockets and killed servers`, {
    timeout: 600_000,
  }, async () => {
    for (let seed = 1; seed <= seeds; seed += 1) {
      const { operations, problem } = await simulate(seed)
      expect(problem, `seed ${seed}\n${operations.join('\n')}`).toBeUndefined()
    }
  })
})
