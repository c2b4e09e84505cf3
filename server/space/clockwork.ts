import type { Effect } from '../../shared/space/commands/decision.ts'
import { pauseInputAtZero } from '../../shared/space/meeting/inputPause.ts'
import { currentStep } from '../../shared/space/meeting/now.ts'
import type { SpaceState } from '../../shared/space/model.ts'
import { carryOut, type Decided } from './carryingOut.ts'
import type { SpaceTools } from './tools.ts'

/** A timer of Node takes no longer wait than this (24.8 days); a poll may close later. */
const longestWaitMs = 24 * 60 * 60 * 1000
/** When the store failed. */
const retryMs = 5_000

/** Plans work for later; answers how to call it off. */
export type Plan = (work: () => void, ms: number) => () => void

/**
 * What happens in a space at a moment that was set before, whoever is there: the input that pauses when the time is
 * over (B9) and a poll that closes (B25). One plan per space, made anew with every change and when a space is
 * loaded, so that what became due while the server was down happens then.
 */
export class Clockwork {
  readonly #tools: SpaceTools
  readonly #plan: Plan
  readonly #plans = new Map<string, () => void>()
  #stopped = false

  constructor(tools: SpaceTools, plan: Plan = planWithTimer) {
    this.#tools = tools
    this.#plan = plan
  }

  /** Plans for the next moment of a space; nothing when it has none. */
  arm(state: SpaceState): void {
    const moment = nextMoment(state)
    if (moment === undefined) this.forget(state.id)
    else this.#armIn(state.id, moment - this.#tools.now())
  }

  /** Calls off what was planned for a space. */
  forget(spaceId: string): void {
    this.#plans.get(spaceId)?.()
    this.#plans.delete(spaceId)
  }

  stop(): void {
    this.#stopped = true
    for (const spaceId of [...this.#plans.keys()]) this.forget(spaceId)
  }

  #armIn(spaceId: string, ms: number): void {
    this.forget(spaceId)
    if (this.#stopped) return
    const wait = Math.min(Math.max(0, ms), longestWaitMs)
    this.#plans.set(
      spaceId,
      this.#plan(() => {
        this.#plans.delete(spaceId)
        this.#act(spaceId).catch(() => this.#armIn(spaceId, retryMs))
      }, wait),
    )
  }

  /** Does what is due. A change arms again by itself; without one it was too early. */
  #act(spaceId: string): Promise<void> {
    const { documents, now } = this.#tools
    return documents.exclusively(spaceId, async () => {
      const state = await documents.state(spaceId)
      if (!state || this.#stopped) return
      const due = dueNow(state, now())
      if (due.changes.length + due.effects.length > 0) await carryOut(this.#tools, state, due)
      else this.arm(state)
    })
  }
}

/** The first moment at which something happens by itself; undefined when nothing will. */
export function nextMoment(state: SpaceState): number | undefined {
  const moments = [pauseMoment(state), ...[...state.polls.values()].map(closingMoment)]
  const set = moments.filter((moment) => moment !== undefined)
  return set.length > 0 ? Math.min(...set) : undefined
}

/** What is due at a moment. A poll counts as closed at the moment that was set, however late that is noticed. */
export function dueNow(state: SpaceState, now: number): Decided {
  const effects = [...state.polls.values()].flatMap((poll): Effect[] => {
    const closedAt = closingMoment(poll)
    return closedAt !== undefined && closedAt <= now ? [{ type: 'closePoll', pollId: poll.id, closedAt }] : []
  })
  return { changes: pauseInputAtZero(state, now), effects }
}

function pauseMoment(state: SpaceState): number | undefined {
  const step = currentStep(state)
  const { timer } = state.live
  if (!step?.pauseInput || timer?.stepId !== step.id || timer.inputPaused) return undefined
  return timer.endsAt ?? undefined
}

function closingMoment({ state, closesAt }: { state: string; closesAt: number | null }): number | undefined {
  return state === 'open' ? (closesAt ?? undefined) : undefined
}

function planWithTimer(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms)
  timer.unref()
  return () => clearTimeout(timer)
}
