import { type Clock, realClock } from './savedTracker.ts'

/** A picture is drawn again at most this often: twice a second. */
const restMs = 500
/** Pictures that are due are drawn together this often, so that 24 of them cost 8 frames a second, not 48. */
const beatMs = 125

type Task = { run: () => void; lastAt: number }

/** Redraws the pictures of boards, each at most twice a second, those that are due in one go. */
export class TileBeat {
  readonly #clock: Clock
  readonly #planned = new Set<Task>()
  #ticking = false

  constructor(clock: Clock = realClock) {
    this.#clock = clock
  }

  /** Answers what asks for a run, and what takes the wish back. */
  add(run: () => void): { plan: () => void; cancel: () => void } {
    const task: Task = { run, lastAt: Number.NEGATIVE_INFINITY }
    return {
      plan: () => {
        this.#planned.add(task)
        this.#tick()
      },
      cancel: () => void this.#planned.delete(task),
    }
  }

  #tick(): void {
    if (this.#ticking || this.#planned.size === 0) return
    this.#ticking = true
    this.#clock.later(beatMs, () => {
      this.#ticking = false
      this.#runDue()
      this.#tick()
    })
  }

  #runDue(): void {
    const now = this.#clock.now()
    for (const task of [...this.#planned]) {
      if (now - task.lastAt < restMs) continue
      this.#planned.delete(task)
      task.lastAt = now
      task.run()
    }
  }
}
