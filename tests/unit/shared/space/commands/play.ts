import type { Acceptance, CommandContext, Decision } from '../../../../../shared/space/commands/decision.ts'
import { type CommandInput, commandSchema, decide } from '../../../../../shared/space/commands/index.ts'
import type { SpaceChange } from '../../../../../shared/space/document.ts'
import type { Grouping } from '../../../../../shared/space/meeting/grouping.ts'
import { groupsOf } from '../../../../../shared/space/meeting/now.ts'
import type { Step } from '../../../../../shared/space/meeting/step.ts'
import type { Member, SpaceState } from '../../../../../shared/space/model.ts'
import { meeting, step as plainStep } from '../meetingFixture.ts'
import { after, byId, context, member, space } from '../spaceFixture.ts'

export function grouping(by: Grouping['by'], size = 2, mix: Grouping['mix'] = 'mixed'): Grouping {
  return { by, size, mix }
}

/** A step of meeting `m`, at a place on its run sheet. */
export function step(id: string, order: number, change: Partial<Step> = {}): Step {
  return plainStep(id, { meetingId: 'm', order, ...change })
}

/** Participants p1, p2, ...: disciplines and organisations take turns. */
export function participants(count: number): Member[] {
  return Array.from({ length: count }, (_, at) => ({
    ...member(`p${at + 1}`, 'participant', `Persoon ${at + 1}`),
    discipline: ['zorg', 'onderwijs', 'welzijn'][at % 3] ?? '',
    organisation: ['a', 'b'][at % 2] ?? '',
    joinedAt: at + 1,
  }))
}

/** One facilitator `f`, a second `f2`, an observer `o`, and participants; one meeting `m` with these steps. */
export function sheet(steps: readonly Step[], people = participants(4)): SpaceState {
  const others = [member('f', 'facilitator'), member('f2', 'facilitator'), member('o', 'observer')]
  return space([...others, ...people], [], {}, { meetings: byId([meeting('m')]), steps: byId(steps) })
}

/** The state after a decision without the way through a document: much faster, for many states. */
export function quickly(state: SpaceState, decision: Decision): SpaceState {
  if (!decision.ok) return state
  return decision.changes.reduce(written, state)
}

function written(state: SpaceState, { map, key, value }: SpaceChange): SpaceState {
  if (map === 'meta' || map === 'live') {
    const { [key]: _, ...others } = state[map] as Record<string, unknown>
    return { ...state, [map]: value === undefined ? others : { ...others, [key]: value } }
  }
  const entries = new Map<string, unknown>(state[map])
  if (value === undefined) entries.delete(key)
  else entries.set(key, value)
  return { ...state, [map]: entries }
}

/** A space in which things happen: every accepted command changes it, and the clock goes on when told. */
export class Play {
  state: SpaceState
  readonly world: CommandContext
  last: Decision = { ok: true, changes: [], effects: [], result: {} }

  constructor(state: SpaceState, world: Partial<CommandContext> = {}) {
    this.state = state
    this.world = context({ now: 100_000_000, ...world })
  }

  pass(ms: number): this {
    this.world.now += ms
    return this
  }

  /** Parses, decides and applies; gives the decision, refused or not. */
  try(command: CommandInput, by = 'f', write = after): Decision {
    this.last = decide(this.state, { id: by }, commandSchema.parse(command), this.world)
    this.state = write(this.state, this.last)
    return this.last
  }

  /** Decides and applies; a refusal fails the test. */
  do(command: CommandInput, by = 'f'): Acceptance {
    const decision = this.try(command, by)
    if (!decision.ok) throw new Error(`${command.type} was refused: ${decision.reason}`)
    return decision
  }

  /** Everyone of whom a test says so comes in. */
  attend(...ids: string[]): this {
    for (const id of ids) this.do({ type: 'attend' }, id)
    return this
  }

  /** The members of the groups of a step. */
  groups(stepId: string): string[][] {
    return groupsOf(this.state, stepId).map(({ members }) => members)
  }
}
