import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** How the tests of one folder run: how long one may take, when its turn comes and whether files run side by side. */
interface Kind {
  seconds: number
  turn: number
  alone?: boolean
}

/**
 * One project per folder of tests. Quick ones come first, so that a plain mistake shows at once; what measures
 * time, kills servers or drives a browser runs a file at a time, so that two cores are enough.
 */
const kinds: Record<string, Kind> = {
  unit: { seconds: 10, turn: 0 },
  contract: { seconds: 20, turn: 0 },
  regress: { seconds: 30, turn: 0 },
  simulation: { seconds: 180, turn: 1 },
  fuzz: { seconds: 120, turn: 1 },
  attack: { seconds: 60, turn: 2, alone: true },
  crash: { seconds: 180, turn: 3, alone: true },
  browser: { seconds: 60, turn: 4, alone: true },
}

function project(name: string, kind: Kind) {
  return {
    plugins: [react()],
    test: {
      name,
      include: [`tests/${name}/**/*.test.{ts,tsx}`],
      environment: 'node' as const,
      testTimeout: kind.seconds * 1000,
      hookTimeout: Math.max(30, kind.seconds) * 1000,
      teardownTimeout: 10_000,
      fileParallelism: !kind.alone,
      sequence: { groupOrder: kind.turn },
      restoreMocks: true,
      unstubEnvs: true,
      unstubGlobals: true,
    },
  }
}

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: 2,
    projects: Object.entries(kinds).map(([name, kind]) => project(name, kind)),
  },
})
