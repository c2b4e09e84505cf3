import type * as z from 'zod/mini'
import type { Member, SpaceState } from '../model.ts'
import type { CommandContext, Decision } from './decision.ts'

type CommandType = { type: string }

/** One command: what it looks like, who may send it, and what it does. */
export type CommandDefinition<Schema extends z.ZodMiniType<CommandType>> = {
  readonly schema: Schema
  /** `facilitator`: only they; `member`: anyone, and the command looks at the rights itself. */
  readonly who: 'facilitator' | 'member'
  /** Pure: the same arguments give the same decision. */
  readonly decide: (
    state: SpaceState,
    actor: Member,
    command: z.infer<Schema>,
    context: CommandContext,
  ) => Decision
}

/** A command that only facilitators may send. */
export function facilitatorCommand<Schema extends z.ZodMiniType<CommandType>>(
  schema: Schema,
  decide: CommandDefinition<Schema>['decide'],
): CommandDefinition<Schema> {
  return { schema, who: 'facilitator', decide }
}

/** A command for everyone's own part. */
export function memberCommand<Schema extends z.ZodMiniType<CommandType>>(
  schema: Schema,
  decide: CommandDefinition<Schema>['decide'],
): CommandDefinition<Schema> {
  return { schema, who: 'member', decide }
}
