import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** How the tests of one folder run: how long one may take, when its turn comes and whether files run side by side. */
interface Kind {
  seconds: number
  turn: number
  alone?: boolean
  /** Only these files of a folder, or all but these. */
  files?: { folder: string; only: string[] } | { except: string[] }
}

/** Browser tests with a room full of people or a clock in their hand: two cores are just enough for one of them. */
const crowded = ['meeting-scenario', 'meeting-handover', 'canvas-together', 'backcasting']

/** Short to read and long to run: begun last, they would keep one core waiting for the other. */
const long = /\/(canvas-away|every-page)\.test\.ts$/

class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = (file: TestSpecification) => Number(long.test(file.moduleId))
    return (await super.sort(files)).toSorted((a, b) => isLong(b) - isLong(a))
  }
}

/**
 * One project per folder of tests. Quick ones come first, so that a plain mistake shows at once; what measures
 * time or fills a room runs a file at a time, so that two cores are enough.
 */
const kinds: Record<string, Kind> = {
  unit: { seconds: 10, turn: 0 },
  contract: { seconds: 20, turn: 0 },
  regress: { seconds: 30, turn: 0 },
  simulation: { seconds: 180, turn: 1 },
  fuzz: { seconds: 120, turn: 1 },
  attack: { seconds: 60, turn: 2, alone: true },
  crash: { seconds: 180, turn: 3 },
  browser: { seconds: 60, turn: 4, files: { except: crowded } },
  crowded: { seconds: 60, turn: 5, alone: true, files: { folder: 'browser', only: crowded } },
}

function included(name: string, { files }: Kind): { include: string[]; exclude?: string[] } {
  const all = `tests/${name}/**/*.test.{ts,tsx}`
  if (!files) return { include: [all] }
  if ('except' in files)
    return { include: [all], exclude: files.except.map((file) => `tests/${name}/${file}.test.ts`) }
  return { include: files.only.map((file) => `tests/${files.folder}/${file}.test.ts`) }
}

function project(name: string, kind: Kind) {
  return {
    plugins: [react()],
    test: {
      name,
      ...included(name, kind),
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
    sequence: { sequencer: LongFilesFirst },
    projects: Object.entries(kinds).map(([name, kind]) => project(name, kind)),
  },
})
